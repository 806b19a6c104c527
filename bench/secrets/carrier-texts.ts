import type { Carrier } from "../../src/redact/define-carrier.ts";
import type { HostileText, Material } from "./hostile-text.ts";

/** What makes the detector read: a keyword, a name with a value, a token, and ordinary words. */
const INSIDE = ["token", "password=", "api_key: n1ghtW4tch", ["gh", "p_", "a1B2c3D4".repeat(5)].join(""), "the night "];

/** Texts that use one notation everywhere, densely and with gaps, so that no view joins with the next. */
export function carrierTexts(carrier: Carrier): { material: Material; texts: HostileText[] } {
  const samples = carrier.examples.map(({ text }) => text);
  const texts = samples.flatMap((sample) =>
    INSIDE.flatMap((inside) => [
      repeated(sample + inside),
      repeated(`${sample}\n${inside}\n`),
      repeated(`${inside} ${sample} `.repeat(8) + " watch".repeat(200)),
      { head: "", body: `${inside} ${sample.replaceAll("\n", " ")} `, tail: "\n" },
      { head: sample, body: inside, tail: `\n${sample}` },
    ]),
  );
  return { material: { keywords: INSIDE, samples }, texts: [...texts, ...extraOf(carrier)] };
}

function repeated(body: string): HostileText {
  return { head: "", body, tail: "" };
}

/** Values in the notation that hold much, letters beyond ASCII among them. */
function extraOf({ id }: Carrier): HostileText[] {
  const said = "n\u00e4chtliche Wache: password=n1ghtW4tch7 \u6e2f ".repeat(60);
  const bytes = Buffer.from(said);
  const written: Readonly<Record<string, readonly string[]>> = {
    base64: [bytes.toString("base64").replace(/=+$/, ""), Buffer.from(said, "utf16le").toString("base64")],
    hex: [bytes.toString("hex")],
    percent: [encodeURIComponent(said), "%25%32%35", "%é", "a%20"],
    escapes: ["\\", "\\\\n", '\\"', "\\u0041", "\\x41token", "token\\"],
    html: ["&amp;", "&#65;", "&", "&amp;amp;quot;", "&#x41;token "],
    markup: ["<b>", "<span ", "</b><b>token", "<b class="],
    "quoted-printable": ["=3D", "=\n", "=3Dtoken=3D", `${"n".repeat(61)}=\n`],
    gaps: ["token ab12cd34 ", "ab12cd34ef56  "],
    gutter: ["1\ttoken\n", "> ", "| token\n", "+token\n", "a:1:token\n"],
    deltas: ['{"text":"token=a"}\n', '{"text":"', '{"a":', 'data: {"text":"\\'],
    hexdump: ["00000000: 6e69 6768 ", "6e ", "6e 69 67 68 74 2d 77 61 74 63 68 3a\n", "0000 "],
    ansi: ["\u001b[", "\u001b]8;;", "\u001b[mtoken", "a\b"],
    invisible: ["\u200b", "to\u200bken=", "\u0000"],
    concatenation: ['token" + "', '"" "', '"a","a",', "['a','b'].join('')"],
    "spelled-out": ["0000000   t   o   k   e", "0000000", "0000000   t   o   k   e   n   =\n"],
    "line-wrap": ["token=ab12cd34\\\n", "token ", "ab12cd34ef56\n"],
  };
  return (written[id] ?? []).flatMap((body) => [repeated(body), { head: "", body, tail: "\n" }]);
}
