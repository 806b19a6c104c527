import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";
import type { Range } from "../range.ts";

/** How far from its kind the data of a manifest may stand. */
const BEHIND = 4000;
const AHEAD = 8000;

const BLOCK =
  /(?:^|\n)(?<indent>[ -]*)(?<name>data|stringData):[ \t]*\r?\n(?<lines>(?:\k<indent>[ ]{1,8}[\w.-]{1,128}:[^\n]{0,4000}(?:\n|$)|[ ]*\n){1,100})/g;
const OBJECT = /\\{0,3}"(?<name>data|stringData)\\{0,3}"\s{0,8}:\s{0,8}\{(?<lines>[^{}]{1,6000})\}/g;
const ENTRY = /(?<key>[\w.-]{1,128})\\{0,3}"?:[ \t]{0,8}(?:\\{0,3}["'])?(?<value>[^\s"'\\,{}][^\n"'\\]{0,4000})/dg;

/** Parts of a secret that are none: certificates, names, kinds. */
const OPEN_PART = /\.crt$|^(?:user|username|namespace|type|host|port|database|ca)$/i;

/** The manifest around its kind, up to where another one begins. */
function manifestAround(text: string, at: number, end: number): Range {
  const from = Math.max(0, at - BEHIND);
  const before = text.slice(from, at);
  const start = from + Math.max(0, before.lastIndexOf("\n---"), before.lastIndexOf("kind"));
  const after = text.slice(end, end + AHEAD);
  const next = after.search(/\n---|[\s"]kind["\\:]/);
  return { start, end: end + (next < 0 ? after.length : next) };
}

export default defineRule({
  id: "kubernetes-secret",
  title: "Values of a Kubernetes Secret, in YAML or JSON",
  keywords: ["kind: secret", 'kind": "secret"', 'kind":"secret"', 'kind\\":\\"secret\\"'],
  pattern: /kind(?:: |\\{0,3}": ?\\{0,3}")Secret(?![\w-])/g,
  kind: "generic",
  secrets: (match) => {
    const { start, end } = manifestAround(match.input, match.index, match.index + match[0].length);
    const manifest = match.input.slice(start, end);
    return [...manifest.matchAll(BLOCK), ...manifest.matchAll(OBJECT)].flatMap((block) => {
      const lines = block.groups?.lines ?? "";
      const from = start + block.index + block[0].lastIndexOf(lines);
      return [...lines.matchAll(ENTRY)].flatMap((entry) => {
        const value = (entry.groups?.value ?? "").trimEnd();
        const place = entry.indices?.groups?.value?.[0] ?? 0;
        if (OPEN_PART.test(entry.groups?.key ?? "") || !isValue(value, block.groups?.name)) return [];
        return [{ start: from + place, end: from + place + value.length }];
      });
    });
  },
  examples: {
    hides: [
      sample(
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: lamp\ndata:\n  pin: ",
        "c3dvcmRmaXNo",
        "\n  user: ZGVwbG95\n",
      ),
      sample("apiVersion: v1\ndata:\n  pin: ", "c3dvcmRmaXNo", "\nkind: Secret\n"),
      sample("kind: Secret\nstringData:\n  lamp.conf: ", "n1ght-w4tch", "\n"),
      sample('{"apiVersion":"v1","data":{"pin":"', "c3dvcmRmaXNo", '"},"kind":"Secret"}'),
    ],
    keeps: [
      "kind: ConfigMap\ndata:\n  pin: c3dvcmRmaXNo\n",
      "kind: Secret\nmetadata:\n  name: lamp-pin\n  namespace: harbor\n",
      "kind: SecretStore\ndata:\n  lamp: abcdefgh\n",
      "kind: Secret\nstringData:\n  lamp: ${LAMP_PIN}\n",
      "apiVersion: v1\nkind: Secret\n---\nkind: ConfigMap\ndata:\n  pin: c3dvcmRmaXNo\n",
    ],
  },
});

function isValue(value: string, block: string | undefined): boolean {
  return block === "data" ? /^[A-Za-z0-9+/]{7,}={0,2}$/.test(value) : isGiven(value) && !/^[|>]/.test(value);
}
