import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";
import { UUID } from "../uuid-form.ts";

export default defineRule({
  id: "wakatime-key",
  title: "WakaTime key, token or secret",
  keywords: ["waka_"],
  starts: ["waka_"],
  pattern: new RegExp(
    `${TOKEN_START}waka_(?:tok_[A-Za-z0-9]{32,128}|sec_[A-Za-z0-9]{32,128}|${UUID})(?![A-Za-z0-9])`,
    "g",
  ),
  kind: "specific",
  accept: (token) => !looksMadeUp(token),
  examples: {
    hides: [
      sample("api_key = waka_", "7c3e8cfa-701a-4dba", "-9221-0c314938e855"),
      sample("waka_tok_", "q7RTz0Lk2VvB9xYc", "4Nd8k3WqL0pZs9vXc2Nn"),
    ],
    keeps: ["waka_time", "waka_00000000-0000-0000-0000-000000000000"],
  },
});
