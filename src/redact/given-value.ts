import { isStandIn } from "./secret-values.ts";

/** Sentences about a flag go on after it: `the -p flag`, `-p is unsafe`, `requirepass directive`. */
const PROSE =
  /^(?:a|an|are|argument|arguments|as|asks|at|be|because|but|by|can|command|directive|does|either|entry|field|flag|flags|followed|for|from|has|if|in|instead|interactively|into|is|it|its|line|may|means|must|no|not|of|on|only|option|options|or|parameter|parameters|property|provided|setting|should|so|switch|syntax|than|the|then|to|using|via|was|were|when|where|which|while|will|without|would|you)[.,:;)]?$/i;

/** Names in the place of a value: `$PASS`, `%PASS%`, `!PASS!`, `@file`, `-flag`, `(help)`, `[password]`. */
const PLACE = /^(?:[-$([]|!\w+!$|@[./]|@[\w/-]+\.\w{1,5}$)|^<|>$|^\{[^}]*\}$/;

/** Whether a value written where only a secret is expected is one: it says what it is by its place, not by its form. */
export function isGiven(value: string): boolean {
  return value.length >= 3 && !PLACE.test(value.slice(0, 64)) && !isStandIn(value) && !PROSE.test(value);
}
