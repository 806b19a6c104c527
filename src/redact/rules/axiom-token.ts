import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";
import { UUID_TAIL } from "../uuid-form.ts";

export default defineToken({
  id: "axiom-token",
  title: "Axiom API or personal token",
  forms: [{ prefixes: ["xaat-", "xapt-"], alphabet: "hex", length: 8, tail: UUID_TAIL }],
  examples: {
    hides: [
      sample("xaat-", "773e3214-22a4-059f", "-2153-e16aec27559a"),
      sample("AXIOM_TOKEN=xapt-", "d08d6797-2145-475b", "-f814-39e648d0d032"),
    ],
    keeps: ["xaat-", "xaat-…", "xapt-settings"],
  },
});
