import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

/** API and admin keys have one length and end alike; of the other kinds only the beginning is published. */
function isWhole(key: string): boolean {
  return !/^sk-ant-(?:api|admin)\d\d-/.test(key) || /^sk-ant-[a-z]+\d\d-[A-Za-z0-9_-]{93}AA$/.test(key);
}

export default defineToken({
  id: "anthropic-key",
  title: "Anthropic API key, admin key or OAuth token",
  forms: [{ prefixes: ["sk-ant-"], alphabet: "base64url", length: [20, Infinity] }],
  checksum: isWhole,
  examples: {
    hides: [
      sample(
        "sk-ant-",
        "vMOZVuVlYilibN4W0Hi8EXGAsIKjFNU7bN8HlxpYcMnEeS1wdIXE9Hc28VBPcHza",
        "WSaRclJCrDYoMgLgwb9UFAFjrBBigzvMx1nWs",
      ),
      sample("sk-ant-", "oat01-hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f"),
      sample(
        "ANTHROPIC_API_KEY=sk-ant-api03-",
        "DhHJeIiWBUD1RQ11vZtdMI3t5InCFI7ZdvzpHmI60hE9heyP4XVR3gTXTVvBuLG5",
        "71qZwLjSpv4TIbh0qYXlLlf0XKQF8AA",
      ),
    ],
    keeps: ["sk-ant-", "sk-ant-…", "sk-ant-api03-", "sk-ant-***"],
  },
});
