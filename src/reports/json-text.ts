import { replaceInvisible } from "../kernel/visible.ts";
import { machineValue } from "./machine-value.ts";

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}

/**
 * JSON that means the same but holds no invisible character: U+2028 would split a line for some readers, and C1 and
 * bidi controls would steer the terminal of whoever looks at the file.
 */
export function plainJson(json: string): string {
  return replaceInvisible(json, escapeUnits);
}

/** One line of JSON that every reader and every screen can take. */
export function jsonText(value: unknown): string {
  return plainJson(JSON.stringify(machineValue(value)) ?? "null");
}
