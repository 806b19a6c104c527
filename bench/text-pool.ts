import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const NODE_MODULES = fileURLToPath(new URL("../node_modules/", import.meta.url));
const POOL_CHARS = 8_000_000;
const FILE_CHARS = 60_000;

/** Gives pieces of real prose and code, other ones each time. */
export type TextPool = (chars: number) => string;

/** Reads what the installed packages have to say; random letters would be neither compressible nor full of words. */
export function openTextPool(random: () => number): TextPool {
  const pieces: string[] = [];
  let size = 0;
  for (const file of textFiles(NODE_MODULES)) {
    if (size >= POOL_CHARS) break;
    const text = readFileSync(file, "utf8").slice(0, FILE_CHARS);
    // A minified line of code is no longer than a log line, so it may stay.
    pieces.push(text);
    size += text.length;
  }
  const pool = pieces.join("\n");
  return (chars) => {
    const start = Math.floor(random() * Math.max(1, pool.length - chars));
    // A cut emoji would mark the line as lossy.
    return pool.slice(start, start + chars).toWellFormed();
  };
}

function* textFiles(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* textFiles(at);
    else if (entry.isFile() && /\.(?:md|js|ts|json)$/.test(entry.name)) yield at;
  }
}
