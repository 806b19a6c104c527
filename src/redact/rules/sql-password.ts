import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "sql-password",
  title: "Password in an SQL statement: IDENTIFIED BY, PASSWORD '…', SET PASSWORD",
  keywords: [
    "identified ",
    "password '",
    "password e'",
    "password('",
    "password ('",
    "password for",
    "password =",
    "password=",
  ],
  pattern:
    /(?:identified\s{1,8}(?:with\s{1,8}["'\x60]?\w{1,64}["'\x60]?\s{1,8})?(?:by|as|using)\s{1,8}(?:password\s{1,8}|values\s{1,8})?|password(?:\s{1,8}for\s{1,8}\S{1,128})?(?:\s{1,8}|\s{0,8}=\s{0,8})?(?:(?:password\s{0,4})?\(\s{0,8})?)\\{0,3}[NE]?(?<quote>['"])(?<secret>[^'"\n]{4,256}?)\\{0,3}\k<quote>/gi,
  kind: "generic",
  accept: (secret, match) => {
    if (!isGiven(secret) || /^\s|[,:]\s|^(?:must|is|too|and)\s/i.test(secret)) return false;
    // `password 'x'` also is a way to speak of one: a statement about accounts goes before it.
    const before = match.input.slice(Math.max(0, match.index - 300), match.index);
    return /\b(?:user|role|login|account|set|grant|encrypted|group|server|mapping|credential|options|source|dictionary|named collection)\b[^;]{0,280}$/i.test(
      before,
    );
  },
  examples: {
    hides: [
      sample("CREATE USER 'harbor'@'%' IDENTIFIED BY '", "swordfish", "';"),
      sample("ALTER USER harbor IDENTIFIED WITH mysql_native_password BY '", "n1ght-w4tch", "'"),
      sample("CREATE ROLE harbor WITH LOGIN PASSWORD '", "swordfish", "';"),
      sample("CREATE LOGIN harbor WITH PASSWORD = N'", "n1ght-w4tch", "'"),
      sample("SET PASSWORD FOR 'harbor'@'localhost' = PASSWORD('", "swordfish", "');"),
      sample("CREATE USER MAPPING FOR harbor SERVER quay OPTIONS (user 'harbor', password '", "swordfish", "');"),
    ],
    keeps: [
      "CREATE USER harbor IDENTIFIED BY '$PASS'",
      "CREATE USER harbor IDENTIFIED BY '<password>'",
      "const password = new Password('swordfish');",
      "the error says password 'is too short'",
      "CREATE ROLE harbor WITH LOGIN PASSWORD NULL",
      "ALTER USER harbor WITH PASSWORD :'pass'",
      "ships are identified by 'name' and 'port'",
    ],
  },
});
