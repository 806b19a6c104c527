import { listCarriers } from "../carrier.ts";
import { mark } from "../marks.ts";
import { asUrl } from "../notations.ts";
import { drawHost, drawUser } from "../surroundings.ts";

const toBase64 = (text: string): string => Buffer.from(text).toString("base64");
const DRIVERS = ["postgres", "postgresql+asyncpg", "mysql", "mysql+pymysql", "mariadb"];

/** Addresses with the password in them, and requests. */
export const CONNECTIONS = listCarriers("core", {
  "sql-url": [
    "p",
    (p) =>
      `DATABASE_URL=${p.random.pick(DRIVERS)}://${drawUser(p.random)}:${asUrl(p.shown)}@${drawHost(p.random)}:5432/berths?sslmode=require`,
  ],
  "mongodb-url": [
    "p",
    (p) => `mongodb+srv://${drawUser(p.random)}:${asUrl(p.shown)}@cluster0.ab1cd.mongodb.net/harbor?retryWrites=true`,
  ],
  "redis-url": ["p", (p) => `REDIS_URL="redis://:${asUrl(p.shown)}@${drawHost(p.random)}:6379/0"`],
  "amqp-url": [
    "p",
    (p) => `broker_url = "amqps://${drawUser(p.random)}:${asUrl(p.shown)}@${drawHost(p.random)}:5671/%2f"`,
  ],
  "jdbc-url": [
    "p",
    (p) =>
      `jdbc:mysql://${drawHost(p.random)}:3306/berths?user=${drawUser(p.random)}&password=${asUrl(p.shown)}&useSSL=true`,
  ],
  "ado-net-string": [
    "p",
    (p) =>
      `"Server=tcp:${drawHost(p.random)},1433;Database=Berths;User ID=${drawUser(p.random)};Password=${p.shown};Encrypt=True;"`,
  ],
  "libpq-string": [
    "p",
    (p) =>
      `psql "host=${drawHost(p.random)} dbname=berths user=${drawUser(p.random)} password=${p.shown} sslmode=require"`,
  ],
  "odbc-string": [
    "p",
    (p) =>
      `DRIVER={ODBC Driver 18 for SQL Server};SERVER=${drawHost(p.random)};UID=${drawUser(p.random)};PWD=${p.shown};`,
  ],
  "azure-storage-string": [
    "o",
    (p) => `DefaultEndpointsProtocol=https;AccountName=stharbor;AccountKey=${p.shown};EndpointSuffix=core.windows.net`,
    /^azure-(?:storage|cosmos)/,
  ],
  "servicebus-string": [
    "o",
    (p) => `Endpoint=sb://harbor.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${p.shown}`,
    /^azure-service-bus/,
  ],
  "smtp-url": ["p", (p) => `MAILER_DSN=smtp://${drawUser(p.random)}:${asUrl(p.shown)}@smtp.harbor.example:587`],
  "ftp-url": ["p", (p) => `wget -m ftp://${drawUser(p.random)}:${asUrl(p.shown)}@${drawHost(p.random)}/backups/`],
  "rtsp-camera-url": [
    "p",
    (p) =>
      `ffmpeg -rtsp_transport tcp -i "rtsp://admin:${asUrl(p.shown)}@192.168.1.64:554/Streaming/Channels/101" -frames:v 1 pier.jpg`,
  ],
  "git-remote-url": [
    "to",
    (p) =>
      `origin\thttps://${p.random.pick(["oauth2", "x-access-token", "crane"])}:${asUrl(p.shown)}@gitlab.harbor.example/ops/berths.git (fetch)`,
    /^(?:git|bitbucket|azure-devops)/,
  ],
  "proxy-url": ["p", (p) => `https_proxy=http://${drawUser(p.random)}:${asUrl(p.shown)}@proxy.harbor.internal:3128`],
  "url-query-token": [
    "to",
    (p) =>
      `GET https://${drawHost(p.random)}/v1/berths?limit=50&${p.random.pick(["access_token", "api_key", "apikey", "token", "key", "auth"])}=${asUrl(p.shown)}&page=2`,
  ],
  "url-fragment-token": [
    "to",
    (p) => `https://harbor.example/callback#access_token=${asUrl(p.shown)}&token_type=bearer&expires_in=3600`,
  ],
  "url-in-web-page": [
    "t",
    (p) =>
      `<p>See <a href="https://${drawHost(p.random)}/export?fmt=csv&amp;token=${asUrl(p.shown)}">the export</a>.</p>`,
  ],
  "header-bearer": [
    "to",
    (p) =>
      `> GET /v2/berths HTTP/1.1\n> Host: ${drawHost(p.random)}\n> Authorization: Bearer ${p.shown}\n> Accept: */*`,
  ],
  "header-basic": [
    "top",
    (p) => `Authorization: Basic ${mark(toBase64(`${drawUser(p.random)}:${p.value}`))}\nContent-Type: application/json`,
  ],
  "header-api-key": [
    "to",
    (p) =>
      `${p.random.pick(["X-Api-Key", "x-api-key", "api-key", "X-Auth-Token", "PRIVATE-TOKEN", "X-Vault-Token", "DD-API-KEY", "Ocp-Apim-Subscription-Key"])}: ${p.shown}\nUser-Agent: harbor/2.1`,
  ],
  "header-token-scheme": [
    "to",
    (p) => `authorization: ${p.random.pick(["token", "Token", "Bot", "ApiKey", "Key"])} ${p.shown}`,
  ],
  "header-cookie": [
    "to",
    (p) => `Cookie: theme=dark; ${p.name("snake")}=${p.shown}; lang=de`,
    /session|jwt|cookie|token/,
  ],
  "header-set-cookie": [
    "to",
    (p) =>
      `< Set-Cookie: ${p.random.pick(["session", "sid", "connect.sid", "auth_token", "remember_me"])}=${p.shown}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    /session|jwt|cookie/,
  ],
  "fetch-as-curl": [
    "to",
    (p) =>
      `curl 'https://harbor.example/api/me' \\\n  -H 'accept: application/json' \\\n  -H 'authorization: Bearer ${p.shown}' \\\n  -H 'sec-fetch-mode: cors'`,
  ],
  "har-entry": [
    "to",
    (p) =>
      `"headers": [ { "name": "Host", "value": "harbor.example" }, { "name": "Authorization", "value": "Bearer ${p.shown}" } ],`,
  ],
  "form-login-body": [
    "p",
    (p) =>
      `POST /login HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\nusername=${drawUser(p.random)}&password=${asUrl(p.shown)}&remember=1`,
  ],
  "oauth-token-response": [
    "to",
    (p) =>
      `{"token_type":"Bearer","expires_in":3599,"scope":"read write","${p.random.pick(["access_token", "refresh_token", "id_token"])}":"${p.shown}"}`,
    /token|jwt|oauth/,
  ],
  "graphql-variables": [
    "top",
    (p) =>
      `{"query":"mutation Login($input: LoginInput!) { login(input: $input) { id } }","variables":{"input":{"user":"crane","password":${JSON.stringify(p.shown)}}}}`,
  ],
  "multipart-form": [
    "top",
    (p) =>
      `------HarborBoundary7MA4\nContent-Disposition: form-data; name="${p.name("snake")}"\n\n${p.shown}\n------HarborBoundary7MA4--`,
  ],
  "websocket-connect-frame": [
    "to",
    (p) =>
      `ws > {"type":"req","id":"1","method":"connect","params":{"minProtocol":3,"role":"operator","auth":{"token":"${p.shown}"}}}`,
    /^(?:openclaw|generic|jwt)/,
  ],
});
