import { type Carrier, FILES, KEYS, LABELLED, PASSWORD, readCarriers } from "./carrier.ts";
import { camel, kebab, pascal, short, snake, title, upper } from "./labels.ts";
import { indent, json, toJson, word, yaml } from "./notation.ts";

export const CORE_INFRA: readonly Carrier[] = readCarriers("core", [
  [
    "compose-map",
    LABELLED,
    (f, r) =>
      `services:\n  gateway:\n    image: harbor:1.4\n    environment:\n      TZ: UTC\n      ${upper(f, r)}: ${yaml(f.text)}`,
  ],
  [
    "k8s-env",
    LABELLED,
    (f, r) =>
      `        env:\n        - name: ${upper(f, r)}\n          value: "${json(f.text)}"\n        - name: TZ\n          value: UTC`,
  ],
  [
    "k8s-string-data",
    LABELLED,
    (f, r) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: harbor\nstringData:\n  ${kebab(f, r)}: ${yaml(f.text)}`,
  ],
  [
    "terraform-variable",
    LABELLED,
    (f, r) => `variable "${snake(f, r)}" {\n  type    = string\n  default = "${json(f.text)}"\n}`,
  ],
  ["tfvars", LABELLED, (f, r) => `region   = "eu-central-1"\n${snake(f, r)} = "${json(f.text)}"`],
  [
    "terraform-state",
    LABELLED,
    (f, r) =>
      toJson({ type: "random_password", instances: [{ attributes: { length: 24, [snake(f, r)]: f.text } }] }, 2),
  ],
  [
    "ansible-vars",
    LABELLED,
    (f, r) => `- hosts: piers\n  vars:\n    ${snake(f, r)}: ${yaml(f.text)}\n  roles: [common]`,
  ],
  ["gha-env", LABELLED, (f, r) => `    - run: ./deploy.sh\n      env:\n        ${upper(f, r)}: ${yaml(f.text)}`],
  [
    "pm2-config",
    LABELLED,
    (f, r) => `module.exports = { apps: [{ name: 'gw', env: { ${upper(f, r)}: '${f.text}' } }] }`,
  ],
  [
    "aws-secret-value",
    LABELLED,
    (f, r) =>
      toJson(
        {
          Name: `prod/${kebab(f, r)}`,
          SecretString: JSON.stringify({ [short(f)]: f.text }),
          VersionStages: ["AWSCURRENT"],
        },
        4,
      ),
  ],
  [
    "aws-access-key-created",
    KEYS,
    (f) =>
      toJson(
        {
          AccessKey: { UserName: "ci", Status: "Active", SecretAccessKey: f.text, CreateDate: "2026-02-01T08:00:00Z" },
        },
        4,
      ),
    /^aws-secret/,
  ],
  ["az-account-keys", KEYS, (f) => toJson([{ keyName: "key1", permissions: "FULL", value: f.text }], 2), /^azure/],
  [
    "az-sp-created",
    ["token", "opaque", "password"],
    (f) => toJson({ appId: "see portal", displayName: "harbor-ci", password: f.text, tenant: "example.net" }, 2),
    /^(azure-client|password)/,
  ],
  ["gcloud-token", KEYS, (f) => `$ gcloud auth print-access-token\n${f.text}`, /^google-access/],
  [
    "docker-inspect",
    LABELLED,
    (f, r) => toJson({ Config: { Env: ["PATH=/usr/bin", `${upper(f, r)}=${f.text}`], Cmd: ["node"] } }, 4),
  ],
  [
    "log-line",
    LABELLED,
    (f, r) =>
      `2026-03-04T03:12:0${r.int(9)}.${r.between(100, 999)}Z DEBUG [config] loaded ${snake(f, r)}=${f.text} source=env`,
  ],
  [
    "log-json",
    LABELLED,
    (f, r) => toJson({ level: 30, time: 1772593922000 + r.int(99999), msg: "boot", cfg: { [camel(f, r)]: f.text } }),
  ],
  ["log-python-repr", LABELLED, (f, r) => `INFO:root:Settings(debug=False, ${snake(f, r)}='${f.text}', workers=4)`],
  [
    "syslog",
    LABELLED,
    (f, r) =>
      `Mar  4 03:12:07 pier-${r.int(9)} gatewayd[${r.between(300, 9999)}]: starting with ${snake(f, r)}: ${f.text}`,
  ],
  [
    "stack-trace",
    LABELLED,
    (f, r) =>
      `Error: 401 from upstream (${snake(f, r)} "${f.text}")\n    at connect (/srv/app/client.js:${r.between(4, 300)}:11)`,
  ],
  [
    "ps-listing",
    LABELLED,
    (f, r) => `root  ${r.between(300, 9999)}  0.0  0.3 /usr/bin/gatewayd --${kebab(f, r)}=${word(f.text)} --port 8443`,
  ],
  ["csv-row", LABELLED, (f, r) => `name,kind,value\nregion,text,eu-west-1\n${snake(f, r)},secret,${f.text}`],
  ["csv-login", PASSWORD, (f) => `url,username,password\nhttps://mail.example.net,lena@example.net,"${f.text}"`],
  [
    "markdown-table",
    LABELLED,
    (f, r) =>
      `| Setting | Value |\n| --- | --- |\n| ${title(f)} | \`${f.text}\` |\n| Region | eu |`.replace(
        "eu |",
        r.pick(["eu |", "us |"]),
      ),
  ],
  ["markdown-list", LABELLED, (f) => `- **${title(f)}:** \`${f.text}\`\n- **URL:** https://app.example.net`],
  [
    "json-in-json",
    LABELLED,
    (f, r) => toJson({ tool: "exec", output: JSON.stringify({ [camel(f, r)]: f.text, ok: true }) }),
  ],
  [
    "tool-arguments",
    LABELLED,
    (f, r) =>
      toJson({ name: "bash", arguments: JSON.stringify({ command: `export ${upper(f, r)}="${f.text}"; ./run` }) }),
  ],
  ["registry-reg", LABELLED, (f, r) => `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Harbor]\n"${pascal(f, r)}"="${f.text}"`],
  [
    "key-json-string",
    FILES,
    (f) =>
      toJson({ type: "service_account", project_id: "harbor", private_key: f.text, client_email: "ci@harbor.iam" }, 2),
  ],
  ["key-env-escaped", FILES, (f, r) => `${upper(f, r)}="${json(f.text)}"`],
  ["key-yaml-block", FILES, (f, r) => `tls:\n  ${kebab(f, r)}: |\n${indent(f.text, "    ")}\n  port: 8443`],
  ["key-terraform-heredoc", FILES, (f, r) => `${snake(f, r)} = <<-EOT\n${indent(f.text, "  ")}\nEOT`],
  ["key-python-string", FILES, (f, r) => `${upper(f, r)} = """\n${f.text}"""`],
  [
    "key-in-message",
    FILES,
    (f) => `Here is the key for the new pier host:\n\n\`\`\`\n${f.text}\`\`\`\nPlease install it.`,
  ],
  ["key-xml", FILES, (f) => `<KeyFile>\n${f.text}</KeyFile>`],
]);
