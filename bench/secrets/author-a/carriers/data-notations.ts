import { ANY_LINE, type Carrier, carrier, KEYS, WITH_SPACES } from "../carrier.ts";
import { fill } from "../fill.ts";

const inJson = (name: string, times: number): Carrier => ({
  name,
  takes: WITH_SPACES,
  render(item, random) {
    const plain = fill('{"service":"{service}","{camel}":"{json}","retries":{1d}}', random, {
      service: random.pick(["planner", "billing"]),
      camel: item.name.toLowerCase(),
      json: JSON.stringify(item.value).slice(1, -1),
    });
    let text = plain;
    for (let at = 0; at < times; at += 1) text = JSON.stringify({ status: 200, body: text });
    return text;
  },
});

export const DATA_NOTATIONS = [
  inJson("json-in-json", 1),
  inJson("json-in-json-twice", 2),
  carrier(
    "json-compact",
    WITH_SPACES,
    '{"host":"{host}","{name}":"{json}","timeout":30}',
    '{"id":{4d},"{camel}":"{json}"}',
  ),
  carrier(
    "json-pretty",
    WITH_SPACES,
    '{\n  "host": "{host}",\n  "{camel}": "{json}",\n  "retries": 3\n}',
    '  "credentials": {\n    "{name}": "{json}"\n  },',
  ),
  carrier(
    "json-name-value",
    WITH_SPACES,
    '{"name": "{NAME}", "value": "{json}", "secure": true}',
    '{"key":"{name}","value":"{json}","type":"SECRET"}',
  ),
  carrier("json5", WITH_SPACES, "{\n  // set by ops\n  {camel}: {sh},\n  port: {port},\n}"),
  carrier(
    "ndjson-log",
    WITH_SPACES,
    '{"level":30,"time":17{11d},"msg":"config loaded","config":{"{camel}":"{json}","region":"eu"}}',
  ),
  carrier(
    "yaml",
    ANY_LINE,
    "server:\n  port: {port}\n{name}: {value}\nlogging: info",
    "auth:\n  user: {user}\n  {camel}: {value}\n",
  ),
  carrier("yaml-quoted", WITH_SPACES, 'storage:\n  {kebab}: "{json}"\n  region: eu\n', "config:\n  {name}: {sh}\n"),
  carrier("helm-values", KEYS, 'replicaCount: 2\nsecrets:\n  {camel}: "{value}"\nimage:\n  tag: latest\n'),
  carrier(
    "toml",
    WITH_SPACES,
    '[service]\nname = "{service}"\n{name} = "{json}"\n',
    '[auth]\n{kebab} = "{json}"\nttl = 3600\n',
  ),
  carrier(
    "ini",
    ANY_LINE,
    "[{service}]\nhost = {host}\n{name} = {value}\ntimeout = 30",
    "[client]\n{name}={value}\nport={port}",
  ),
  carrier("xml-element", WITH_SPACES, "<config>\n  <host>{host}</host>\n  <{camel}>{xml}</{camel}>\n</config>"),
  carrier(
    "xml-attribute",
    WITH_SPACES,
    '<connection host="{host}" {camel}="{xml}" retries="3"/>',
    '<add key="{Pascal}" value="{xml}" />',
  ),
  carrier(
    "properties",
    ANY_LINE,
    "# production\nquay.host={host}\nquay.{dotted}={value}\n",
    "{dotted} = {value}\nserver.port={port}",
  ),
  carrier(
    "hcl",
    KEYS,
    'provider "harbor" {\n  region = "eu"\n  {name} = "{value}"\n}',
    'variable "{name}" {\n  default = "{value}"\n}',
  ),
  carrier(
    "plist",
    WITH_SPACES,
    "\t<key>{Pascal}</key>\n\t<string>{xml}</string>\n\t<key>Port</key>\n\t<integer>{port}</integer>",
  ),
  carrier(
    "windows-registry",
    ANY_LINE,
    '[HKEY_CURRENT_USER\\Software\\Quay]\n"{Pascal}"="{value}"\n"Port"=dword:0000{4h}',
  ),
  carrier(
    "csv-header",
    ANY_LINE,
    "id,service,{name},owner\n1,{service},{value},{person}\n",
    'name,username,password,url\n{service},{user},"{value}",https://{site}\n',
  ),
  carrier("tsv-header", ANY_LINE, "service\tuser\t{name}\n{service}\t{user}\t{value}\n"),
  carrier(
    "markdown-table",
    ANY_LINE,
    "| Setting | Value |\n|---|---|\n| Host | {host} |\n| {label} | {value} |\n",
    "| {NAME} | `{value}` | production |\n",
  ),
  carrier(
    "markdown-list",
    ANY_LINE,
    "- Host: {host}\n- User: {user}\n- {label}: {value}\n",
    "* **{label}**: `{value}`\n* Region: eu-central-1\n",
  ),
  carrier("markdown-fence", ANY_LINE, "Put this in your `.env`:\n\n```bash\n{NAME}={value}\n```\n"),
  carrier("aligned-columns", ANY_LINE, "Host:            {host}\nUser:            {user}\n{Pascal}:        {value}\n"),
  carrier(
    "psql-expanded",
    ANY_LINE,
    "-[ RECORD 1 ]----+------------------\nid               | {4d}\nservice          | {service}\n{name}           | {value}\n",
  ),
  carrier(
    "psql-table",
    ANY_LINE,
    " id |  service  |  {name}\n----+-----------+------------\n  1 | {service} | {value}\n(1 row)\n",
  ),
  carrier(
    "mysql-table",
    KEYS,
    "+----+--------+\n| id | {name} |\n+----+--------+\n|  1 | {value} |\n+----+--------+\n",
  ),
  carrier("python-dict-repr", ANY_LINE, "{'host': '{host}', '{name}': {sh}, 'port': {port}}"),
  carrier("ruby-hash", KEYS, '{:host=>"{host}", :{name}=>"{value}"}'),
  carrier(
    "php-array",
    ANY_LINE,
    "return [\n    'host' => '{host}',\n    '{name}' => {sh},\n];",
    'array(2) {\n  ["{name}"]=>\n  string(40) "{value}"\n}',
  ),
  carrier("go-struct-dump", KEYS, "&{Host:{host} {Pascal}:{value} Retries:3}"),
  carrier("node-inspect", WITH_SPACES, "Config {\n  host: '{host}',\n  {camel}: {sh},\n  retries: 3\n}"),
  carrier("jsonpath-output", KEYS, "$ jq -r '.{camel}' config.json\n{value}\n"),
  carrier("sqlite-insert", WITH_SPACES, "INSERT INTO settings (name, value) VALUES ('{name}', {sh});"),
];
