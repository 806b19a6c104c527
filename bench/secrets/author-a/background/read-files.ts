import { readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Random } from "../random.ts";
import { isLeftOutByName, isLeftOutByText } from "./left-out.ts";

const ROOTS = [
  fileURLToPath(new URL("../../../../node_modules", import.meta.url)),
  "/usr/include",
  "/usr/lib/python3",
  "/usr/lib/python3.11",
  "/usr/share/perl",
  "/usr/share/doc",
  "/usr/share/man/man1",
  "/usr/share/man/man5",
  "/usr/share/man/man8",
  "/usr/share/bash-completion",
  "/usr/share/cmake-3.25",
  "/usr/share/vim",
];
const TEXT_FILE =
  /(?:\.(?:ts|js|cjs|mjs|json|md|txt|py|h|hpp|c|pl|pm|sh|cmake|vim|css|html|yml|yaml|xml|rst|map|gz)|\/(?:README|copyright|LICENSE|changelog|NEWS)[^/]*)$/i;
const MOST_FILES = 40_000;
const FILE_CHARS = 60_000;

/** What a transcript is mostly made of: files somebody read. A list of texts, the same for the same seed and machine. */
export function readFiles(chars: number, random: Random): string[] {
  const texts: string[] = [];
  let size = 0;
  for (const file of takeTurns(ROOTS.map((root) => random.shuffle(filesUnder(root))))) {
    if (size >= chars) break;
    const text = readText(file);
    if (text === undefined || text.length < 40 || isLeftOutByText(text)) continue;
    texts.push(text);
    size += text.length;
  }
  return texts;
}

/** Half of all from the packages, whatever there is of the rest. */
function* takeTurns(lists: readonly (readonly string[])[]): Generator<string> {
  const places = lists.map(() => 0);
  for (let left = true; left; ) {
    left = false;
    for (const [which, list] of lists.entries()) {
      for (let times = which === 0 ? 6 : 1; times > 0; times -= 1) {
        const at = places[which] ?? 0;
        const file = list[at];
        if (file === undefined) break;
        places[which] = at + 1;
        left = true;
        yield file;
      }
    }
  }
}

function filesUnder(root: string): string[] {
  const found: string[] = [];
  const waiting = [root];
  while (waiting.length > 0 && found.length < MOST_FILES) {
    const folder = waiting.pop();
    if (folder === undefined) break;
    for (const entry of entriesOf(folder)) {
      const full = path.join(folder, entry.name);
      if (isLeftOutByName(full.slice(root.length))) continue;
      if (entry.isDirectory()) waiting.push(full);
      else if (entry.isFile() && TEXT_FILE.test(full)) found.push(full);
    }
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(realpathSync(folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Machines differ in what they have: a root that is missing makes the background less mixed, not wrong.
    return [];
  }
}

function readText(file: string): string | undefined {
  const bytes = readFileSync(file);
  const isManual = file.includes("/man/");
  const content = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const start = content.subarray(0, FILE_CHARS);
  if (start.includes(0)) return undefined;
  const text = start.toString("utf8").toWellFormed();
  if (text.includes("\uFFFD")) return undefined;
  return isManual ? asShownByMan(text) : text;
}

/** Roughly what `man` shows: without the requests of the typesetter. */
function asShownByMan(text: string): string {
  return text
    .replace(/^[.'](?:SH|SS)\s+(.*)$/gm, "\n$1")
    .replace(/^[.']\\?".*$/gm, "")
    .replace(/^\.(?:BR?|IR?|RB|RI|BI|IB)\s+/gm, "       ")
    .replace(/^[.'][A-Za-z]{1,3}(?:\s.*)?$/gm, "")
    .replace(/\\f[A-Z]|\\f\([A-Z]{2}|\\&|\\\||\\\^/g, "")
    .replaceAll("\\-", "-")
    .replace(/\n{3,}/g, "\n\n");
}
