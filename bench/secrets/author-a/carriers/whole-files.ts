import { type Carrier, carrier } from "../carrier.ts";
import { fill } from "../fill.ts";

const FILE = ["file"] as const;
const BLOCK = ["block"] as const;
const BOTH = ["file", "block"] as const;

const indent = (text: string, by: string) =>
  text
    .split("\n")
    .map((line) => by + line)
    .join("\n");

const made = (
  name: string,
  takes: Carrier["takes"],
  write: (value: string) => string,
  template = "{value}",
): Carrier => ({
  name,
  takes,
  render: (item, random) => fill(template, random, { value: write(item.value), path: item.name, NAME: item.name }),
});

export const WHOLE_FILES = [
  carrier("cat-file", FILE, "$ cat {path}\n{value}", "{value}"),
  carrier("heredoc-file", FILE, "cat > {path} <<'EOF'\n{value}EOF\nchmod 600 {path}"),
  carrier("sudo-cat-file", FILE, "$ sudo cat {path}\n{value}$ "),
  carrier("head-file", FILE, "==> {path} <==\n{value}\n==> /etc/hostname <==\nquay\n"),
  carrier("markdown-file", FILE, "Contents of `{path}`:\n\n```\n{value}```\n"),
  carrier("xml-file-tag", FILE, '<file path="{path}">\n{value}</file>'),
  made("write-tool-json", FILE, (value) => JSON.stringify(value), '{"file_path":"{path}","content":{value}}'),
  made(
    "file-added-diff",
    FILE,
    (value) => indent(value.trimEnd(), "+"),
    "diff --git a{path} b{path}\nnew file mode 100644\n--- /dev/null\n+++ b{path}\n@@ -0,0 +1,6 @@\n{value}\n",
  ),
  carrier("pem-bare", BLOCK, "{value}\n", "$ cat server.key\n{value}\n", "$ cat ~/.ssh/id_rsa\n{value}\n$ "),
  carrier("pem-heredoc", BLOCK, "cat > deploy.key <<'KEY'\n{value}\nKEY\nchmod 600 deploy.key"),
  carrier("pem-chat", BLOCK, "here is the key, put it on the server:\n\n{value}\n\nthanks!"),
  made(
    "pem-json-escaped",
    BLOCK,
    (value) => JSON.stringify(value),
    '{"type":"service","private_key":{value},"port":22}',
  ),
  made("pem-env-escaped", BLOCK, (value) => JSON.stringify(value), "PORT=8080\n{NAME}={value}\nTZ=UTC"),
  made("pem-yaml-block", BLOCK, (value) => indent(value, "    "), "tls:\n  key: |\n{value}\n  port: 443\n"),
  made("pem-python-literal", BLOCK, (value) => `"""${value}\n"""`, "{NAME} = {value}\n"),
  made("pem-js-template", BLOCK, (value) => `\`${value}\``, "const {NAME} = {value};\n"),
  made("tool-result-json", BOTH, (value) => JSON.stringify({ exitCode: 0, stdout: value, stderr: "" })),
];
