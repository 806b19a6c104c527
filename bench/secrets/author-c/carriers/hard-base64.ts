import { markSpans, readMarks, recodeMarked } from "../marks.ts";
import { bytesOf, wrap } from "./bytes.ts";
import { type Carrier, FILES, HEADER, KEYS, LABELLED, readCarriers, URLS } from "./carrier.ts";
import { camel, kebab, upper } from "./labels.ts";
import { toJson } from "./notation.ts";

/** Base64 of a whole text, with marks around the letters that carry a bit of the secret. */
const base64Around = (text: string) => {
  const { bytes, spans } = bytesOf(text);
  const letters = spans.map(({ start, end }) => ({
    start: Math.floor((start * 8) / 6),
    end: Math.ceil((end * 8) / 6),
  }));
  return markSpans(bytes.toString("base64"), letters);
};
const base64Marked = (text: string) => recodeMarked(text, (inside) => Buffer.from(inside).toString("base64"));
export const HARD_BASE64: readonly Carrier[] = readCarriers("hard", [
  [
    "k8s-secret-data",
    LABELLED,
    (f, r) => `kind: Secret\ndata:\n  ${kebab(f, r)}: ${base64Marked(f.text)}\ntype: Opaque`,
  ],
  ["base64-url-value", URLS, (f, r) => `${upper(f, r)}_B64=${base64Around(f.text)}`],
  ["base64-echo", KEYS, (f) => `echo ${base64Marked(f.text)} | base64 -d`],
  [
    "base64-env-file",
    LABELLED,
    (f, r) =>
      `$ base64 .env\n${wrap(base64Around(`NODE_ENV=production\nPORT=8080\n${upper(f, r)}=${f.text}\nTZ=Europe/Berlin\n`), 76)}`,
  ],
  [
    "base64-json",
    LABELLED,
    (f, r) =>
      `"content": "${base64Around(toJson({ region: "eu", [camel(f, r)]: f.text, v: 2 }))}", "encoding": "base64"`,
  ],
  ["base64-key-file", FILES, (f, r) => `  ${kebab(f, r)}: ${base64Around(f.text)}`],
  ["base64-key-wrapped", FILES, (f) => `$ base64 deploy.key\n${wrap(base64Around(f.text), 76)}`],
  ["base64-header", HEADER, (f) => `headers (base64): ${base64Around(`Host: api.example.net\r\n${f.text}\r\n`)}`],
  [
    "powershell-encoded",
    LABELLED,
    (f, r) => {
      const { text: plain, spans } = readMarks(`$env:${upper(f, r)}='${f.text}'; ./run.ps1`);
      const letters = spans.map(({ start, end }) => ({
        start: Math.floor((start * 16) / 6),
        end: Math.ceil((end * 16) / 6),
      }));
      return `powershell -EncodedCommand ${markSpans(Buffer.from(plain, "utf16le").toString("base64"), letters)}`;
    },
  ],
]);
