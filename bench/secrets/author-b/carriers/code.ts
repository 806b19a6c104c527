import { listCarriers } from "../carrier.ts";
import { asCode, asSql } from "../notations.ts";
import { drawHost, drawUser } from "../surroundings.ts";

/** Source code with the secret written into it. */
export const CODE = listCarriers("core", {
  "code-typescript": ["topmk", (p) => `export const ${p.name("camel")}: string = "${asCode(p.shown)}";`],
  "code-javascript-object": [
    "top",
    (p) =>
      `const client = new Harbor({\n  endpoint: 'https://${drawHost(p.random)}',\n  ${p.name("camel")}: '${p.shown}',\n  retries: 3,\n});`,
  ],
  "code-python": [
    "topm",
    (p) => `import requests\n\n${p.name("screaming", "snake")} = "${asCode(p.shown)}"\nsession = requests.Session()`,
  ],
  "code-python-call": [
    "top",
    (p) =>
      `conn = psycopg2.connect(host="${drawHost(p.random)}", user="${drawUser(p.random)}", password='${p.shown}', dbname="berths")`,
  ],
  "code-python-dict": [
    "top",
    (p) =>
      `DATABASES = {"default": {"ENGINE": "postgres", "USER": "${drawUser(p.random)}", "${p.name("screaming")}": "${asCode(p.shown)}", "PORT": 5432}}`,
  ],
  "code-python-triple": ["k", (p) => `${p.name("screaming")} = """${p.shown}\n"""`],
  "code-go": [
    "topm",
    (p) => `const ${p.name("camel")} = "${asCode(p.shown)}"\n\nfunc main() {\n\tlog.Println("berths up")\n}`,
  ],
  "code-go-raw": ["k", (p) => `var ${p.name("camel")} = []byte(\`${p.shown}\`)`],
  "code-java": ["top", (p) => `    private static final String ${p.name("screaming")} = "${asCode(p.shown)}";`],
  "code-kotlin": [
    "top",
    (p) => `    val ${p.name("camel")} = "${asCode(p.shown)}"\n    val client = HarborClient(host, ${p.name("camel")})`,
  ],
  "code-csharp": ["top", (p) => `        public string ${p.name("pascal")} { get; set; } = "${asCode(p.shown)}";`],
  "code-ruby": ["top", (p) => `Harbor.configure do |config|\n  config.${p.name("snake")} = '${p.shown}'\nend`],
  "code-php": ["top", (p) => `<?php\n$config['${p.name("snake")}'] = '${p.shown}';\ndefine('DB_HOST', 'localhost');`],
  "code-php-define": ["top", (p) => `define( '${p.name("screaming")}', '${p.shown}' );`],
  "code-rust": ["top", (p) => `    let ${p.name("snake")} = "${asCode(p.shown)}".to_string();`],
  "code-swift": ["to", (p) => `    static let ${p.name("camel")} = "${asCode(p.shown)}"`],
  "code-c-define": ["top", (p) => `#define ${p.name("screaming")} "${asCode(p.shown)}"\n#define MQTT_PORT 8883`],
  "code-arduino": ["p", (p) => `const char* ssid = "Harbor-Guest";\nconst char* password = "${asCode(p.shown)}";`],
  "code-lua": ["top", (p) => `local ${p.name("snake")} = "${asCode(p.shown)}"`],
  "code-perl": [
    "top",
    (p) =>
      `my $dbh = DBI->connect("dbi:mysql:berths", "${drawUser(p.random)}", '${p.shown}'); # ${p.name("plain")}\nmy $${p.name("snake")} = '${p.shown}';`,
  ],
  "code-elixir": [
    "top",
    (p) =>
      `config :harbor, Harbor.Repo,\n  username: "${drawUser(p.random)}",\n  ${p.name("snake")}: "${asCode(p.shown)}"`,
  ],
  "code-r": ["to", (p) => `Sys.setenv(${p.name("screaming")} = "${p.shown}")`],
  "code-bash": [
    "top",
    (p) => `set -euo pipefail\n${p.name("screaming")}='${p.shown}'\nrsync -a /srv/data "$HOST:/backup"`,
  ],
  "code-jupyter-cell": [
    "to",
    (p) => `   "source": [\n    "import os\\n",\n    "os.environ['${p.name("screaming")}'] = '${p.shown}'\\n"\n   ]`,
  ],
  "code-commented-out": ["to", (p) => `# ${p.name("snake")} = "${p.shown}"  # rotate me`],
  "sql-create-user": [
    "p",
    (p) => `CREATE USER ${drawUser(p.random).replace(/\W/g, "_")} WITH ENCRYPTED PASSWORD '${asSql(p.shown)}';`,
  ],
  "sql-identified-by": ["p", (p) => `ALTER USER 'crane'@'%' IDENTIFIED BY '${asSql(p.shown)}';\nFLUSH PRIVILEGES;`],
  "sql-insert": ["to", (p) => `INSERT INTO settings (name, value) VALUES ('${p.name("snake")}', '${asSql(p.shown)}');`],
  "diff-added-line": [
    "top",
    (p) =>
      `@@ -12,7 +12,7 @@ services:\n   host: harbor.example\n-  ${p.name("snake")}: ""\n+  ${p.name("snake")}: "${asCode(p.shown)}"\n   retries: 3`,
  ],
});
