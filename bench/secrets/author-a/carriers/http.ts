import { type Carrier, carrier, KEYS, KNOWN_BY_ITSELF } from "../carrier.ts";
import { fill } from "../fill.ts";
import { mapSecrets } from "../marks.ts";

const PASSWORDS = ["password"] as const;
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** What is hidden in Basic is the name, the colon and the password together. */
const basic = (name: string, ...templates: readonly string[]): Carrier => ({
  name,
  takes: PASSWORDS,
  render: (item, random) => {
    const user = fill("{user}", random);
    return fill(random.pick(templates), random, {
      value: mapSecrets(item.value, (value) => base64(`${user}:${value}`)),
    });
  },
});

export const HTTP = [
  carrier(
    "curl-bearer",
    KEYS,
    "curl -s -H 'Authorization: Bearer {value}' https://{site}/{route}",
    'curl -X POST https://{site}/{route} -H "Authorization: Bearer {value}" -d @body.json',
  ),
  carrier(
    "curl-api-key-header",
    KEYS,
    "curl -H 'X-API-Key: {value}' https://{site}/{route}",
    'curl https://{site}/{route} --header "x-{kebab}: {value}"',
    "curl -H 'PRIVATE-TOKEN: {value}' https://{site}/api/v4/projects",
  ),
  carrier(
    "curl-token-scheme",
    KEYS,
    "curl -H 'Authorization: token {value}' https://{site}/{route}",
    "curl -H 'Authorization: Token token={value}' https://{site}/{route}",
  ),
  carrier(
    "curl-user",
    ["password", "opaque"],
    "curl -u {user}:{sh} https://{site}/{route}",
    "curl --user '{user}:{value}' -T manifest.pdf ftp://{host}/in/",
  ),
  carrier("curl-user-key-only", KEYS, "curl https://{site}/v1/charges -u {value}: -d amount=2000"),
  carrier(
    "curl-data-json",
    ["password", "token", "opaque"],
    'curl -X POST https://{site}/login -H \'Content-Type: application/json\' -d \'{"username":"{user}","password":"{json}"}\'',
  ),
  carrier(
    "curl-data-form",
    KEYS,
    "curl -X POST https://{site}/oauth/token -d grant_type=client_credentials -d client_id={user} -d client_secret={value}",
  ),
  carrier(
    "curl-cookie",
    KEYS,
    "curl -b 'sessionid={value}; theme=dark' https://{site}/{route}",
    'curl --cookie "auth_token={value}" https://{site}/',
  ),
  carrier("curl-proxy-user", PASSWORDS, "curl -x proxy.harbor-line.io:3128 --proxy-user {user}:{sh} https://{site}/"),
  carrier(
    "curl-verbose",
    KEYS,
    "> GET /{route} HTTP/2\n> Host: {site}\n> User-Agent: curl/8.5.0\n> Authorization: Bearer {value}\n> Accept: */*\n< HTTP/2 200",
  ),
  carrier("wget-header", KEYS, "wget --header='Authorization: Bearer {value}' https://{site}/manifest.tar.gz"),
  carrier("wget-password", PASSWORDS, "wget --user={user} --password={sh} https://{site}/nightly.sql.gz"),
  carrier(
    "httpie",
    KEYS,
    "http POST https://{site}/{route} Authorization:'Bearer {value}' name=crane",
    "http -A bearer -a {value} https://{site}/{route}",
  ),
  carrier("httpie-auth", PASSWORDS, "http -a {user}:{sh} GET https://{site}/{route}"),
  carrier(
    "http-request-dump",
    KEYS,
    'POST /{route} HTTP/1.1\r\nHost: {site}\r\nAuthorization: Bearer {value}\r\nContent-Type: application/json\r\nContent-Length: 42\r\n\r\n{"crane":4}',
    "GET /{route} HTTP/1.1\nHost: {site}\nX-Auth-Token: {value}\nAccept: */*",
  ),
  carrier(
    "http-set-cookie",
    KEYS,
    "HTTP/1.1 302 Found\nLocation: /berths\nSet-Cookie: session={value}; Path=/; HttpOnly; Secure; SameSite=Lax\nServer: nginx",
    "< set-cookie: connect.sid={value}; Max-Age=86400; HttpOnly",
  ),
  carrier("http-cookie-header", KEYS, "Cookie: theme=dark; session_token={value}; lang=en"),
  carrier(
    "http-login-form",
    PASSWORDS,
    "POST /login HTTP/1.1\nHost: {site}\nContent-Type: application/x-www-form-urlencoded\n\nusername={user}&password={value}&remember=1",
  ),
  carrier(
    "http-token-response",
    KEYS,
    '{"access_token":"{value}","token_type":"Bearer","expires_in":3600,"scope":"berths"}',
    '{"refresh_token": "{value}", "expires_in": 86400}',
  ),
  carrier(
    "http-error-echo",
    KNOWN_BY_ITSELF,
    '{"error":{"message":"Incorrect API key provided: {value}. You can find your key in the console.","type":"invalid_request_error"}}',
  ),
  carrier(
    "http-multipart",
    PASSWORDS,
    '------WebKitFormBoundary{16w}\nContent-Disposition: form-data; name="password"\n\n{value}\n------WebKitFormBoundary{16w}--',
  ),
  basic(
    "authorization-basic",
    "GET /{route} HTTP/1.1\nHost: {site}\nAuthorization: Basic {value}\nAccept: */*",
    "curl -H 'Authorization: Basic {value}' https://{site}/{route}",
  ),
  basic(
    "proxy-authorization-basic",
    "CONNECT {site}:443 HTTP/1.1\nProxy-Authorization: Basic {value}\nHost: {site}:443",
  ),
  carrier(
    "har-header",
    KEYS,
    '"headers":[{"name":"accept","value":"*/*"},{"name":"authorization","value":"Bearer {value}"}],"queryString":[]',
  ),
  carrier(
    "fetch-headers",
    KEYS,
    "const res = await fetch('https://{site}/{route}', {\n  headers: { Authorization: 'Bearer {value}' },\n});",
    "axios.get(url, { headers: { 'X-Api-Key': '{value}' } })",
  ),
  carrier(
    "python-requests",
    KEYS,
    'requests.get("https://{site}/{route}", headers={"Authorization": "Bearer {value}"})',
    "requests.post(url, auth=('{user}', '{value}'))",
  ),
  carrier(
    "axios-error-dump",
    KEYS,
    "AxiosError: Request failed with status code 401\n  config: {\n    headers: {\n      Accept: 'application/json',\n      Authorization: 'Bearer {value}'\n    },\n    method: 'get',",
  ),
  carrier(
    "url-query-in-log",
    KEYS,
    '{ip} - - [12/Jan/2026:09:1{1d}:0{1d} +0000] "GET /{route}?token={value} HTTP/1.1" 200 {4d}',
    "GET https://{site}/v1/tiles?access_token={value}&z=4 200 OK",
    "https://{site}/api/events?apikey={value}&page=2",
  ),
  carrier(
    "url-path-key",
    KNOWN_BY_ITSELF,
    "https://{site}/webhook/{value}/notify",
    "POST https://{site}/rpc/{value} 204",
  ),
  carrier(
    "websocket-query",
    KEYS,
    "wss://{site}/socket?token={value}&v=10",
    "connecting to ws://127.0.0.1:18789/?token={value}",
  ),
  carrier(
    "graphql-variables",
    KEYS,
    '{"query":"mutation($t:String!){login(token:$t){id}}","variables":{"token":"{value}"}}',
  ),
  carrier(
    "insomnia-environment",
    KEYS,
    '{"_type":"environment","data":{"base_url":"https://{site}","{name}":"{value}"}}',
  ),
  carrier("rest-client-file", KEYS, "@host = https://{site}\n@{camel} = {value}\n\nGET {{host}}/berths"),
];
