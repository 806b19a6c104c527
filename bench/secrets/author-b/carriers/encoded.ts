import { viewAsBase64, viewAsDump, viewAsHex } from "../byte-views.ts";
import { listCarriers, type Plant } from "../carrier.ts";
import { spell } from "../labels.ts";
import { mark, wrapMarked } from "../marks.ts";
import { asJson } from "../notations.ts";
import { drawSettings, drawUser } from "../surroundings.ts";

/** A small settings file around the secret, to be encoded as a whole. */
function writeFile(p: Plant): string {
  if (p.family.nature === "pem") return `${p.shown}\n`;
  const lines = drawSettings(p.random, 1, 6).map(({ words, value }) => `${spell(words, "screaming")}=${value}`);
  return `${lines.join("\n")}\n${p.name("screaming")}=${p.shown}\nTZ=UTC\n`;
}

const writeJson = (p: Plant): string => `{"user":"${drawUser(p.random)}","${p.name("snake")}":"${asJson(p.shown)}"}`;

/** Other bases: values, and files shown as bytes. */
export const ENCODED = listCarriers("hard", {
  "kubernetes-secret-data": [
    "topk",
    (p) =>
      `apiVersion: v1\ndata:\n  TZ: VVRD\n  ${p.name("screaming", "kebab")}: ${viewAsBase64(p.shown)}\nkind: Secret`,
  ],
  "base64-value-labelled": ["top", (p) => `${p.name("screaming")}_B64=${viewAsBase64(p.shown)}`],
  "base64-echo-decode": ["topk", (p) => `echo ${viewAsBase64(p.shown)} | base64 -d > /run/secrets/${p.name("snake")}`],
  "base64-json-value": ["to", (p) => `{"SecretBinary":"${viewAsBase64(writeJson(p))}","Name":"harbor/prod"}`],
  "base64-file-wrapped": ["topk", (p) => `$ base64 .env\n${wrapMarked(viewAsBase64(writeFile(p)), 76, "\n")}`],
  "base64-file-one-line": ["topk", (p) => `$ base64 -w0 .env\n${viewAsBase64(writeFile(p))}`],
  "base64-github-contents": [
    "top",
    (p) => `{"name":".env","encoding":"base64","content":"${wrapMarked(viewAsBase64(writeFile(p)), 60, "\\n")}\\n"}`,
  ],
  "base64-data-url": ["top", (p) => `fetch("data:application/json;base64,${viewAsBase64(writeJson(p))}")`],
  "base64-mime-part": [
    "topk",
    (p) =>
      `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${wrapMarked(viewAsBase64(writeFile(p)), 76, "\n")}`,
  ],
  "base64-twice": ["top", (p) => `payload: ${viewAsBase64(viewAsBase64(writeFile(p)))}`],
  "base64-cloud-init": [
    "top",
    (p) => `write_files:\n- encoding: b64\n  path: /etc/harbor.env\n  content: ${viewAsBase64(writeFile(p))}`,
  ],
  "powershell-encoded-command": [
    "top",
    (p) => `powershell -EncodedCommand ${viewAsBase64(`$env:${p.name("screaming")}='${p.shown}'`, "utf16le")}`,
  ],
  "hexdump-canonical": ["topk", (p) => `$ hexdump -C .env\n${viewAsDump(writeFile(p), "hexdump")}`],
  "hexdump-xxd": ["topk", (p) => `$ xxd .env\n${viewAsDump(writeFile(p), "xxd")}`],
  "hexdump-od": ["topk", (p) => `$ od -A x -t x1z .env\n${viewAsDump(writeFile(p), "od")}`],
  "plain-hex-wrapped": ["topk", (p) => `$ xxd -p .env\n${wrapMarked(viewAsHex(writeFile(p)), 60, "\n")}`],
  "plain-hex-bytea": ["top", (p) => ` ${p.name("snake")} | \\x${viewAsHex(writeFile(p))}`],
  "plain-hex-value": ["to", (p) => `${p.name("snake")}_hex: ${viewAsHex(p.shown)}`],
  "c-byte-array": ["top", (p) => `static const unsigned char ${p.name("snake")}[] = {\n  ${listBytes(p.value)}\n};`],
});

function listBytes(value: string): string {
  return mark([...Buffer.from(value)].map((byte) => `0x${byte.toString(16).padStart(2, "0")}`).join(", "));
}
