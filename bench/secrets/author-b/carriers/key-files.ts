import { listCarriers } from "../carrier.ts";
import { mark } from "../marks.ts";
import { asJson } from "../notations.ts";
import { fillShape, makeUuid } from "../shape.ts";
import { drawHost, drawUser } from "../surroundings.ts";

const toBase64 = (text: string): string => Buffer.from(text).toString("base64");

/** Files that exist to hold secrets, and what password managers and browsers give out. */
export const KEY_FILES = listCarriers("core", {
  "key-file-bare": ["k", (p) => `$ cat ~/.ssh/${p.name("kebab")}\n${p.shown}`],
  "token-file-bare": ["t", (p) => `$ cat /run/secrets/${p.name("snake")}\n${p.shown}`],
  "service-account-json": [
    "k",
    (p) =>
      `{\n  "type": "service_account",\n  "project_id": "harbor-${p.random.int(100, 999)}",\n  "private_key_id": "${fillShape("<x40>", p.random)}",\n  "private_key": "${asJson(p.shown)}\\n",\n  "client_email": "crane@harbor.iam.gserviceaccount.com"\n}`,
    /^(?:gcp-service|rsa-pkcs8)/,
  ],
  "netrc-line": ["top", (p) => `machine ${drawHost(p.random)} login ${drawUser(p.random)} password ${p.shown}`],
  "netrc-lines": ["top", (p) => `machine git.harbor.example\n  login ${drawUser(p.random)}\n  password ${p.shown}`],
  "pgpass-line": ["p", (p) => `${drawHost(p.random)}:5432:berths:${drawUser(p.random)}:${p.shown}`],
  "git-credentials": [
    "to",
    (p) => `https://${drawUser(p.random)}:${p.shown}@github.com`,
    /^(?:git|bitbucket|azure-devops)/,
  ],
  "docker-config-auth": [
    "top",
    (p) =>
      `{\n\t"auths": {\n\t\t"registry.harbor.example": {\n\t\t\t"auth": "${mark(toBase64(`${drawUser(p.random)}:${p.value}`))}"\n\t\t}\n\t}\n}`,
  ],
  "npmrc-basic": [
    "top",
    (p) =>
      `//npm.harbor.example/:_auth=${mark(toBase64(`crane:${p.value}`))}\n//npm.harbor.example/:email=crew@harbor.example`,
    /^(?:npm|artifactory|nexus|cloudsmith|password)/,
  ],
  "aws-credentials-file": [
    "o",
    (p) =>
      `[harbor-prod]\naws_access_key_id = ${fillShape("AKIA<t16>", p.random)}\naws_secret_access_key = ${p.shown}\nregion = eu-central-1`,
    /^(?:aws-secret|r2-secret|backblaze)/,
  ],
  "kubeconfig-user": [
    "to",
    (p) => `users:\n- name: harbor-admin\n  user:\n    token: ${p.shown}`,
    /^(?:jwt-kube|openshift|k3s|generic-access)/,
  ],
  "gh-hosts-yml": [
    "to",
    (p) => `github.com:\n    user: ${drawUser(p.random)}\n    oauth_token: ${p.shown}\n    git_protocol: https`,
    /^github/,
  ],
  "rclone-conf": [
    "to",
    (p) => `[box]\ntype = s3\nprovider = Minio\nsecret_access_key = ${p.shown}\nendpoint = http://10.0.12.8:9000`,
    /^(?:aws-secret|r2|backblaze|dropbox|digitalocean)/,
  ],
  "smb-credentials": ["p", (p) => `username=${drawUser(p.random)}\npassword=${p.shown}\ndomain=HARBOR`],
  "htpasswd-command": [
    "p",
    (p) => `$ htpasswd -bB /etc/nginx/.htpasswd ${drawUser(p.random)} '${p.shown}'\nAdding password for user`,
  ],
  "bitwarden-export": [
    "top",
    (p) =>
      `{"id":"${makeUuid(p.random)}","type":1,"name":"${p.name("title")}","login":{"username":"${drawUser(p.random)}","password":"${asJson(p.shown)}","totp":null}}`,
  ],
  "onepassword-item": [
    "top",
    (p) =>
      `ID:          ${fillShape("<k26>", p.random)}\nTitle:       ${p.name("title")}\nFields:\n  username:    ${drawUser(p.random)}\n  password:    ${p.shown}`,
  ],
  "keepass-xml": [
    "topm",
    (p) =>
      `<Entry>\n  <String><Key>Title</Key><Value>${p.name("title")}</Value></String>\n  <String><Key>Password</Key><Value ProtectInMemory="True">${p.shown}</Value></String>\n</Entry>`,
  ],
  "lastpass-csv": [
    "p",
    (p) =>
      `url,username,password,totp,extra,name,grouping,fav\nhttps://${drawHost(p.random)}/login,${drawUser(p.random)},${p.shown},,,Harbor,Work,0`,
  ],
  "chrome-passwords-csv": [
    "p",
    (p) =>
      `name,url,username,password,note\nharbor.example,https://harbor.example/login,${drawUser(p.random)},${p.shown},`,
  ],
  "firefox-logins-csv": [
    "p",
    (p) =>
      `"url","username","password","httpRealm","formActionOrigin","guid"\n"https://harbor.example","${drawUser(p.random)}","${p.shown}",,"https://harbor.example","{${makeUuid(p.random)}}"`,
  ],
  "pass-show": [
    "topm",
    (p) =>
      `$ pass show harbor/${p.name("kebab")}\n${p.shown}\nlogin: ${drawUser(p.random)}\nurl: https://harbor.example`,
  ],
  "cookies-txt": [
    "to",
    (p) => `# Netscape HTTP Cookie File\n.harbor.example\tTRUE\t/\tTRUE\t1799999999\t${p.name("snake")}\t${p.shown}`,
    /session|jwt|cookie/,
  ],
  "wallet-backup-note": [
    "m",
    (p) => `${p.name("title")} (write down, 2026-02-11):\n${p.shown}\nderivation m/44'/60'/0'/0/0`,
  ],
  "hardhat-accounts": [
    "tom",
    (p) =>
      `  networks: {\n    sepolia: {\n      url: rpc,\n      ${p.family.nature === "phrase" ? `accounts: { mnemonic: "${p.shown}" }` : `accounts: [{ privateKey: "${p.shown}" }]`},\n    },\n  },`,
    /^(?:bip39|ethereum)/,
  ],
});
