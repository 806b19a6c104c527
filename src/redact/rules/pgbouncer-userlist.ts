import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "pgbouncer-userlist",
  title: "Password of a line in PgBouncer's list of users",
  keywords: ['" "', '"md0'],
  pattern:
    /(?:(?<=(?:^|\n)[+-]?"[\w.@-]{1,64})" "(?!md5)(?=[^"\n]{3,200}"[ \t]*(?:\r?\n|$))|(?<=["'\s])"(?=md5[0-9a-f]{32}"))(?<secret>[^"\n]{3,200})"/g,
  kind: "generic",
  accept: (secret) => isGiven(secret) && /[^a-z_]|^[a-z]{6,}$/.test(secret),
  examples: {
    hides: [
      sample('"deploy" "', "n1ght-w4tch", '"\n'),
      sample('"deploy" "', "md54b825dc642cb6eb9a060e54bf8d69288", '"\n'),
    ],
    keeps: ['"deploy" ""\n', 'join("a" "b")', 'echo "harbor" "night watch"', '"deploy" "<password>"\n'],
  },
});
