import type { Json, JsonObject } from "../kernel/json.ts";
import { type NameKind, secretNameKind } from "./secret-names.ts";

/** In a list of words a flag or a header name is followed by its value. */
export function kindAfter(previous: Json | undefined): NameKind {
  return typeof previous === "string" && /^[\w-]{1,64}$/.test(previous) ? sureKind(previous) : "none";
}

/** `{ name: "API_KEY", value: "…" }`: the name of the value stands beside it. */
export function nameInPair(object: JsonObject): string {
  if (typeof object.value !== "string" || !Object.hasOwn(object, "value")) return "";
  const name = object.name ?? object.key ?? object.id;
  return typeof name === "string" ? name : "";
}

export function kindOfPair(name: string): NameKind {
  if (name === "") return "none";
  if (SESSION_COOKIE.test(name)) return "session";
  return PAIRED.test(name) ? secretNameKind(name) : sureKind(name);
}

const SESSION_COOKIE =
  /^(?:.{0,32}[._-])?(?:sess(?:ion)?(?:[_-]?(?:id|token|key|data))?|sid|remember(?:[_-]?(?:me|user|token))?(?:[_-]token)?|\.?aspxauth|auth_token)$|^(?:PHPSESSID|JSESSIONID)$/i;

/** Words that in a pair can only be the name of what stands beside them. */
const PAIRED = /^(?:passw(?:or)?d|pwd|passphrase|secret|token|apikey|jwt|pat)$/i;

/** Of names found in values only those that are plainly names: `token` alone may be any word. */
function sureKind(name: string): NameKind {
  return /^--|[_-]|^authorization$|^password$|[a-z][A-Z]/i.test(name) ? secretNameKind(name) : "none";
}
