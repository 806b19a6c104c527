import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";
import { UUID_TAIL } from "../uuid-form.ts";

export default defineToken({
  id: "amazon-mws-token",
  title: "Amazon marketplace token",
  forms: [{ prefixes: ["amzn.mws."], alphabet: "hex", length: 8, tail: UUID_TAIL }],
  examples: {
    hides: [
      sample("amzn.mws.", "d35633d3-3544-6fe3", "-0298-b4526433f6c5"),
      sample("MWS_AUTH_TOKEN=amzn.mws.", "e888a83a-35fa-47d4", "-e9c8-97bd1c52ddc7"),
    ],
    keeps: ["amzn.mws.", "amzn.mws.settings", "amzn.mws.00000000-0000-0000-0000-000000000000"],
  },
});
