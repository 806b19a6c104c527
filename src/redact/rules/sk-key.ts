import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "sk-key",
  title:
    "Secret key with the beginning sk- or sk_ that many services share: DeepSeek, Moonshot, DashScope, Stability, LiteLLM …",
  keywords: ["sk-", "sk_"],
  pattern: new RegExp(
    `${TOKEN_START}(?:sk-(?!ant-|or-v1-|lf-|helicone-|proj-|svcacct-|admin-|None-)[A-Za-z0-9_-]{20,}|sk_(?!live_|test_|car_|e2b_)[A-Za-z0-9]{24,}(?![A-Za-z0-9_]))`,
    "g",
  ),
  kind: "specific",
  // Class names and slugs start with sk- too: they are words, keys have a long stretch of letters and digits.
  accept: (key) =>
    /[A-Za-z0-9]{16}/.test(key) &&
    /[0-9].*[0-9]/.test(key) &&
    /[A-Za-z]/.test(key.slice(3)) &&
    !looksMadeUp(key.slice(3)),
  confidence: () => "medium",
  prefixes: ["sk-", "sk_"],
  examples: {
    hides: [
      sample("sk-", "7591c106f68e1145dd4d88552f074822"),
      sample("MOONSHOT_API_KEY=sk-", "AQmmS6UwjAmFKVLDZgRalHjaxu7Z4hXuNoYY7nwiVoAyoVKE"),
      sample("sk_", "0R6PdG0Qwi1OcweXOgeiKbmZv9oon3bQZqLHvZle"),
    ],
    keeps: [
      "sk-circle-fade-dot-animation",
      "sk-…abcd",
      "disk-usage-report-of-the-night-watch",
      "sk-",
      "sk_buff_head_of_the_harbor",
      "task_4b825dc642cb6eb9a060e54bf8d69288",
    ],
  },
});
