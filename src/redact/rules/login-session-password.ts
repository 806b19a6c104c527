import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

/** How far away the other lines of the talk may be. */
const REACH = 200;
/** A user before it or an answer to it (RFC 959, 1939). */
const TALK = /(?:^|\n)[^\n]{0,24}\bUSER \S|(?:^|\n)[^\n]{0,8}(?:331[ -]|230[ -]|530[ -]|\+OK|-ERR)/;

export default defineRule({
  id: "login-session-password",
  title: "Password in a recorded talk with a server: FTP, POP3 and IMAP",
  keywords: ["pass ", "login "],
  pattern:
    /(?:(?<=(?:^|\n)(?:[>*]{1,3} |[CS]: |---> )?)PASS|(?<=(?:^|\n)(?:[>*]{1,3} |[CS]: )?[A-Za-z0-9.]{1,8} )LOGIN "?[^\s"]{1,128}"?) "?(?<secret>[^\s"]{4,128})"?(?=\r?\n|$)/gi,
  isKeywordCommon: true,
  kind: "generic",
  accept: (secret, match) => {
    if (!isGiven(secret)) return false;
    if (!/^pass/i.test(match[0])) return /[^a-z]/.test(secret);
    const end = match.index + match[0].length;
    return TALK.test(
      `${match.input.slice(Math.max(0, match.index - REACH), match.index)}${match.input.slice(end, end + 80)}`,
    );
  },
  examples: {
    hides: [
      sample("USER harbor\n331 Please specify the password.\nPASS ", "n1ght-w4tch", "\n230 Login successful."),
      sample("> PASS ", "swordfish", "\n< +OK 3 messages"),
      sample("a1 LOGIN harbor ", "n1ght-W4tch", "\na1 OK LOGIN completed"),
    ],
    keeps: [
      "PASS test/harbor.test.ts\n",
      "USER harbor\n331 Please specify the password.\nPASS ****\n",
      "try LOGIN first\n",
    ],
  },
});
