import { withCrc62 } from "../checksums.ts";
import { ecKey } from "../elliptic.ts";
import { file } from "../family.ts";
import { fill } from "../fill.ts";
import { rsaKey } from "../rsa.ts";
import { twoWords } from "./human-words.ts";

const oneLine = (pem: string) => pem.trim().split("\n").slice(1, -1).join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** What lies in a home folder. */
export const FILES_HOME = [
  file("netrc-password", "~/.netrc", "{16w}", "machine {site}\n  login {user}\n  password {value}\n"),
  file(
    "netrc-one-line",
    "~/.netrc",
    twoWords,
    "machine git.harbor-line.io login {user} password {value}\nmachine {site} login anonymous\n",
  ),
  file(
    "pgpass-password",
    "~/.pgpass",
    "{18w}",
    "# hostname:port:database:username:password\n{host}:5432:{database}:{user}:{value}\n",
  ),
  file(
    "npmrc-auth-token",
    "~/.npmrc",
    (random) => withCrc62("npm_", random),
    "registry=https://npm.harbor-line.io/\n//npm.harbor-line.io/:_authToken={value}\nalways-auth=true\n",
  ),
  file(
    "npmrc-auth-base64",
    "~/.npmrc",
    (random) => base64(fill("ci-bot:{20w}", random)),
    "//npm.harbor-line.io/:_auth={value}\nemail={mail}\n",
  ),
  file(
    "pypirc-password",
    "~/.pypirc",
    "{20w}",
    "[distutils]\nindex-servers = harbor\n\n[harbor]\nrepository = https://pypi.harbor-line.io\nusername = {user}\npassword = {value}\n",
  ),
  file(
    "docker-auth",
    "~/.docker/config.json",
    (random) => base64(fill("harbor:{24w}", random)),
    '{\n\t"auths": {\n\t\t"registry.harbor-line.io": {\n\t\t\t"auth": "{value}"\n\t\t}\n\t},\n\t"credsStore": ""\n}\n',
  ),
  file(
    "docker-identity-token",
    "~/.docker/config.json",
    "{uuid}{40u}",
    '{"auths":{"harbor.azurecr.io":{"auth":"","identitytoken":"{value}"}}}\n',
  ),
  file(
    "aws-credentials-file",
    "~/.aws/credentials",
    "{40b}",
    (marked, random, plant) =>
      `[default]\naws_access_key_id = ${plant("aws-access-key-id", fill("AKIA{16t}", random))}\naws_secret_access_key = ${marked}\nregion = eu-central-1\n`,
  ),
  file(
    "git-credentials",
    "~/.git-credentials",
    (random) => withCrc62("ghp_", random),
    "https://{user}:{value}@github.com\n",
  ),
  file(
    "gh-hosts",
    "~/.config/gh/hosts.yml",
    (random) => withCrc62("gho_", random),
    "github.com:\n    user: {user}\n    oauth_token: {value}\n    git_protocol: https\n",
  ),
  file(
    "kubeconfig-token",
    "~/.kube/config",
    "{64w}",
    "apiVersion: v1\nkind: Config\nclusters:\n- name: harbor\n  cluster:\n    server: https://{host}:6443\nusers:\n- name: {user}\n  user:\n    token: {value}\n",
  ),
  file(
    "kubeconfig-client-key",
    "~/.kube/config",
    (random) => base64(ecKey(random).export({ type: "sec1", format: "pem" }).toString()),
    "users:\n- name: {user}\n  user:\n    client-certificate: /etc/kubernetes/pki/admin.crt\n    client-key-data: {value}\n",
  ),
  file(
    "kubeconfig-password",
    "~/.kube/config",
    "{18w}",
    "users:\n- name: basic\n  user:\n    username: {user}\n    password: {value}\n",
  ),
  file(
    "gcp-service-account",
    "~/keys/harbor-prod.json",
    (random) => oneLine(rsaKey(random).export({ type: "pkcs8", format: "pem" }).toString()),
    (marked, random) =>
      fill(
        '{\n  "type": "service_account",\n  "project_id": "harbor-prod",\n  "private_key_id": "{40h}",\n  "private_key": "-----BEGIN PRIVATE ' +
          'KEY-----\\n{value}\\n-----END PRIVATE KEY-----\\n",\n  "client_email": "deploy@harbor-prod.iam.gserviceaccount.com",\n  "client_id": "{21d}"\n}\n',
        random,
        { value: marked },
      ),
  ),
  file(
    "boto-config",
    "~/.boto",
    "{40b}",
    "[Credentials]\ngs_access_key_id = GOOG1E{52t}\ngs_secret_access_key = {value}\n",
  ),
  file(
    "s3cfg",
    "~/.s3cfg",
    "{40b}",
    "[default]\nhost_base = minio.harbor-line.io\nsecret_key = {value}\nuse_https = True\n",
  ),
  file(
    "rclone-conf",
    "~/.config/rclone/rclone.conf",
    "{43b}",
    "[spaces]\ntype = s3\nprovider = DigitalOcean\nendpoint = fra1.digitaloceanspaces.com\nsecret_access_key = {value}\n",
  ),
  file("cargo-credentials", "~/.cargo/credentials.toml", "cio{32w}", '[registry]\ntoken = "{value}"\n'),
  file("gem-credentials", "~/.gem/credentials", "rubygems_{48h}", "---\n:rubygems_api_key: {value}\n"),
  file(
    "composer-auth",
    "~/.composer/auth.json",
    (random) => withCrc62("ghp_", random),
    '{"github-oauth": {"github.com": "{value}"}}\n',
  ),
  file(
    "pip-conf",
    "~/.config/pip/pip.conf",
    "{20w}",
    "[global]\nindex-url = https://{user}:{value}@pypi.harbor-line.io/simple\n",
  ),
  file(
    "maven-settings",
    "~/.m2/settings.xml",
    "{20w}",
    "<settings>\n  <servers>\n    <server>\n      <id>harbor</id>\n      <username>{user}</username>\n      <password>{value}</password>\n    </server>\n  </servers>\n</settings>\n",
  ),
  file(
    "gradle-properties",
    "~/.gradle/gradle.properties",
    twoWords,
    "org.gradle.daemon=true\nsigning.keyId={8H}\nsigning.password={value}\nossrhUsername={user}\n",
  ),
  file("my-cnf", "~/.my.cnf", twoWords, "[client]\nuser={user}\npassword={value}\nhost={host}\n"),
  file(
    "msmtprc",
    "~/.msmtprc",
    "{16l}",
    "account harbor\nhost smtp.tidewater.net\nport 587\nuser {mail}\npassword {value}\n",
  ),
  file(
    "fetchmailrc",
    "~/.fetchmailrc",
    twoWords,
    'poll imap.tidewater.net proto IMAP user "marina" password "{value}" ssl\n',
  ),
  file(
    "irssi-config",
    "~/.irssi/config",
    "{14w}",
    'servers = ( { address = "irc.tidewater.net"; port = "6697"; password = "{value}"; } );\n',
  ),
  file(
    "cookies-txt",
    "~/cookies.txt",
    "{64w}",
    "# Netscape HTTP Cookie File\n.harbor-line.io\tTRUE\t/\tTRUE\t1798761600\tsessionid\t{value}\n",
  ),
  file("wgetrc", "~/.wgetrc", twoWords, "http_user = {user}\nhttp_password = {value}\n"),
  file("curlrc", "~/.curlrc", "{16w}", 'silent\nuser = "{user}:{value}"\n'),
  file("smbcredentials", "~/.smbcredentials", twoWords, "username={user}\npassword={value}\ndomain=HARBOR\n"),
  file("rsync-password-file", "/etc/rsyncd.secrets", twoWords, "{user}:{value}\n"),
  file("huggingface-token-file", "~/.cache/huggingface/token", "hf_{34w}", "{value}\n"),
  file("vault-token-file", "~/.vault-token", "hvs.CAES{90u}", "{value}\n"),
  file(
    "terraformrc",
    "~/.terraformrc",
    "{14w}.atlasv1.{67w}",
    'credentials "app.terraform.io" {\n  token = "{value}"\n}\n',
  ),
  file(
    "mcp-config",
    "~/.cursor/mcp.json",
    (random) => withCrc62("ghp_", random),
    '{\n  "mcpServers": {\n    "github": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-github"],\n      "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "{value}" }\n    }\n  }\n}\n',
  ),
  file(
    "mcp-http-header",
    "~/.claude.json",
    "{48w}",
    '{"mcpServers":{"planner":{"type":"http","url":"https://{site}/mcp","headers":{"Authorization":"Bearer {value}"}}}}\n',
  ),
  file(
    "openclaw-gateway-config",
    "~/.openclaw/openclaw.json",
    "{48h}",
    '{\n  "gateway": {\n    "mode": "local",\n    "auth": { "mode": "token", "token": "{value}" }\n  }\n}\n',
  ),
  file(
    "openclaw-telegram-config",
    "~/.openclaw/openclaw.json",
    "{10d}:AA{33u}",
    '{\n  channels: {\n    telegram: { enabled: true, botToken: "{value}", dmPolicy: "pairing" },\n  },\n}\n',
  ),
  file(
    "openclaw-auth-profile",
    "~/.openclaw/agents/main/agent/auth-profiles.json",
    "sk-ant-oat01-{93u}AA",
    '{"version":1,"profiles":{"anthropic:default":{"type":"oauth","provider":"anthropic","access":"{value}","expires":1798761600000}}}\n',
  ),
];
