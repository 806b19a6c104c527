import type { Fill } from "../families/family.ts";
import { type Carrier, HEADER, KEYS, LABELLED, PASSWORD, readCarriers } from "./carrier.ts";
import { camel, short, snake } from "./labels.ts";
import { double, percent, toJson } from "./notation.ts";

const split = (f: Fill) => {
  const [name = "", ...rest] = f.text.split(": ");
  return { name, value: rest.join(": ") };
};

export const CORE_HTTP: readonly Carrier[] = readCarriers("core", [
  [
    "http-request",
    HEADER,
    (f) => `POST /v1/jobs HTTP/1.1\r\nHost: api.example.net\r\n${f.text}\r\nContent-Length: 0\r\n`,
  ],
  [
    "http-lowercase",
    HEADER,
    (f) =>
      `> GET /status HTTP/2\n> host: api.example.net\n> ${split(f).name.toLowerCase()}: ${split(f).value}\n> accept: */*`,
  ],
  ["curl-header", HEADER, (f) => `curl -sS -H ${double(f.text)} https://api.example.net/v1/jobs | jq .`],
  ["curl-header-single", HEADER, (f) => `curl --request GET --url https://api.example.net/me --header '${f.text}'`],
  ["fetch-headers", HEADER, (f) => `await fetch(url, { headers: { "${split(f).name}": "${split(f).value}" } });`],
  [
    "python-requests",
    HEADER,
    (f) => `r = requests.get(url, headers={'${split(f).name}': '${split(f).value}'}, timeout=10)`,
  ],
  ["har-header", HEADER, (f) => toJson({ headers: [{ name: "Accept", value: "*/*" }, split(f)] }, 2)],
  ["wget-header", HEADER, (f) => `wget -q --header=${double(f.text)} -O out.json https://api.example.net/export`],
  ["go-header-set", HEADER, (f) => `\treq.Header.Set("${split(f).name}", "${split(f).value}")`],
  [
    "debug-dump",
    HEADER,
    (f, r) =>
      `DEBUG urllib3: headers={'User-Agent': 'python-requests/2.3${r.int(3)}', '${split(f).name}': '${split(f).value}'}`,
  ],
  ["authorization-bearer", KEYS, (f) => `Authorization: Bearer ${f.text}`],
  [
    "curl-bearer",
    KEYS,
    (f) => `curl -X POST https://api.example.net/v1/chat -H "Authorization: Bearer ${f.text}" -d '{"q":"tides"}'`,
  ],
  ["axios-bearer", KEYS, (f) => `axios.get(url, { headers: { Authorization: \`Bearer ${f.text}\` } })`],
  ["api-key-header", KEYS, (f, r) => `${r.pick(["x-api-key", "X-Auth-Token", "api-key", "X-Vault-Token"])}: ${f.text}`],
  [
    "url-query",
    KEYS,
    (f, r) =>
      `GET https://api.example.net/v1/search?q=pier&${r.pick(["api_key", "access_token", "token", "key", "apikey"])}=${percent(f.text)}`,
  ],
  [
    "form-body",
    LABELLED,
    (f) => `grant_type=client_credentials&client_id=harbor&${short(f)}=${percent(f.text)}&scope=all`,
  ],
  ["login-form", PASSWORD, (f) => `username=lena&password=${percent(f.text)}&remember=1`],
  [
    "json-response",
    KEYS,
    (f) => toJson({ access_token: f.text, token_type: "Bearer", expires_in: 3600 }),
    /^(google|jwt|github|gitlab|internal|facebook|dropbox|square|slack)/,
  ],
  ["json-body", LABELLED, (f, r) => `-d '${toJson({ [camel(f, r)]: f.text, notify: false })}'`],
  [
    "graphql-variables",
    LABELLED,
    (f, r) =>
      toJson({ query: "mutation($i: In!) { save(input: $i) { ok } }", variables: { i: { [camel(f, r)]: f.text } } }),
  ],
  [
    "multipart",
    LABELLED,
    (f, r) =>
      `--X-BOUNDARY\r\nContent-Disposition: form-data; name="${snake(f, r)}"\r\n\r\n${f.text}\r\n--X-BOUNDARY--`,
  ],
  [
    "userinfo-url",
    ["password", "token"],
    (f) => `git clone https://deploy:${percent(f.text)}@git.example.net/harbor/gateway.git`,
    /^(password|github|gitlab|bitbucket)/,
  ],
  [
    "docker-auths",
    KEYS,
    (f) => toJson({ auths: { "registry.example.net": { identitytoken: f.text } } }, 2),
    /^(docker|github|gitlab|internal|jwt)/,
  ],
  [
    "access-log",
    KEYS,
    (f, r) =>
      `10.2.0.${r.int(250)} - - [04/Mar/2026:03:1${r.int(9)}:22 +0000] "GET /hook?token=${percent(f.text)} HTTP/1.1" 200 ${r.between(90, 9000)} "-" "curl/8.5.0"`,
  ],
]);
