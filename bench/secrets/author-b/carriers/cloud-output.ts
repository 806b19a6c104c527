import { listCarriers, type Plant } from "../carrier.ts";
import { spell } from "../labels.ts";
import { prefixLines } from "../marks.ts";
import { asJson } from "../notations.ts";
import { drawFile, drawSettings, drawUser, putAmong } from "../surroundings.ts";

function writeFile(p: Plant): string {
  const neighbors = drawSettings(p.random, 2, 8).map(({ words, value }) => `${spell(words, "screaming")}=${value}`);
  return putAmong(p.random, `${p.name("screaming")}=${p.shown}`, neighbors);
}

const writeYaml = (p: Plant): string =>
  putAmong(
    p.random,
    `  ${p.name("camel", "snake")}: "${asJson(p.shown)}"`,
    drawSettings(p.random, 2, 6).map(({ words, value }) => `  ${spell(words, "camel")}: ${value}`),
  );

/** What hosting services' own programs print, and files as an agent's reading tool numbers them. */
export const CLOUD_OUTPUT = listCarriers("core", {
  "heroku-config": [
    "top",
    (p) =>
      `=== crane-prod Config Vars\n\nNODE_ENV:      production\n${p.name("screaming")}: ${p.shown}\nWEB_CONCURRENCY: 2`,
  ],
  "vercel-env-pull": [
    "top",
    (p) => `# Created by Vercel CLI\nVERCEL="1"\n${p.name("screaming")}="${asJson(p.shown)}"\nVERCEL_ENV="production"`,
  ],
  "gcloud-secret-access": [
    "topk",
    (p) => `$ gcloud secrets versions access latest --secret=${p.name("kebab")}\n${p.shown}`,
  ],
  "aws-ssm-parameter": [
    "top",
    (p) =>
      `{\n    "Parameter": {\n        "Name": "/harbor/prod/${p.name("snake")}",\n        "Type": "SecureString",\n        "Value": "${asJson(p.shown)}",\n        "Version": 3\n    }\n}`,
  ],
  "aws-lambda-environment": [
    "top",
    (p) =>
      `    "Environment": {\n        "Variables": {\n            "STAGE": "prod",\n            "${p.name("screaming")}": "${asJson(p.shown)}"\n        }\n    },`,
  ],
  "aws-sts-session": [
    "to",
    (p) =>
      `{\n    "Credentials": {\n        "SessionToken": "${p.shown}",\n        "Expiration": "2026-02-11T11:12:01Z"\n    }\n}`,
    /^aws-session/,
  ],
  "az-storage-keys": [
    "o",
    (p) => `[\n  {\n    "keyName": "key1",\n    "permissions": "FULL",\n    "value": "${p.shown}"\n  }\n]`,
    /^azure-storage/,
  ],
  "vault-read-table": [
    "top",
    (p) =>
      `Key                 Value\n---                 -----\nrefresh_interval    768h\n${p.name("snake").padEnd(19)} ${p.shown}`,
  ],
  "vault-init-output": [
    "t",
    (p) => `Initial Root Token: ${p.shown}\n\nVault initialized with 5 key shares and a key threshold of 3.`,
    /^vault/,
  ],
  "op-read": ["to", (p) => `$ op read "op://Harbor/${p.name("title")}/credential"\n${p.shown}`],
  "printenv-one": ["to", (p) => `$ printenv ${p.name("screaming")}\n${p.shown}`],
  "echo-variable": ["to", (p) => `$ echo $${p.name("screaming")}\n${p.shown}`],
  "pm2-env": [
    "to",
    (p) => `NODE_APP_INSTANCE: 0\nexec_mode: fork_mode\n${p.name("screaming")}: ${p.shown}\nunique_id: 7`,
  ],
  "supabase-status": [
    "t",
    (p) => `         API URL: http://127.0.0.1:54321\n        anon key: (public)\nservice_role key: ${p.shown}`,
    /^(?:jwt-supabase|supabase)/,
  ],
  "kubeadm-join": [
    "o",
    (p) => `kubeadm join 10.0.0.4:6443 --token ${p.shown} \\\n\t--discovery-token-unsafe-skip-ca-verification`,
    /^kubeadm/,
  ],
  "npm-publish-debug": [
    "t",
    (p) =>
      `npm verbose config authorization: Bearer ${p.shown}\nnpm http fetch PUT 401 https://npm.harbor.example/tides 88ms`,
    /^npm/,
  ],
  "rails-console": ["to", (p) => `irb(main):001:0> Rails.application.credentials.${p.name("snake")}\n=> "${p.shown}"`],
  "node-repl": [
    "top",
    (p) => `> config\n{\n  host: 'harbor.example',\n  ${p.name("camel")}: '${p.shown}',\n  retries: 3\n}`,
  ],
  "artisan-key-generate": ["o", (p) => `Application key [${p.shown}] set successfully.`, /^laravel/],
  "numbered-env-file": ["top", (p) => prefixLines(writeFile(p), (at) => `${String(at + 1).padStart(6)}\t`)],
  "arrow-gutter-env-file": ["top", (p) => prefixLines(writeFile(p), (at) => `${String(at + 1).padStart(5)}→`)],
  "arrow-gutter-yaml-file": [
    "top",
    (p) => prefixLines(`harbor:\n${writeYaml(p)}`, (at) => `${String(at + 1).padStart(5)}→`),
  ],
  "diff-new-env-file": [
    "top",
    (p) =>
      `diff --git a/.env b/.env\nnew file mode 100644\n--- /dev/null\n+++ b/.env\n@@ -0,0 +1,6 @@\n${prefixLines(writeFile(p), () => "+")}`,
  ],
  "edit-tool-call": [
    "top",
    (p) =>
      `{"file_path":"/srv/harbor/${drawFile(p.random)}","old_string":"${p.name("snake")}: null","new_string":"${asJson(`${p.name("snake")}: "${asJson(p.shown)}"`)}"}`,
  ],
  "exec-tool-call": [
    "top",
    (p) =>
      `{"command":"${asJson(`cd /srv/harbor && ${p.name("screaming")}='${p.shown}' npm run deploy`)}","timeout":120000}`,
  ],
  "container-log-line": [
    "to",
    (p) => `crane-1  | starting as ${drawUser(p.random)}\ncrane-1  | ${p.name("snake")}=${p.shown}\ncrane-1  | ready`,
  ],
});
