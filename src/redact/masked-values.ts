import { labelAt } from "./labels.ts";
import { secretNameKind } from "./secret-names.ts";

/**
 * What OpenClaw leaves where it hid a whole value: `stars` (`***`), `key` (`…redacted…` between the lines of a key), `config`
 * (`__OPENCLAW_REDACTED__`), `environment` (`[omitted exec env value]`). Masks that keep ends are secrets themselves: masks.ts.
 */
export type MaskForm = "stars" | "key" | "config" | "environment";

export interface MaskedValue {
  readonly form: MaskForm;
  /** What the value is called where it stood. */
  readonly name: string | null;
  readonly start: number;
}

const FORMS: ReadonlyArray<readonly [text: string, form: MaskForm]> = [
  ["***", "stars"],
  ["\u2026redacted\u2026", "key"],
  ["__OPENCLAW_REDACTED__", "config"],
  ["[omitted exec env value]", "environment"],
];

/** Whoever writes more of them into one text hides nothing by it, and must not keep us reading. */
const MOST_PLACES = 1000;
const NOTHING: readonly MaskedValue[] = [];

/** Where a secret was before OpenClaw wrote the text down. */
export function findMaskedValues(text: string): readonly MaskedValue[] {
  let found: MaskedValue[] | undefined;
  for (const [mask, form] of FORMS) {
    let places = 0;
    for (let at = text.indexOf(mask); at >= 0 && places < MOST_PLACES; at = text.indexOf(mask, at + mask.length)) {
      places += 1;
      const name = nameBefore(text, at);
      if (!isMaskAt(text, at, form, name)) continue;
      found ??= [];
      found.push({ form, name, start: at });
    }
  }
  return found ?? NOTHING;
}

/** The same for a whole field, which its name may label. */
export function maskedValuesIn(field: string, text: string): readonly MaskedValue[] {
  const whole = FORMS.find(
    ([mask, form]) =>
      form !== "key" && text.endsWith(mask) && /^(?:[A-Za-z]{3,8} )?$/.test(text.slice(0, -mask.length)),
  );
  if (!whole) return findMaskedValues(text);
  const [mask, form] = whole;
  if (form === "stars" && secretNameKind(field) === "none") return NOTHING;
  return [{ form, name: field === "" ? null : field, start: text.length - mask.length }];
}

function isMaskAt(text: string, at: number, form: MaskForm, name: string | null): boolean {
  if (form === "key")
    return /-----BEGIN [A-Z0-9 ]{1,40}-----(?:\s|\\[nr]){0,4}$/.test(text.slice(Math.max(0, at - 72), at));
  if (form !== "stars") return true;
  // Three of many, or bold type: `***Note***`.
  if (text[at - 1] === "*" || /[\w*]/.test(text.charAt(at + 3))) return false;
  return name !== null && secretNameKind(name) !== "none";
}

const SCHEME = /(?<![\w-])(?:Bearer|Basic|Token|Bot|ApiKey|Digest) {1,2}$/i;
const LONGEST_BETWEEN = 16;

/** The label of the value that begins at a place: `NAME=`, `"name": "`, `Authorization: Bearer `, `--name `. */
function nameBefore(text: string, at: number): string | null {
  const scheme = SCHEME.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? "";
  let end = at - scheme.length;
  const farthest = Math.max(0, end - LONGEST_BETWEEN);
  while (end > farthest && /[ \t"'`\\=:]/.test(text.charAt(end - 1))) end -= 1;
  if (end === 0 || !/\w/.test(text.charAt(end - 1))) return null;
  const { name } = labelAt(text, end - 1);
  const isGiven = /[=:]/.test(text.slice(end, at)) || (name.startsWith("--") && end < at);
  return isGiven ? name.replace(/^[-.$]+/, "") : null;
}
