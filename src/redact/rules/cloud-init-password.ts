import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

const ENTRY = /[ \t]{1,16}(?:- )?["']?[\w.-]{1,64}:(?<secret>[^\s"':][^\s"']{2,128})["']?[ \t]*(?:\r?\n|$)/dy;

export default defineRule({
  id: "cloud-init-password",
  title: "Passwords of the accounts in a cloud-init file",
  keywords: ["chpasswd:"],
  pattern: /chpasswd:\s{0,8}(?:\w{1,32}: \w{1,16}\s{1,16}){0,3}list:[ \t]{0,4}[|>]?[+-]?[ \t]{0,4}\r?\n/gi,
  kind: "generic",
  secrets: (match) => {
    const found = [];
    const rest = match.input.slice(match.index + match[0].length, match.index + match[0].length + 8000);
    ENTRY.lastIndex = 0;
    for (let entry = ENTRY.exec(rest); entry; entry = ENTRY.exec(rest)) {
      const [start, end] = entry.indices?.groups?.secret ?? [0, 0];
      const from = match.index + match[0].length;
      if (isGiven(rest.slice(start, end)) && !/^R(?:ANDOM)?$/.test(rest.slice(start, end)))
        found.push({ start: from + start, end: from + end });
    }
    return found;
  },
  examples: {
    hides: [
      sample("chpasswd:\n  expire: false\n  list: |\n    deploy:", "swordfish", "\n    lamp:", "n1ght-w4tch", "\n"),
      sample("chpasswd:\n  list:\n    - deploy:", "swordfish", "\n"),
    ],
    keeps: ["chpasswd:\n  expire: false\n", "chpasswd:\n  list: |\n    deploy:RANDOM\n    lamp:$LAMP\n"],
  },
});
