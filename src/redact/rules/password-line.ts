import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

/** How far away the lines may be that make it a configuration. */
const REACH = 300;
const SETTING =
  /(?:^|\n)[ \t]{0,8}(?:account|host|hostname|user|username|tls|auth|from|port|login|machine|server|remote|poll|protocol|database|dbname|ssl)[ \t]{1,8}\S{1,128}[ \t]{0,4}(?:\r?\n|$)/i;

export default defineRule({
  id: "password-line",
  title: "Line with the word password and its value, as msmtp, sendmail, fetchmail and others are configured",
  keywords: ["password ", "password\t", "passwd "],
  pattern:
    /(?:(?<=(?:^|\n)[ \t]{0,8})(?:password|passwd)[ \t]{1,16})["']?(?<secret>[^\s"']{3,128})["']?[ \t]{0,8}(?=\r?\n|$)/gi,
  kind: "generic",
  accept: (secret, match) => {
    if (!isGiven(secret)) return false;
    const around = match.input.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH);
    return SETTING.test(around);
  },
  examples: {
    hides: [
      sample("account harbor\nhost smtp.test\nuser deploy\npassword ", "swordfish", "\n"),
      sample("  host db.test\n  password ", "n1ght-w4tch", "\n  port 5432"),
    ],
    keeps: [
      "account harbor\nhost smtp.test\npasswordeval pass show smtp",
      "account harbor\nhost smtp.test\npassword $SMTP_PASS",
      "forgot your\npassword recovery\nport 22 is open",
      "password required",
    ],
  },
});
