import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "codesandbox-token",
  title: "CodeSandbox API token",
  forms: [{ prefixes: ["csb_v1_"], alphabet: "base64url", length: [40, 60] }],
  examples: {
    hides: [
      sample("csb_v1_", "HkG1qxaXiBcBVE-eMJfZf", "pLjuLdt9IdCJy92ALVz1nU"),
      sample("CSB_API_KEY=csb_v1_", "T-D45HdpZeYI1h4s0Ssve", "j3r99GfBZBRFgFcfVHRBqf"),
    ],
    keeps: ["csb_v1_", "csb_v1_settings_of_the_harbor"],
  },
});
