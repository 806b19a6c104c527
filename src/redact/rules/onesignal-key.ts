import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "onesignal-key",
  title: "OneSignal API key",
  forms: [{ prefixes: ["os_v2_app_", "os_v2_org_"], alphabet: "lower36", length: [96, 110] }],
  examples: {
    hides: [
      sample(
        "os_v2_app_",
        "qx14kkpk13drh8f03elp0a35p0qr4irwe9qkatnhz5811oit562bl1ads36mv9sm",
        "r0vnrewxou3qgvly49pvel3h3tbgif0qnx7zbdr",
      ),
      sample(
        "ONESIGNAL_REST_API_KEY=os_v2_org_",
        "mg9ed6cm5luorg5w8xzle17bredgy2lcpfrh2kqoezz2i47oqmi5lh017x322uid",
        "s0vkn5yw5ujdmhg6k00x2yg934ola38oafu5ii8",
      ),
    ],
    keeps: ["os_v2_app_", sample("os_v2_app_", "x".repeat(103))],
  },
});
