import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "zoho-token",
  title: "Zoho access, refresh or grant token",
  keywords: ["1000."],
  starts: ["1000."],
  pattern: new RegExp(String.raw`${TOKEN_START}1000\.[a-f0-9]{32}\.[a-f0-9]{32}`, "g"),
  kind: "specific",
  examples: {
    hides: [sample("1000.", "3b103e37ee295247e38358ae34fd09b0.", "bae1d643794d418307e28ea79769ab44")],
    keeps: ["1000.50 USD", "1000.4b825dc642cb6eb9a060e54bf8d69288"],
  },
});
