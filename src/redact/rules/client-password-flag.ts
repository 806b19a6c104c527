import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";

export default defineRule({
  id: "client-password-flag",
  title: "Password in the short flag of mysql, sshpass, redis-cli, docker login and others",
  keywords: ["mysql", "mariadb", "sshpass", "redis-cli", "docker login", "podman login", "ldapsearch", "mongosh"],
  pattern:
    /(?:(?:mysql(?:dump|admin|import)?|mariadb(?:-dump)?)\b[^\n|;&]{0,200}?\s-p(?=[^\s-])|sshpass\s{1,4}-p ?|redis-cli\b[^\n|;&]{0,200}?\s-a |(?:docker|podman) login\b[^\n|;&]{0,200}?\s-p |ldapsearch\b[^\n|;&]{0,200}?\s-w ?|mongosh\b[^\n|;&]{0,200}?\s-p )["']?(?<secret>[^\s"']{3,256})/g,
  kind: "generic",
  accept: (secret) => !isStandIn(secret) && !secret.startsWith("-"),
  examples: {
    hides: [
      sample("mysql -u harbor -p", "n1ght-w4tch", " -e 'select 1'"),
      sample("sshpass -p ", "n1ght-w4tch", " ssh harbor"),
      sample("redis-cli -h cache -a ", "n1ght-w4tch", " ping"),
    ],
    keeps: [
      "mysql -u harbor -p -e 'select 1'",
      "mysqld -port 3306",
      "sshpass -p $PASS ssh harbor",
      "mysql.server start",
    ],
  },
});
