import { listCarriers } from "../carrier.ts";
import { asDoubleQuoted } from "../notations.ts";
import { fillShape } from "../shape.ts";
import { drawHost, drawUser } from "../surroundings.ts";

/** What an agent or its user types. */
export const COMMANDS = listCarriers("core", {
  "curl-user": [
    "top",
    (p) => `curl -sS -u ${drawUser(p.random)}:'${p.shown}' https://${drawHost(p.random)}/api/v1/status`,
  ],
  "curl-header": [
    "to",
    (p) =>
      `curl -X POST https://${drawHost(p.random)}/v1/send -H "Authorization: Bearer ${asDoubleQuoted(p.shown)}" -d '{"to":"crew"}'`,
  ],
  "mysql-short-flag": [
    "p",
    (p) => `mysqldump -h ${drawHost(p.random)} -u ${drawUser(p.random)} -p'${p.shown}' berths > dump.sql`,
  ],
  "mysql-long-flag": ["p", (p) => `mysql --user=${drawUser(p.random)} --password='${p.shown}' -e 'show tables'`],
  "pgpassword-prefix": [
    "p",
    (p) => `PGPASSWORD='${p.shown}' psql -h ${drawHost(p.random)} -U ${drawUser(p.random)} -c 'select 1'`,
  ],
  "redis-cli-flag": ["p", (p) => `redis-cli -h ${drawHost(p.random)} -a '${p.shown}' --no-auth-warning ping`],
  "sshpass-flag": [
    "p",
    (p) => `sshpass -p '${p.shown}' ssh -o StrictHostKeyChecking=no ${drawUser(p.random)}@${drawHost(p.random)} uptime`,
  ],
  "echo-to-sudo": ["p", (p) => `echo '${p.shown}' | sudo -S systemctl restart harbor`],
  "docker-login": ["top", (p) => `docker login registry.harbor.example -u ${drawUser(p.random)} -p '${p.shown}'`],
  "docker-run-env": [
    "top",
    (p) => `docker run -d --name crane -e ${p.name("screaming")}='${p.shown}' -p 8080:8080 harbor/crane:2.1`,
  ],
  "kubectl-create-secret": [
    "top",
    (p) =>
      `kubectl create secret generic crane-env --from-literal=${p.name("screaming", "kebab")}='${p.shown}' -n harbor`,
  ],
  "helm-set": ["to", (p) => `helm upgrade crane ./chart --install --set auth.${p.name("camel")}=${p.shown} --wait`],
  "gh-secret-set": ["to", (p) => `gh secret set ${p.name("screaming")} --body "${p.shown}" --repo harbor/berths`],
  "vault-kv-put": ["top", (p) => `vault kv put secret/harbor ${p.name("snake")}='${p.shown}'`],
  "openssl-passin": [
    "p",
    (p) => `openssl pkcs12 -export -in crane.crt -inkey crane.key -passout pass:'${p.shown}' -out crane.p12`,
  ],
  "keytool-flag": ["p", (p) => `keytool -list -keystore harbor.jks -storepass '${p.shown}'`],
  "ldapsearch-flag": [
    "p",
    (p) => `ldapsearch -x -H ldaps://${drawHost(p.random)} -D "cn=crane,dc=harbor" -w '${p.shown}' "(uid=jonas)"`,
  ],
  "wp-cli-flag": [
    "p",
    (p) => `wp user create ${drawUser(p.random)} crew@harbor.example --role=administrator --user_pass='${p.shown}'`,
  ],
  "smbclient-user": ["p", (p) => `smbclient //${drawHost(p.random)}/share -U 'HARBOR\\jonas%${p.shown}'`],
  "chpasswd-pipe": ["p", (p) => `echo "${drawUser(p.random)}:${asDoubleQuoted(p.shown)}" | chpasswd`],
  "mosquitto-flag": [
    "p",
    (p) => `mosquitto_pub -h ${drawHost(p.random)} -u crane -P '${p.shown}' -t tide/level -m 4.2`,
  ],
  "seven-zip-flag": ["p", (p) => `7z a -p'${p.shown}' -mhe=on backup.7z /srv/data`],
  "nmcli-wifi": ["p", (p) => `nmcli dev wifi connect "Harbor-Guest" password "${asDoubleQuoted(p.shown)}"`],
  "program-long-flag": [
    "to",
    (p) => `./harborctl sync --${p.name("kebab")} ${p.shown} --region eu-central-1 --verbose`,
  ],
  "program-flag-equals": ["to", (p) => `harbor-agent --${p.name("kebab")}=${p.shown} --log-level=debug`],
  "npm-config-set": [
    "t",
    (p) => `npm config set //npm.harbor.example/:_authToken ${p.shown}`,
    /^(?:npm|artifactory|gitlab)/,
  ],
  "aws-configure-set": [
    "o",
    (p) => `aws configure set aws_secret_access_key ${p.shown} --profile harbor`,
    /^aws-secret/,
  ],
  "git-clone-token": ["t", (p) => `git clone https://${p.shown}@github.com/harbor/berths.git`, /^git/],
  "shell-history": [
    "to",
    (p) =>
      `  ${p.random.int(100, 999)}  cd /srv/harbor\n  ${p.random.int(1000, 1999)}  export ${p.name("screaming")}=${p.shown}\n  ${p.random.int(2000, 2999)}  make deploy`,
  ],
  "zsh-history": ["to", (p) => `: 17${fillShape("<d8>", p.random)}:0;${p.name("screaming")}=${p.shown} npm publish`],
  "process-list": [
    "top",
    (p) =>
      `root      ${p.random.int(100, 9999)}  0.3  1.2 712340 98120 ?  Ssl  10:02   0:14 node /opt/harbor/main.js --${p.name("kebab")}=${p.shown}`,
  ],
  "systemd-environment": [
    "to",
    (p) => `[Service]\nEnvironment="${p.name("screaming")}=${p.shown}"\nExecStart=/usr/bin/harbor`,
  ],
  "crontab-line": [
    "to",
    (p) => `*/5 * * * * ${p.name("screaming")}=${p.shown} /usr/local/bin/tide-sync >/dev/null 2>&1`,
  ],
});
