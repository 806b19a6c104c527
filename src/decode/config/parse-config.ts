import JSON5 from "json5";
import type { Json, JsonObject } from "../../kernel/json.ts";
import { withoutNamedSecrets } from "./secret-places.ts";

/** The lenient parser reads letter by letter; no configuration that a person wrote is a hundredth as long. */
const LONGEST_JSON5 = 4 << 20;
const EXCERPT_CHARS = 65_536;

/** The text of a configuration as `{ config }`; as `{ excerpt }` when it is none. */
export function parseConfig(text: string): JsonObject {
  const parsed = parse(text);
  // Cut before it is cleaned, or hostile text would cost more than it is worth.
  return parsed === undefined
    ? { excerpt: withoutNamedSecrets(text.slice(0, EXCERPT_CHARS)) }
    : { config: parsed.value };
}

function parse(text: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // OpenClaw itself takes comments and trailing commas.
  }
  if (text.length > LONGEST_JSON5) return undefined;
  try {
    return { value: JSON5.parse(text) };
  } catch {
    return undefined;
  }
}
