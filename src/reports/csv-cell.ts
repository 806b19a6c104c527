import { visible } from "../kernel/visible.ts";
import { jsonText } from "./json-text.ts";

// What a spreadsheet may take for a formula, full-width signs included: some convert those before they look.
const FORMULA = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function textCell(text: string): string {
  const guarded = `${FORMULA.test(text) ? "'" : ""}${visible(text, { newlines: "keep" })}`;
  return /[",;\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One RFC 4180 cell that a spreadsheet cannot run. True numbers keep their minus sign. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return textCell(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return typeof value === "boolean" ? String(value) : textCell(jsonText(value));
}
