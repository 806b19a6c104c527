import { type Carrier, KEYS, LABELLED, PASSWORD, readCarriers } from "./carrier.ts";
import { camel, pascal, snake, upper } from "./labels.ts";
import { json, quote } from "./notation.ts";

const dq = (text: string) => `"${json(text)}"`;

export const CORE_CODE: readonly Carrier[] = readCarriers("core", [
  ["js-const", LABELLED, (f, r) => `const ${camel(f, r)} = ${quote(f.text)};\nawait connect({ retries: 2 });`],
  [
    "ts-default",
    LABELLED,
    (f, r) => `export const ${upper(f, r)}: string = process.env.${upper(f, r)} ?? ${dq(f.text)};`,
  ],
  ["js-property", LABELLED, (f, r) => `  client = new Harbor({ ${camel(f, r)}: ${quote(f.text)}, region: 'eu' });`],
  ["python-assign", LABELLED, (f, r) => `import os\n\n${upper(f, r)} = ${quote(f.text)}\n\ndef main() -> None:`],
  ["python-environ", LABELLED, (f, r) => `os.environ["${upper(f, r)}"] = ${dq(f.text)}`],
  [
    "python-keyword",
    LABELLED,
    (f, r) => `client = Client(base_url="https://api.example.net", ${snake(f, r)}=${dq(f.text)})`,
  ],
  ["python-getenv-default", LABELLED, (f, r) => `${snake(f, r)} = os.getenv("${upper(f, r)}", ${dq(f.text)})`],
  ["python-dict", LABELLED, (f, r) => `config = {'debug': False, '${snake(f, r)}': ${quote(f.text)}}`],
  ["go-const", LABELLED, (f, r) => `const (\n\t${camel(f, r)} = ${dq(f.text)}\n\tmaxRetries = 5\n)`],
  ["go-short", LABELLED, (f, r) => `\t${camel(f, r)} := \`${f.text}\`\n\tif err := run(ctx); err != nil {`],
  ["java-field", LABELLED, (f, r) => `    private static final String ${upper(f, r)} = ${dq(f.text)};`],
  ["kotlin-val", LABELLED, (f, r) => `val ${camel(f, r)}: String = ${dq(f.text)}`],
  ["csharp-property", LABELLED, (f, r) => `public string ${pascal(f, r)} { get; set; } = ${dq(f.text)};`],
  ["rust-const", LABELLED, (f, r) => `const ${upper(f, r)}: &str = ${dq(f.text)};`],
  ["ruby-hash", LABELLED, (f, r) => `Harbor.configure(${snake(f, r)}: ${quote(f.text)}, timeout: 5)`],
  ["ruby-rocket", LABELLED, (f, r) => `  :${snake(f, r)} => ${quote(f.text)},`],
  ["php-array", LABELLED, (f, r) => `    '${snake(f, r)}' => ${quote(f.text)},\n    'driver' => 'pgsql',`],
  ["php-variable", LABELLED, (f, r) => `$${snake(f, r)} = ${dq(f.text)};`],
  ["c-define", LABELLED, (f, r) => `#define ${upper(f, r)} ${dq(f.text)}\n#define WIFI_RETRIES 3`],
  ["swift-let", LABELLED, (f, r) => `let ${camel(f, r)} = ${dq(f.text)}`],
  ["lua-table", LABELLED, (f, r) => `  ${snake(f, r)} = ${dq(f.text)}, -- keep in sync`],
  ["powershell-env", LABELLED, (f, r) => `$env:${upper(f, r)} = ${quote(f.text)}`],
  ["powershell-secure", PASSWORD, (f) => `$pw = ConvertTo-SecureString ${quote(f.text)} -AsPlainText -Force`],
  [
    "sql-create-user",
    PASSWORD,
    (f, r) => `CREATE ${r.pick(["USER", "ROLE"])} nightwatch WITH LOGIN PASSWORD ${quote(f.text)};`,
  ],
  ["sql-identified-by", PASSWORD, (f) => `ALTER USER 'root'@'%' IDENTIFIED BY ${quote(f.text)};`],
  ["sql-insert", KEYS, (f, r) => `INSERT INTO settings (name, value) VALUES ('${snake(f, r)}', ${quote(f.text)});`],
  [
    "sql-update",
    LABELLED,
    (f, r) => `UPDATE tenants SET ${snake(f, r)} = ${quote(f.text)} WHERE id = ${r.between(2, 90)};`,
  ],
  [
    "assertion",
    PASSWORD,
    (f) => `    await page.fill('#password', ${quote(f.text)});\n    await page.click('button[type=submit]');`,
  ],
  [
    "dockerfile-env",
    LABELLED,
    (f, r) => `FROM node:20-slim\n${r.pick(["ENV", "ARG"])} ${upper(f, r)}=${dq(f.text)}\nWORKDIR /app`,
  ],
]);
