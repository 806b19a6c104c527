import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "pgpass-entry",
  title: "Password of a .pgpass line",
  keywords: [":5432:", ":25060:", ":*:"],
  // In the password a backslash stands before a colon or another backslash.
  pattern:
    /(?<=[\w*\]])(?::(?:[0-9]{4}|25060):|(?<=(?:^|\n|["'])[\w.*-]{1,128}):\*:)[\w*.-]{1,64}:[\w*.@-]{1,64}:(?<secret>(?:[^\s:\\"']|\\[:\\]){3,256})(?![:\w])/g,
  kind: "generic",
  accept: (secret) => isGiven(secret),
  canonical: (secret) => secret.replace(/\\([:\\])/g, "$1"),
  examples: {
    hides: [
      sample("db.harbor.test:5432:ships:harbor:", "n1ght-w4tch"),
      sample("db.harbor.test:*:*:harbor:", "sword\\:fish"),
      sample('echo "db:5433:ships:harbor:', "swordfish", '" >> ~/.pgpass'),
    ],
    keeps: [
      "db.harbor.test:5432",
      "localhost:5432:5432",
      "src/ships.ts:5432:12: error: no",
      "db:5432:ships:harbor:$PGPASS",
      "hostname:5432:database:username:password",
    ],
  },
});
