import { listCarriers } from "../carrier.ts";
import { asCsv, asJson } from "../notations.ts";
import { makeUuid } from "../shape.ts";
import { drawFile, drawHost, drawTime, drawUser } from "../surroundings.ts";

/** What tools print: containers, clouds, logs, searches. */
export const OPERATIONS = listCarriers("core", {
  "docker-inspect-env": [
    "top",
    (p) =>
      `            "Env": [\n                "PATH=/usr/local/sbin:/usr/local/bin:/usr/bin",\n                "${p.name("screaming")}=${asJson(p.shown)}",\n                "TZ=UTC"\n            ],`,
  ],
  "compose-environment-map": [
    "top",
    (p) =>
      `services:\n  crane:\n    image: harbor/crane:2.1\n    environment:\n      ${p.name("screaming")}: "${asJson(p.shown)}"\n      TZ: UTC`,
  ],
  "compose-environment-list": [
    "to",
    (p) =>
      `    environment:\n      - NODE_ENV=production\n      - ${p.name("screaming")}=${p.shown}\n    ports:\n      - "8080:8080"`,
  ],
  "dockerfile-env": ["to", (p) => `FROM node:22-slim\nENV ${p.name("screaming")}=${p.shown}\nWORKDIR /app`],
  "dockerfile-arg": ["to", (p) => `ARG ${p.name("screaming")}="${p.shown}"\nRUN npm ci`],
  "kubernetes-env-value": [
    "top",
    (p) =>
      `        env:\n        - name: ${p.name("screaming")}\n          value: "${asJson(p.shown)}"\n        - name: TZ\n          value: UTC`,
  ],
  "kubernetes-string-data": [
    "topm",
    (p) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: crane\nstringData:\n  ${p.name("kebab", "camel")}: "${asJson(p.shown)}"`,
  ],
  "kubectl-describe": [
    "to",
    (p) => `    Environment:\n      TZ:  UTC\n      ${p.name("screaming")}:  ${p.shown}\n    Mounts:  <none>`,
  ],
  "helm-get-values": [
    "to",
    (p) => `USER-SUPPLIED VALUES:\nauth:\n  enabled: true\n  ${p.name("camel")}: ${p.shown}\nreplicaCount: 2`,
  ],
  "terraform-plan": [
    "to",
    (p) =>
      `  ~ resource "harbor_app" "crane" {\n        id   = "app-17"\n      ~ ${p.name("snake")} = "${p.shown}" -> (known after apply)\n    }`,
  ],
  "terraform-output": ["top", (p) => `Outputs:\n\n${p.name("snake")} = "${p.shown}"\nurl = "https://harbor.example"`],
  "terraform-state": [
    "top",
    (p) =>
      `          "attributes": {\n            "id": "db-4",\n            "${p.name("snake")}": "${asJson(p.shown)}",\n            "port": 5432\n          },`,
  ],
  "ansible-task-output": [
    "top",
    (p) => `ok: [pier-7] => {"changed": false, "msg": {"${p.name("snake")}": "${asJson(p.shown)}"}}`,
  ],
  "ansible-inventory": [
    "p",
    (p) => `pier-7 ansible_host=${drawHost(p.random)} ansible_user=${drawUser(p.random)} ansible_password='${p.shown}'`,
  ],
  "aws-create-access-key": [
    "o",
    (p) =>
      `{\n    "AccessKey": {\n        "UserName": "crane",\n        "Status": "Active",\n        "SecretAccessKey": "${p.shown}",\n        "CreateDate": "${drawTime(p.random)}Z"\n    }\n}`,
    /^aws-secret/,
  ],
  "aws-get-secret-value": [
    "top",
    (p) =>
      `    "Name": "harbor/prod",\n    "VersionId": "${makeUuid(p.random)}",\n    "SecretString": "${asJson(p.shown)}",`,
  ],
  "az-sp-create": [
    "to",
    (p) =>
      `{\n  "appId": "${makeUuid(p.random)}",\n  "displayName": "crane",\n  "password": "${p.shown}",\n  "tenant": "${makeUuid(p.random)}"\n}`,
    /^azure-ad/,
  ],
  "gcloud-print-token": ["t", (p) => `$ gcloud auth print-access-token\n${p.shown}`, /^google-oauth-access/],
  "github-actions-yaml": [
    "to",
    (p) => `      - run: npm publish\n        env:\n          ${p.name("screaming")}: ${p.shown}`,
  ],
  "ci-job-log": [
    "to",
    (p) => `${drawTime(p.random)}.0000000Z ##[command]/usr/bin/env ${p.name("screaming")}=${p.shown} make release`,
  ],
  "log-key-value": [
    "top",
    (p) =>
      `${drawTime(p.random)}Z level=debug msg="login" user=${drawUser(p.random)} ${p.name("snake")}=${JSON.stringify(p.shown)} took=12ms`,
  ],
  "log-json-line": [
    "top",
    (p) =>
      `{"level":30,"time":1770000000000,"pid":${p.random.int(10, 9999)},"msg":"configured","opts":{"${p.name("camel")}":"${asJson(p.shown)}"}}`,
  ],
  "log-plain": ["to", (p) => `[${drawTime(p.random)}] DEBUG harbor.client - using ${p.name("plain")}: ${p.shown}`],
  "log-access-line": [
    "to",
    (p) => `10.0.0.9 - - [11/Feb/2026:10:12:01 +0000] "GET /hook?token=${p.shown} HTTP/1.1" 200 512 "-" "curl/8.5"`,
  ],
  "stack-trace": [
    "to",
    (p) =>
      `HarborError: 401 Unauthorized for key ${p.shown}\n    at request (/srv/app/client.js:88:11)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
  ],
  "python-traceback": [
    "top",
    (p) =>
      `  File "/srv/app/sync.py", line 41, in connect\n    client = Client(user="${drawUser(p.random)}", ${p.name("snake")}="${p.shown}")\nConnectionRefusedError: [Errno 111]`,
  ],
  "dataclass-repr": [
    "top",
    (p) => `Settings(host='${drawHost(p.random)}', port=5432, ${p.name("snake")}='${p.shown}', debug=False)`,
  ],
  "php-var-dump": [
    "top",
    (p) =>
      `array(2) {\n  ["${p.name("snake")}"]=>\n  string(${p.value.length}) "${p.shown}"\n  ["debug"]=>\n  bool(false)\n}`,
  ],
  "grep-output": [
    "top",
    (p) => `${drawFile(p.random)}:${p.random.int(3, 400)}:${p.name("screaming", "snake")} = "${p.shown}"`,
  ],
  "ripgrep-heading": [
    "top",
    (p) =>
      `${drawFile(p.random)}\n${p.random.int(3, 40)}:  host: "harbor.example",\n${p.random.int(41, 90)}:  ${p.name("camel")}: "${p.shown}",`,
  ],
  "git-blame": [
    "to",
    (p) => `a41bc09e (Jonas 2025-11-04 09:12:44 +0100 ${p.random.int(10, 99)})   ${p.name("camel")}: "${p.shown}",`,
  ],
  "csv-table": [
    "top",
    (p) => `name,value,updated\ntheme,dark,2026-01-02\n${p.name("snake")},${asCsv(p.shown)},2026-01-03`,
  ],
  "psql-table": [
    "top",
    (p) =>
      ` id |  name   | value\n----+---------+-------\n  1 | theme   | dark\n  2 | ${p.name("snake")} | ${p.shown}\n(2 rows)`,
  ],
  "sqlite-row": ["to", (p) => `2|${p.name("snake")}|${p.shown}|2026-02-01`],
  "redis-get": ["to", (p) => `127.0.0.1:6379> GET harbor:${p.name("snake")}\n"${p.shown}"`],
  "markdown-table": [
    "top",
    (p) => `| Setting | Value |\n|---|---|\n| Host | harbor.example |\n| ${p.name("title")} | \`${p.shown}\` |`,
  ],
  "markdown-fence": ["top", (p) => `Put this into the file:\n\n\`\`\`bash\n${p.name("screaming")}=${p.shown}\n\`\`\``],
  "html-input": ["to", (p) => `<input type="hidden" name="${p.name("snake")}" value="${p.shown}">`],
  "json-in-json": [
    "topk",
    (p) => JSON.stringify({ ok: true, body: JSON.stringify({ user: "crane", [p.name("snake")]: p.shown }) }),
  ],
});
