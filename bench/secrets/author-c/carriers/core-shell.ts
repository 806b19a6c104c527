import { type Carrier, FILES, KEYS, LABELLED, PASSWORD, readCarriers, URLS } from "./carrier.ts";
import { kebab, upper } from "./labels.ts";
import { double, quote, word } from "./notation.ts";

const PROMPTS = ["$ ", "root@harbor:~# ", "lena@pier:/srv$ ", "+ ", "❯ "];

export const CORE_SHELL: readonly Carrier[] = readCarriers("core", [
  ["env-export", LABELLED, (f, r) => `export ${upper(f, r)}=${word(f.text)}`],
  ["env-prefix", LABELLED, (f, r) => `${r.pick(PROMPTS)}${upper(f, r)}=${word(f.text)} npm run deploy`],
  ["export-quoted", LABELLED, (f, r) => `${r.pick(PROMPTS)}export ${upper(f, r)}=${double(f.text)} && make release`],
  ["fish-set", LABELLED, (f, r) => `set -gx ${upper(f, r)} ${word(f.text)}`],
  ["cmd-set", LABELLED, (f, r) => `C:\\harbor> set ${upper(f, r)}=${f.text}`],
  ["setx", LABELLED, (f, r) => `setx ${upper(f, r)} "${f.text}" /M`],
  [
    "flag-long",
    LABELLED,
    (f, r) => `${r.pick(["harborctl", "gatewayd", "./deploy.sh"])} --${kebab(f, r)} ${word(f.text)} --verbose`,
  ],
  ["flag-equals", LABELLED, (f, r) => `openclaw onboard --${kebab(f, r)}=${word(f.text)} --non-interactive`],
  [
    "docker-run-env",
    LABELLED,
    (f, r) => `docker run -d --name harbor -e ${upper(f, r)}=${word(f.text)} -p 8080:80 harbor:1.4`,
  ],
  ["history-line", LABELLED, (f, r) => `  ${r.between(100, 999)}  export ${upper(f, r)}=${word(f.text)}`],
  ["zsh-history", LABELLED, (f, r) => `: 17${r.between(10000000, 59999999)}:0;${upper(f, r)}=${word(f.text)} ./run.sh`],
  ["echo-into", LABELLED, (f, r) => `echo ${quote(`${upper(f, r)}=${f.text}`)} >> .env`],
  ["gh-secret-set", LABELLED, (f, r) => `gh secret set ${upper(f, r)} --body ${word(f.text)} --repo harbor/gateway`],
  ["heroku-config-set", LABELLED, (f, r) => `heroku config:set ${upper(f, r)}=${word(f.text)} -a harbor-prod`],
  ["fly-secrets-set", LABELLED, (f, r) => `fly secrets set ${upper(f, r)}=${word(f.text)}`],
  [
    "kubectl-from-literal",
    LABELLED,
    (f, r) => `kubectl create secret generic harbor --from-literal=${kebab(f, r)}=${word(f.text)} -n prod`,
  ],
  ["vault-kv-put", LABELLED, (f, r) => `vault kv put secret/harbor ${kebab(f, r)}=${word(f.text)}`],
  [
    "aws-ssm-put",
    LABELLED,
    (f, r) => `aws ssm put-parameter --type SecureString --name /harbor/${kebab(f, r)} --value ${word(f.text)}`,
  ],
  ["terraform-var", LABELLED, (f, r) => `terraform apply -var="${upper(f, r).toLowerCase()}=${f.text}" -auto-approve`],
  ["helm-set", LABELLED, (f, r) => `helm upgrade harbor ./chart --set auth.${kebab(f, r)}=${word(f.text)} --atomic`],
  [
    "aws-configure",
    KEYS,
    (f) => `aws configure set aws_secret_access_key ${word(f.text)} --profile harbor`,
    /^aws-secret/,
  ],
  ["vault-login", KEYS, (f) => `vault login ${f.text}`, /^vault/],
  [
    "npm-config-set",
    KEYS,
    (f) => `npm config set //npm.example.net/:_authToken ${f.text}`,
    /^(npm|github|gitlab|jfrog|internal-token)/,
  ],
  [
    "docker-login",
    ["password", "token"],
    (f) => `docker login -u deploy -p ${word(f.text)} registry.example.net`,
    /^(password|docker|github|gitlab|jfrog)/,
  ],
  [
    "login-stdin",
    ["password", "token"],
    (f) => `echo ${word(f.text)} | docker login -u deploy --password-stdin registry.example.net`,
    /^(password|docker|github|gitlab|jfrog)/,
  ],
  [
    "curl-user",
    ["password", "token"],
    (f) => `curl -u ${word(`deploy:${f.text}`)} https://ci.example.net/job/harbor/build`,
    /^(password|github|gitlab|atlassian|bitbucket|jfrog|stripe)/,
  ],
  ["mysql-p", PASSWORD, (f) => `mysql -h 10.20.4.17 -u root -p${word(f.text)} orders -e 'show tables'`],
  [
    "mysqldump-password",
    PASSWORD,
    (f) => `mysqldump --user=root --password=${word(f.text)} --all-databases > dump.sql`,
  ],
  ["pgpassword", PASSWORD, (f) => `PGPASSWORD=${word(f.text)} psql -h db.harbor.internal -U postgres -c 'select 1'`],
  ["sshpass", PASSWORD, (f) => `sshpass -p ${word(f.text)} ssh -o StrictHostKeyChecking=no root@10.2.3.4 uptime`],
  ["redis-cli-a", PASSWORD, (f) => `redis-cli -h cache -a ${word(f.text)} ping`],
  [
    "mongosh-password",
    PASSWORD,
    (f) => `mongosh --host db --username admin --password ${word(f.text)} --eval 'db.stats()'`,
  ],
  [
    "ldapsearch-w",
    PASSWORD,
    (f) => `ldapsearch -x -D cn=admin,dc=example,dc=net -w ${word(f.text)} -b dc=example,dc=net`,
  ],
  ["sqlcmd", PASSWORD, (f) => `sqlcmd -S db.harbor.internal -U sa -P ${word(f.text)} -Q "select @@version"`],
  ["smbclient", PASSWORD, (f) => `smbclient //nas/share -U ${word(`lena%${f.text}`)} -c ls`],
  ["chpasswd", PASSWORD, (f) => `echo ${quote(`nightwatch:${f.text}`)} | sudo chpasswd`],
  ["openssl-passin", PASSWORD, (f) => `openssl pkcs12 -in harbor.p12 -passin pass:${word(f.text)} -nodes -out out.txt`],
  ["keytool", PASSWORD, (f) => `keytool -list -keystore app.jks -storepass ${word(f.text)}`],
  ["restic-env", PASSWORD, (f) => `RESTIC_PASSWORD=${word(f.text)} restic -r sftp:nas:/backup snapshots`],
  ["zip-p", PASSWORD, (f) => `7z x -p${word(f.text)} backup.7z -o/srv/restore`],
  ["wget-password", PASSWORD, (f) => `wget --user=lena --password=${word(f.text)} ftp://files.example.net/tides.csv`],
  ["nmcli", PASSWORD, (f) => `nmcli dev wifi connect Harbor-Guest password ${word(f.text)}`],
  ["psql-url", URLS, (f) => `psql ${quote(f.text)} -c 'select count(*) from ships'`, /^postgres/],
  ["git-remote-v", URLS, (f) => `origin\t${f.text} (fetch)\norigin\t${f.text} (push)`, /^git-url/],
  [
    "set-x-trace",
    LABELLED,
    (f, r) => `+ cd /srv/harbor\n+ export ${upper(f, r)}=${word(f.text)}\n+ exec node server.js`,
  ],
  [
    "key-cat",
    FILES,
    (f, r) =>
      `${r.pick(PROMPTS)}cat ${r.pick(["~/.ssh/id_deploy", "certs/server.key", "/etc/ssl/private/harbor.key"])}\n${f.text}`,
  ],
  ["key-heredoc", FILES, (f) => `cat > deploy.key <<'EOF'\n${f.text}EOF\nchmod 600 deploy.key`],
]);
