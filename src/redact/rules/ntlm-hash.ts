import { defineRule, sample } from "../define-rule.ts";

/** The LM hash of no password: on today's Windows the first of the two is always this one. */
const NO_LM = sample("aad3b435b51404ee", "aad3b435b51404ee");
const NO_PASSWORD = sample("31d6cfe0d16ae931", "b73c59d7e0c089c0");

export default defineRule({
  id: "ntlm-hash",
  title: "NTLM hash of a Windows account, good for a login as it is",
  keywords: [NO_LM],
  pattern: new RegExp(`${NO_LM}:(?<secret>[0-9a-f]{32})(?![0-9a-f])`, "gi"),
  kind: "specific",
  accept: (hash) => hash.toLowerCase() !== NO_PASSWORD,
  examples: {
    hides: [`deploy:1104:${NO_LM}:${sample("4b825dc642cb6eb9", "a060e54bf8d69288")}:::`],
    keeps: [`Guest:501:${NO_LM}:${NO_PASSWORD}:::`, `${NO_LM} is the empty LM hash`],
  },
});
