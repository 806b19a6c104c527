import JSON5 from "json5";
import type { Json, JsonObject } from "../../kernel/json.ts";

/** The lenient parser reads letter by letter; no configuration that a person wrote is a hundredth as long. */
const LONGEST_JSON5 = 4 << 20;

/** The text of a configuration as `{ config }`, and as `{}` when it is none. */
export function parseConfig(text: string): JsonObject {
  try {
    return { config: JSON.parse(text) };
  } catch {
    // OpenClaw itself takes comments and trailing commas.
    return text.length > LONGEST_JSON5 ? {} : parseLeniently(text);
  }
}

function parseLeniently(text: string): { config?: Json } {
  try {
    return { config: JSON5.parse(text) };
  } catch {
    return {};
  }
}
