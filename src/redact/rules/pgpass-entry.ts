import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

const GROUP = /^[0-9a-f]{1,4}$|^\d+$/i;

export default defineRule({
  id: "pgpass-entry",
  title: "Password of a .pgpass line",
  keywords: [":5432:", ":25060:", ":*:"],
  // In the password a backslash stands before a colon or another backslash.
  pattern:
    /(?:(?<=[\w*\]]):543[0-9]:|(?<=(?:^|\n|["'])[\w.*-]{1,128}):(?:[0-9]{4,5}|\*):)(?<database>[\w*.-]{1,64}):(?<user>[\w*.@-]{1,64}):(?<secret>(?:[^\s:\\"']|\\[:\\]){3,256})(?![:\w])/g,
  kind: "generic",
  // Colons also join the groups of an address of IPv6, and the places of a log.
  accept: (secret, match) =>
    isGiven(secret) && !(GROUP.test(match.groups?.database ?? "") && GROUP.test(match.groups?.user ?? "")),
  canonical: (secret) => secret.replace(/\\([:\\])/g, "$1"),
  examples: {
    hides: [
      sample("db.harbor.test:5432:ships:harbor:", "n1ght-w4tch"),
      sample("quay:5432:db:deploy:", "n1ght-w4tch"),
      sample("db.harbor.test:*:*:harbor:", "sword\\:fish"),
      sample('echo "db:5433:ships:harbor:', "swordfish", '" >> ~/.pgpass'),
    ],
    keeps: [
      "db.harbor.test:5432",
      "localhost:5432:5432",
      "src/ships.ts:5432:12: error: no",
      "db:5432:ships:harbor:$PGPASS",
      "2001:4888:50:ff00:500:d:7334",
      "2001:5432:0db8:85a3:0000",
      "hostname:5432:database:username:password",
    ],
  },
});
