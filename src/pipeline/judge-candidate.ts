import type { Candidate } from "../decode/known/candidate.ts";
import type { KnownSecret } from "../redact/known-secrets.ts";
import type { Redactor } from "../redact/redact.ts";
import type { ScanHit } from "../redact/scan-hit.ts";
import { secretNameKind } from "../redact/secret-names.ts";
import { isSecretValue } from "../redact/secret-values.ts";
import { isWorthMatching } from "./worth-matching.ts";

export type JudgedSecret = Pick<KnownSecret, "value" | "kind">;

/** Longer texts are documents, not values. */
const LONGEST = 16_384;

/** Nothing else than a login stands between `//` and `@`. */
const URL_RULE = "url-credentials";

const SCHEME = /^(?:Bearer|Basic|Token|Bot|ApiKey|Digest) +/i;

/** The secrets that a text of the configuration holds: what a rule is sure of in it, and all of it where its place says so. */
export function secretsOf(candidate: Candidate, redactor: Pick<Redactor, "scanText">): readonly JudgedSecret[] {
  const text = candidate.value.trim().replace(SCHEME, "");
  if (text === "" || text.length > LONGEST) return [];
  const parts = sureHits(text, redactor).map(({ start, end, rule }): JudgedSecret => {
    return { value: text.slice(start, end), kind: rule === URL_RULE ? "password" : "token" };
  });
  const kind = kindOf(candidate, text);
  const isPart = parts.some(({ value }) => value.length > text.length / 2);
  const whole = kind !== null && !isPart && isWorthMatching(text) ? [{ value: text, kind }] : [];
  return [...whole, ...parts.filter(({ value }) => isWorthMatching(value))];
}

function kindOf({ says, name }: Candidate, value: string): KnownSecret["kind"] | null {
  const named = secretNameKind(name);
  if (named === "password") return "password";
  if (named === "token" || says === "listed") return "token";
  if (named === "weak" || says === "variable") return isSecretValue(value, "weak", "literal") ? "token" : null;
  return null;
}

/** Only what stands there by its own form: a sentence in a prompt may speak of a password too. */
function sureHits(text: string, redactor: Pick<Redactor, "scanText">): readonly ScanHit[] {
  try {
    return redactor.scanText(text).filter(({ rule, confidence }) => confidence === "high" || rule === URL_RULE);
  } catch {
    // What cannot be searched is withheld where it is found; here its place still speaks for it.
    return [];
  }
}
