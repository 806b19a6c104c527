import { looksRandom } from "./randomness.ts";
import type { NameKind } from "./secret-names.ts";
import { isStandIn, looksLikeCode } from "./secret-values.ts";

/**
 * Whether a value is one by itself, beside a label that only stands near it: after a blank, on the line above, in the
 * same call. There most of what follows are words, so it has to look drawn at random, or like no word for a password.
 */
export function isStrongValue(value: string, kind: NameKind): boolean {
  if (kind === "none" || isStandIn(value) || looksLikeCode(value)) return false;
  if (isName(value)) return false;
  if (kind === "password") return isChosen(value) || (value.length >= 12 && looksRandom(value));
  return isDrawn(value);
}

/** Letters nobody thought of, and enough of them. */
function isDrawn(value: string): boolean {
  if (value.length < 16 || /\s/.test(value)) return false;
  if (/^[0-9a-f]{20,}$|^[0-9A-F]{20,}$/.test(value)) return /[0-9]/.test(value) && /[a-f]/i.test(value);
  return looksRandom(value) && !isName(value);
}

/** What people choose when they are told to mix: letters with digits, or with marks that no identifier has. */
function isChosen(value: string): boolean {
  if (value.length < 6 || value.length > 128 || /\s/.test(value)) return false;
  if (isName(value)) return false;
  if (/^[0-9]{6,}$/.test(value)) return false;
  if (/[0-9]/.test(value) && /[^\x00-\x7f]/.test(value)) return true;
  if (/[0-9]/.test(value) && /[A-Za-z]/.test(value))
    return /[^A-Za-z0-9_.:/-]/.test(value) || /[A-Z]/.test(value) || /[a-z][0-9]{2,}$|[0-9][a-z]+[0-9]/.test(value);
  return /[A-Za-z]/.test(value) && /[!#$%^&*+=?~]/.test(value.slice(0, -1));
}

/** Versions, dates, paths, places in source code, numbers with a unit: made of letters and digits, and no secret. */
function isName(value: string): boolean {
  return (
    /^v?\d+(?:\.\d+)+/.test(value) ||
    /^\d{4}-\d\d-\d\d/.test(value) ||
    /^[\w.@-]+\/[\w./@-]+$/.test(value) ||
    /^[\w./-]+:\d+(?::\d+)?:?$/.test(value) ||
    /^\d+(?:[a-zA-Z]{1,3}|px|rem|ms|\.\d+)$/.test(value) ||
    /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/.test(value) ||
    /^0x[0-9a-fA-F]{1,16}$/.test(value) ||
    /^(?:[A-Za-z]+[_-]){3,}[A-Za-z0-9]*$/.test(value) ||
    /^\d+[→:|]/.test(value) ||
    /^[A-Z]+[0-9]{1,4}$/.test(value) ||
    /^[a-z]+[-_]?[0-9]$/.test(value) ||
    /^[A-Za-z_][\w.-]*=(?!=?$)/.test(value) ||
    /^\(|\)$|^[-+]|[,;]$/.test(value)
  );
}

/** How sure a label alone can be: a plain word may as well stand for one. */
export function confidenceInValue(value: string): "medium" | "low" {
  if (/^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) && !looksRandom(value)) return "low";
  if (/^[a-z]{1,12}$|^[A-Z]{1,12}$|^[A-Z][a-z]{1,11}$/.test(value) && !looksRandom(value)) return "low";
  // What manuals write for a password, and the first that anybody guesses.
  if (/^p[a4@][s5$]{2}w?[o0]rd[!0-9]{0,3}$/i.test(value)) return "low";
  // Too short for the token it begins like.
  if (value.length < 20 && /^(?:gh[pousr]_|sk-|xox[a-z]-|glpat-|npm_|AKIA|sk_live_|hf_)/.test(value)) return "low";
  return /^[0-9]{1,7}$/.test(value) || value.length < 6 ? "low" : "medium";
}
