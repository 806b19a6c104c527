import { type Confidence, defineRule, type SecretRule } from "./define-rule.ts";
import { looksDrawn } from "./drawn-at-random.ts";
import { looksNamed } from "./looks-named.ts";
import { looksMadeUp } from "./made-up.ts";
import { TOKEN_START } from "./token-start.ts";

/** The letters a vendor writes its tokens with, as the inside of a character class. */
const ALPHABETS = {
  digits: "0-9",
  hex: "a-f0-9",
  upperHex: "A-F0-9",
  anyHex: "A-Fa-f0-9",
  base32: "A-Z2-7",
  lower36: "a-z0-9",
  upper36: "A-Z0-9",
  base62: "A-Za-z0-9",
  word: "A-Za-z0-9_",
  base64: "A-Za-z0-9+/",
  base64url: "A-Za-z0-9_-",
  dotted: "A-Za-z0-9_.-",
} as const;

export type Alphabet = keyof typeof ALPHABETS;

/** One published form of a token: a literal beginning, and letters after it. */
export interface TokenForm {
  /** Beginnings in their own case, one of which every token of the form has. */
  readonly prefixes: readonly string[];
  readonly alphabet: Alphabet;
  /** How many letters follow the prefix: exactly, or from and up to (`Infinity`: the vendor names no limit). */
  readonly length: number | readonly [from: number, to: number];
  /** More that belongs to the token after those letters, as a pattern of bounded length: `={0,2}`, `\.[a-z0-9]{9}`. */
  readonly tail?: string;
}

export interface TokenRule {
  readonly id: string;
  readonly title: string;
  readonly forms: readonly TokenForm[];
  /**
   * The prefix begins ordinary names too (`fw_`, `key-`): the letters after it must look drawn at random, in an unbroken
   * stretch, and have a length the vendor issues.
   */
  readonly isCommonPrefix?: boolean;
  /** A checksum the format carries. A token that fails it is hidden all the same, and reported with low confidence. */
  readonly checksum?: (token: string) => boolean;
  /** Surroundings in which the vendor means it to be seen by everybody: it is reported with low confidence there. */
  readonly publicAfter?: RegExp;
  readonly canonical?: (token: string) => string;
  readonly examples: SecretRule["examples"];
}

/** Cut by a log line, a token is still most of a token: this share of its letters is hidden, with low confidence. */
const CUT_SHARE = 0.6;
const SHORTEST_CUT = 12;

/** Makes a rule for tokens that begin with a literal their vendor publishes. */
export function defineToken(token: TokenRule): SecretRule {
  const forms = token.forms.map((form) => compileForm(form, token.isCommonPrefix === true));
  const confidenceIn = (secret: string): Confidence => {
    if (!formOf(secret)) return "low";
    if (token.checksum) return token.checksum(secret) ? "high" : "low";
    return token.isCommonPrefix ? "medium" : "high";
  };
  const formOf = (secret: string) => forms.find(({ whole }) => whole.test(secret));
  return defineRule({
    id: token.id,
    title: token.title,
    keywords: [...new Set(token.forms.flatMap(({ prefixes }) => prefixes.map((prefix) => prefix.toLowerCase())))],
    pattern: new RegExp(`${TOKEN_START}(?:${forms.map(({ source }) => source).join("|")})`, "g"),
    kind: "specific",
    prefixes: token.forms.flatMap(({ prefixes }) => prefixes),
    starts: token.forms.flatMap(({ prefixes }) => prefixes),
    accept: (secret, match) => {
      if (isInsideBlob(match, secret)) return false;
      const prefix = prefixOf(secret, token.forms);
      const body = secret.slice(prefix.length);
      return !looksMadeUp(body) && (token.isCommonPrefix === true ? looksDrawn(body) : !looksNamed(body));
    },
    confidence: token.publicAfter
      ? (secret, match) => (isPublic(match, token.publicAfter) ? "low" : confidenceIn(secret))
      : confidenceIn,
    ...(token.canonical ? { canonical: token.canonical } : {}),
    examples: token.examples,
  });
}

interface CompiledForm {
  readonly source: string;
  /** A token that is just as the vendor issues them. */
  readonly whole: RegExp;
}

function compileForm(form: TokenForm, isCommonPrefix: boolean): CompiledForm {
  const [from, to] = typeof form.length === "number" ? [form.length, form.length] : form.length;
  const letters = ALPHABETS[form.alphabet];
  const prefixes = form.prefixes.map(escapePattern).join("|");
  const tail = form.tail ?? "";
  const most = Number.isFinite(to) ? String(to) : "";
  const exact = `(?:${prefixes})[${letters}]{${from},${most}}${tail}`;
  // A common prefix says little, so the length has to be right; otherwise what is too short or too long counts too, and
  // of two tokens glued together nothing is left over.
  const shortest = Math.min(from, Math.max(SHORTEST_CUT, Math.ceil(from * CUT_SHARE)));
  const loose = `(?:${prefixes})[${letters}]{${shortest},}(?:${tail})?[A-Za-z0-9_]*`;
  return {
    source: isCommonPrefix ? `${exact}(?![A-Za-z0-9_])` : loose,
    whole: new RegExp(`^${exact}$`),
  };
}

/** Letters of base 64 on a side that tell it goes on there. */
const BLOB_SIDE = 24;
const BLOB = /^(?=[A-Za-z0-9]*[+/])[A-Za-z0-9+/]{24}$/;

/** Four letters in a row turn up in any picture. */
function isInsideBlob({ input, index }: RegExpExecArray, secret: string): boolean {
  const end = index + secret.length;
  if (/[^A-Za-z0-9+/]/.test(secret)) return false;
  return BLOB.test(input.slice(Math.max(0, index - BLOB_SIDE), index)) || BLOB.test(input.slice(end, end + BLOB_SIDE));
}

function prefixOf(secret: string, forms: readonly TokenForm[]): string {
  for (const { prefixes } of forms) for (const prefix of prefixes) if (secret.startsWith(prefix)) return prefix;
  return "";
}

function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

const BEFORE = 200;

function isPublic(match: RegExpExecArray | undefined, publicAfter: RegExp | undefined): boolean {
  return (
    match !== undefined && publicAfter?.test(match.input.slice(Math.max(0, match.index - BEFORE), match.index)) === true
  );
}
