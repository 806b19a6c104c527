import type { Rand } from "../rand.ts";
import { type Carrier, KEYS, LABELLED, PASSWORD, readCarriers, URLS } from "./carrier.ts";
import { camel, dotted, kebab, pascal, snake, upper } from "./labels.ts";
import { double, escapeXml, json, quote, toJson, word, yaml } from "./notation.ts";

const noise = (r: Rand) =>
  r.pick([
    "NODE_ENV=production",
    "PORT=8080",
    "LOG_LEVEL=info",
    "TZ=Europe/Berlin",
    "AWS_REGION=eu-central-1",
    "WORKERS=4",
  ]);

export const CORE_CONFIG: readonly Carrier[] = readCarriers("core", [
  ["dotenv", LABELLED, (f, r) => `${noise(r)}\n${upper(f, r)}=${word(f.text)}\nDEBUG=false`],
  [
    "dotenv-quoted",
    LABELLED,
    (f, r) =>
      `# ${r.pick(["local only", "do not commit", "siehe Wiki"])}\n${upper(f, r)}=${double(f.text)}\n${noise(r)}`,
  ],
  ["env-listing", LABELLED, (f, r) => `PWD=/srv/harbor\nSHLVL=1\n${upper(f, r)}=${f.text}\n_=/usr/bin/env`],
  ["json-config", LABELLED, (f, r) => toJson({ name: "harbor", [camel(f, r)]: f.text, retries: 3 }, 2)],
  ["json-line", LABELLED, (f, r) => toJson({ id: r.between(1, 900), [snake(f, r)]: f.text, enabled: true })],
  [
    "json-nested",
    LABELLED,
    (f, r) => toJson({ gateway: { bind: "loopback", auth: { mode: "token", [camel(f, r)]: f.text } } }, 2),
  ],
  [
    "json5",
    LABELLED,
    (f, r) => `{\n  // for the night shift\n  ${camel(f, r)}: ${quote(f.text)},\n  timeoutMs: 3_000,\n}`,
  ],
  [
    "json-name-value",
    LABELLED,
    (f, r) =>
      toJson(
        [
          { name: "TZ", value: "UTC" },
          { name: upper(f, r), value: f.text },
        ],
        2,
      ),
  ],
  ["yaml", LABELLED, (f, r) => `service:\n  name: harbor\n  ${snake(f, r)}: ${yaml(f.text)}\n  replicas: 2`],
  ["yaml-kebab", LABELLED, (f, r) => `${kebab(f, r)}: ${yaml(f.text)} # rotate in ${r.pick(["May", "June"])}`],
  ["yaml-list", LABELLED, (f, r) => `environment:\n  - TZ=UTC\n  - ${upper(f, r)}=${f.text}\n  - LANG=C.UTF-8`],
  ["toml", LABELLED, (f, r) => `[auth]\n${snake(f, r)} = "${json(f.text)}"\nexpires = 2027-01-01`],
  [
    "ini",
    LABELLED,
    (f, r) => `[${r.pick(["default", "production", "remote"])}]\nregion = eu-west-1\n${snake(f, r)} = ${f.text}`,
  ],
  ["properties", LABELLED, (f, r) => `${dotted(f, r)}=${f.text}\nserver.port=8443`],
  [
    "xml-element",
    LABELLED,
    (f, r) =>
      `<server>\n  <id>central</id>\n  <${camel(f, r)}>${escapeXml(f.text)}</${r.pick(["value", "entry"])}>\n</server>`.replace(
        /<(\w+)>(.*)<\/(?:value|entry)>/,
        "<$1>$2</$1>",
      ),
  ],
  ["xml-attribute", LABELLED, (f, r) => `<add key="${pascal(f, r)}" value="${escapeXml(f.text)}" />`],
  [
    "plist",
    LABELLED,
    (f, r) => `<key>${pascal(f, r)}</key>\n\t<string>${escapeXml(f.text)}</string>\n\t<key>RunAtLoad</key>\n\t<true/>`,
  ],
  [
    "systemd-unit",
    LABELLED,
    (f, r) =>
      `[Service]\nEnvironment="${upper(f, r)}=${f.text}"\nExecStart=/usr/bin/harbord --foreground\nRestart=always`,
  ],
  [
    "npmrc",
    KEYS,
    (f) => `registry=https://npm.example.net/\n//npm.example.net/:_authToken=${f.text}\nalways-auth=true`,
    /^(npm|github|gitlab|jfrog|internal-token)/,
  ],
  ["pypirc", KEYS, (f) => `[pypi]\nusername = __token__\npassword = ${f.text}`, /^(pypi|internal)/],
  [
    "aws-credentials",
    KEYS,
    (f, r) =>
      `[${r.pick(["default", "harbor-prod"])}]\naws_access_key_id = ${r.pick(["see vault", "pending"])}\naws_secret_access_key = ${f.text}\noutput = json`,
    /^aws-secret/,
  ],
  [
    "netrc",
    ["token", "opaque", "password"],
    (f) => `machine git.example.net\nlogin deploy\npassword ${f.text}`,
    /^(password|github|gitlab|bitbucket|heroku|internal)/,
  ],
  ["pgpass", PASSWORD, (f) => `*:5432:*:postgres:${f.text}`],
  ["my-cnf", PASSWORD, (f) => `[client]\nuser=root\npassword="${f.text}"\nsocket=/run/mysqld/mysqld.sock`],
  [
    "redis-conf",
    PASSWORD,
    (f, r) => `maxmemory 256mb\n${r.pick(["requirepass", "masterauth"])} ${f.text}\nappendonly yes`,
  ],
  ["postfix-sasl", PASSWORD, (f) => `[smtp.example.net]:587 mailer@example.net:${f.text}`],
  [
    "wpa-supplicant",
    PASSWORD,
    (f) => `network={\n    ssid="Harbor-Guest"\n    psk="${f.text}"\n    key_mgmt=WPA-PSK\n}`,
  ],
  ["tomcat-users", PASSWORD, (f) => `<user username="admin" password="${escapeXml(f.text)}" roles="manager-gui"/>`],
  ["wp-config", PASSWORD, (f) => `define( 'DB_USER', 'wordpress' );\ndefine( 'DB_PASSWORD', ${quote(f.text)} );`],
  [
    "git-config-url",
    URLS,
    (f) => `[remote "origin"]\n\turl = ${f.text}\n\tfetch = +refs/heads/*:refs/remotes/origin/*`,
    /^git-url/,
  ],
  [
    "nginx-directive",
    KEYS,
    (f, r) =>
      `location /api/ {\n    proxy_set_header ${r.pick(["X-Api-Key", "X-Auth-Token"])} "${f.text}";\n    proxy_pass http://127.0.0.1:9000;\n}`,
  ],
]);
