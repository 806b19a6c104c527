import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { looksRandom } from "../randomness.ts";
import { isStandIn } from "../secret-values.ts";

/** How services say that a key is shown now and never again. */
const ONCE = [
  "shown only once",
  "only shown once",
  "only be shown once",
  "shown once",
  "be shown again",
  "displayed again",
  "displayed only once",
  "only displayed once",
  "see it again",
  "see this again",
  "view it again",
  "retrieve it again",
];

export default defineRule({
  id: "shown-once",
  title: "Value alone on a line below the notice that it is shown only once",
  keywords: ONCE,
  pattern: new RegExp(
    String.raw`(?:${ONCE.join("|")})[^\n]{0,80}(?:\r?\n[ \t>|│*-]{0,12}){1,4}(?<secret>[A-Za-z0-9_][A-Za-z0-9_.:+/=~-]{15,255})(?=[ \t│|]{0,12}(?:\r?\n|$))`,
    "gi",
  ),
  kind: "generic",
  accept: (secret) =>
    /[0-9]/.test(secret) &&
    !/^https?:|^\d{4}-\d\d-\d\d/.test(secret) &&
    !isStandIn(secret) &&
    !looksMadeUp(secret) &&
    (looksRandom(secret) || /^[0-9a-f]{24,}(?:-[0-9a-z]{2,8})?$/i.test(secret)),
  examples: {
    hides: [
      sample(
        "Token created. Copy it now, it won't be shown again:\n\n  ",
        "89c39fbe4bbce8b79bde",
        "0a4e19b60d0c72cf66f7",
        "\n\n",
      ),
      sample("Copy it now, it is shown only once:\n    ", "hB4rQx81LmZt60WyVcNs", "\n"),
    ],
    keeps: [
      "It won't be shown again:\n\n  <your token>\n",
      "The hint is shown once\nhttps://harbor.test/lamp-2026\n",
      "never shown once more\nharbor-night-watch-lamp\n",
    ],
  },
});
