import { listCarriers, type Plant } from "../carrier.ts";
import { spell } from "../labels.ts";
import { prefixLines } from "../marks.ts";
import { asCode, asDoubleQuoted, asEnvValue, asJson, asXml } from "../notations.ts";
import { drawSettings, drawUser, putAmong } from "../surroundings.ts";

const writeAmong = (plant: Plant, line: string, write: (name: string, value: string) => string, least = 2): string =>
  putAmong(
    plant.random,
    line,
    drawSettings(plant.random, least, 7).map(({ words, value }) => write(words, value)),
  );

const writeEnv = (words: string, value: string): string => `${spell(words, "screaming")}=${value}`;

/** Files in which programs keep their settings. */
export const SETTINGS_FILES = listCarriers("core", {
  "env-dump": ["top", (p) => writeAmong(p, `${p.name("screaming")}=${p.shown}`, writeEnv)],
  "dotenv-file": ["topm", (p) => writeAmong(p, `${p.name("screaming")}=${asEnvValue(p.shown)}`, writeEnv)],
  "dotenv-quoted": ["topmk", (p) => writeAmong(p, `${p.name("screaming")}="${asDoubleQuoted(p.shown)}"`, writeEnv)],
  "dotenv-newlines-escaped": ["k", (p) => writeAmong(p, `${p.name("screaming")}="${asJson(p.shown)}"`, writeEnv)],
  "shell-export": [
    "topm",
    (p) =>
      writeAmong(p, `export ${p.name("screaming")}='${p.shown}'`, (n, v) => `export ${spell(n, "screaming")}=${v}`),
  ],
  "declare-x": [
    "top",
    (p) =>
      writeAmong(
        p,
        `declare -x ${p.name("screaming")}="${asDoubleQuoted(p.shown)}"`,
        (n, v) => `declare -x ${spell(n, "screaming")}="${v}"`,
      ),
  ],
  "powershell-env": ["top", (p) => `PS C:\\harbor> $env:${p.name("screaming")} = '${p.shown}'`],
  "fish-set": ["to", (p) => `set -gx ${p.name("screaming")} "${p.shown}"`],
  "windows-setx": [
    "top",
    (p) => `C:\\> setx ${p.name("screaming")} "${p.shown}" /M\n\nSUCCESS: Specified value was saved.`,
  ],
  "json-settings": [
    "topmk",
    (p) => {
      const spelling = p.random.pick(["camel", "snake", "kebab", "screaming", "dotted"] as const);
      const body = writeAmong(
        p,
        `  "${p.name(spelling)}": "${asJson(p.shown)}",`,
        (n, v) => `  "${spell(n, spelling)}": "${v}",`,
      );
      return `{\n${body}\n  "version": ${p.random.int(1, 9)}\n}`;
    },
  ],
  "json-compact": [
    "top",
    (p) => {
      const rest = drawSettings(p.random, 1, 5).map(({ words, value }) => `"${spell(words, "camel")}":"${value}"`);
      return `{${rest.join(",")},"${p.name("camel", "snake")}":"${asJson(p.shown)}","ok":true}`;
    },
  ],
  "json5-settings": ["top", (p) => `{\n  // gateway\n  ${p.name("camel")}: '${p.shown}',\n  bind: 'loopback',\n}`],
  "yaml-plain": [
    "to",
    (p) =>
      writeAmong(p, `  ${p.name("snake", "camel", "kebab")}: ${p.shown}`, (n, v) => `  ${spell(n, "snake")}: ${v}`),
  ],
  "yaml-quoted": [
    "topm",
    (p) =>
      `harbor:\n${writeAmong(p, `  ${p.name("snake", "camel")}: "${asJson(p.shown)}"`, (n, v) => `  ${spell(n, "snake")}: ${v}`)}`,
  ],
  "yaml-block": ["k", (p) => `tls:\n  ${p.name("snake")}: |\n${prefixLines(p.shown, () => "    ")}\n  mode: strict`],
  "toml-settings": [
    "topm",
    (p) =>
      `[harbor.${p.random.pick(["auth", "api", "db"])}]\n${writeAmong(p, `${p.name("snake")} = "${asJson(p.shown)}"`, (n, v) => `${spell(n, "snake")} = "${v}"`)}`,
  ],
  "ini-section": [
    "top",
    (p) =>
      `[${p.random.pick(["client", "default", "auth"])}]\n${writeAmong(p, `${p.name("snake", "flat")} = ${p.shown}`, (n, v) => `${spell(n, "snake")} = ${v}`)}`,
  ],
  "java-properties": [
    "top",
    (p) => writeAmong(p, `${p.name("dotted", "kebab")}=${p.shown}`, (n, v) => `harbor.${spell(n, "dotted")}=${v}`),
  ],
  "spring-datasource": [
    "p",
    (p) =>
      `spring.datasource.url=jdbc:postgresql://db.harbor.internal:5432/berths\nspring.datasource.username=${drawUser(p.random)}\nspring.datasource.password=${p.shown}`,
  ],
  "xml-element": [
    "top",
    (p) =>
      `<settings>\n  <host>harbor.example</host>\n  <${p.name("camel")}>${asXml(p.shown)}</${p.name("camel")}>\n</settings>`,
  ],
  "xml-add-key": [
    "top",
    (p) =>
      `<appSettings>\n  <add key="${p.name("pascal", "dotted")}" value="${asXml(p.shown)}" />\n  <add key="Timeout" value="30" />\n</appSettings>`,
  ],
  "maven-settings": [
    "top",
    (p) =>
      `    <server>\n      <id>nexus-releases</id>\n      <username>${drawUser(p.random)}</username>\n      <password>${asXml(p.shown)}</password>\n    </server>`,
  ],
  "plist-string": [
    "to",
    (p) =>
      `\t<key>${p.name("pascal")}</key>\n\t<string>${asXml(p.shown)}</string>\n\t<key>CFBundleVersion</key>\n\t<string>${p.random.int(10, 99)}</string>`,
  ],
  "hcl-variable": [
    "top",
    (p) => `variable "${p.name("snake")}" {\n  type    = string\n  default = "${asCode(p.shown)}"\n}`,
  ],
  "terraform-tfvars": [
    "top",
    (p) => writeAmong(p, `${p.name("snake")} = "${asCode(p.shown)}"`, (n, v) => `${spell(n, "snake")} = "${v}"`),
  ],
  "nginx-directive": [
    "to",
    (p) =>
      `    location /api/ {\n        proxy_pass http://10.0.0.4:8080;\n        proxy_set_header ${p.random.pick(["X-Api-Key", "X-Auth-Token"])} "${p.shown}";\n    }`,
  ],
  "npmrc-token": [
    "to",
    (p) => `registry=https://npm.harbor.example/\n//npm.harbor.example/:_authToken=${p.shown}\nalways-auth=true`,
    /^(?:npm|artifactory|gitlab|cloudsmith|nexus)/,
  ],
  "pypirc-file": [
    "top",
    (p) => `[pypi]\nusername = __token__\npassword = ${p.shown}`,
    /^(?:pypi|testpypi|artifactory|cloudsmith|nexus)/,
  ],
  "s3cfg-file": [
    "to",
    (p) => `[default]\nbucket_location = EU\nhost_base = s3.harbor.example\nsecret_key = ${p.shown}\nuse_https = True`,
    /^(?:aws-secret|r2|backblaze)/,
  ],
  "my-cnf": ["p", (p) => `[client]\nuser=${drawUser(p.random)}\npassword="${p.shown}"\nhost=127.0.0.1`],
  "wpa-supplicant": ["p", (p) => `network={\n\tssid="Harbor-Guest"\n\tpsk="${p.shown}"\n\tkey_mgmt=WPA-PSK\n}`],
  "wireguard-conf": [
    "o",
    (p) =>
      `[Interface]\nAddress = 10.66.0.2/32\nPrivateKey = ${p.shown}\nDNS = 10.66.0.1\n\n[Peer]\nAllowedIPs = 0.0.0.0/0`,
    /^wireguard/,
  ],
  "git-config-header": [
    "to",
    (p) => `[http "https://git.harbor.example/"]\n\textraheader = AUTHORIZATION: bearer ${p.shown}`,
  ],
  "openclaw-json": [
    "to",
    (p) => `  "gateway": {\n    "port": 18789,\n    "auth": { "mode": "token", "token": "${asJson(p.shown)}" }\n  },`,
    /^(?:openclaw|generic|telegram|discord|slack)/,
  ],
  "auth-profiles-json": [
    "to",
    (p) =>
      `{ "profiles": { "main:default": { "type": "api_key", "provider": "harbor", "key": "${asJson(p.shown)}" } } }`,
    /^(?:openai|anthropic|openrouter|groq|mistral|xai|deepseek|gcp-api|moonshot|zhipu|cerebras)/,
  ],
});
