import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "composio-key",
  title: "Composio API key",
  forms: [{ prefixes: ["ak_", "uak_", "oak_"], alphabet: "base64url", length: [20, 24] }],
  isCommonPrefix: true,
  examples: {
    hides: [sample("ak_", "sg5DM8qwFxJKsWvWD5sB"), sample("COMPOSIO_API_KEY=oak_", "BNMwhIo7DfVK0v3ylzaX")],
    keeps: ["ak_", "ak_harbor_settings_of"],
  },
});
