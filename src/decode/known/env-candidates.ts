import type { Candidate } from "./candidate.ts";
import { isPlainVariable } from "./plain-variables.ts";

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]{0,200})[ \t]*=[ \t]*(.*)$/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** The variables of a `.env` file. A quoted value may go over several lines, as keys do. */
export function envCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, rest = ""] = ASSIGNMENT.exec(lines[at] ?? "") ?? [];
    if (name === undefined) continue;
    const quote = /^["'`]/.exec(rest)?.[0];
    let value = rest;
    if (quote !== undefined) {
      const end = endOfQuote(lines, at, quote);
      value = unquoted([rest, ...lines.slice(at + 1, end + 1)].join("\n"), quote);
      at = end;
    } else value = rest.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
    if (!isPlainVariable(name)) found.push({ path: [name], name, value, says: "variable" });
  }
  return found;
}

/** The line on which a quoted value ends: its own, where none closes it. */
function endOfQuote(lines: readonly string[], from: number, quote: string): number {
  const first = lines[from] ?? "";
  if (closes(first.slice(first.indexOf(quote) + 1), quote)) return from;
  for (let at = from + 1; at < lines.length && at < from + 200; at += 1) if (closes(lines[at] ?? "", quote)) return at;
  return from;
}

function closes(text: string, quote: string): boolean {
  return quote === '"' ? text.replace(/\\./g, "").includes(quote) : text.includes(quote);
}

function unquoted(text: string, quote: string): string {
  if (quote !== '"') return text.slice(1).split(quote, 1)[0] ?? "";
  let value = "";
  for (let at = 1; at < text.length && text[at] !== quote; at += 1) {
    const letter = text[at] ?? "";
    if (letter !== "\\") {
      value += letter;
      continue;
    }
    at += 1;
    const escaped = text[at] ?? "";
    value += ESCAPES[escaped] ?? escaped;
  }
  return value;
}
