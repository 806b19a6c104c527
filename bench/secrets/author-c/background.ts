import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Rand, shuffle } from "./rand.ts";

const ROOTS = [
  "/usr/share/doc",
  "/usr/share/perl",
  "/usr/share/perl5",
  "/usr/lib/python3",
  "/usr/lib/python3.11",
  "/usr/share/X11",
  "/usr/lib/systemd",
  "/etc",
  "node_modules",
];
const TEXT =
  /\.(?:txt|md|rst|conf|cfg|py|pl|pm|sh|js|mjs|cjs|ts|css|json|xml|yml|yaml|toml|service|list|html|c|h)$|\/(?:copyright|README|NEWS|Makefile|profile|hosts|services|protocols)$/;
const PRIVATE = /shadow|ssl\/private|ssh_host|machine-id|krb5|passwd|\.pem$/;
// Tables of code points say nothing about prose or code, and there are thousands.
const TABLES = /unicore|Collate/;

/** Text that may hold a secret of its own would count against whoever finds it. */
const DOUBTFUL = [
  /PRIVATE KEY/,
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|auth|cookie)["'\]\w]{0,12}\s{0,3}(?:[:=]|=>)\s{0,3}["'`]?(?=[^\s"'`]{0,30}\d)[^\s"'`({[<$]{6,}/i,
  /\b(?:gh[opsur]_|github_pat_|glpat-|xox[abps]-|[spr]k_(?:live|test)_|AKIA|AIza|npm_[A-Za-z0-9]{36}|hf_[A-Za-z]{20}|eyJ[\w-]{10})/,
  /:\/\/[^\s/:@]{1,60}:[^\s/@]{2,60}@/,
  /\b(?:Bearer|Basic)\s+[\w+/=.-]{12,}/,
  /[\ue000\ue001]/,
  // A badge with a token in its address, an address with a signature.
  /[?&](?:token|key|sig|signature|access_token|api_key)=/i,
];

function listFiles(root: string, limit: number): string[] {
  const found: string[] = [];
  const open = [root];
  while (found.length < limit) {
    const folder = open.shift();
    if (folder === undefined) break;
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (PRIVATE.test(path) || TABLES.test(path)) continue;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isFile() && TEXT.test(path)) found.push(path);
    }
  }
  return found.slice(0, limit);
}

function readText(path: string): string | undefined {
  const { size, mode } = statSync(path);
  const publicFile = (mode & 0o004) !== 0;
  if (!publicFile || size < 200 || size > 400_000) return undefined;
  const text = readFileSync(path, "utf8");
  return text.includes("\ufffd") || text.includes("\0") ? undefined : text;
}

type Cut = (lines: readonly string[], path: string, from: number, rand: Rand) => string;

/** How tools show a file: whole, in part, numbered, as matches, as a change. */
const CUTS: readonly Cut[] = [
  (lines, path) => `$ cat ${path}\n${lines.join("\n")}`,
  (lines) => lines.join("\n"),
  (lines, path, from) => `$ sed -n ${from + 1},${from + lines.length}p ${path}\n${lines.join("\n")}`,
  (lines, _, from) => lines.map((line, at) => `${String(from + at + 1).padStart(6)}\t${line}`).join("\n"),
  (lines, _, from) => lines.map((line, at) => `${String(from + at + 1).padStart(6)}→${line}`).join("\n"),
  (lines, path, from) =>
    lines
      .filter((line) => line.trim() !== "")
      .map((line, at) => `${path}:${from + at + 1}:${line}`)
      .join("\n"),
  (lines, path, from, rand) =>
    `--- ${join("a", path)}\n+++ ${join("b", path)}\n@@ -${from + 1},${lines.length} +${from + 1},${lines.length} @@\n${lines.map((line) => (rand.chance(0.15) ? "+" : " ") + line).join("\n")}`,
  (lines) => JSON.stringify({ type: "tool_result", content: lines.join("\n") }),
  (lines, path) => `\`\`\`\n${lines.join("\n")}\n\`\`\`\n(${path}, cut)`,
];

/** Pieces of this machine's own text, without end, in an order the seed decides. */
export function* readBackground(rand: Rand): Generator<string, never> {
  const files = shuffle(
    ROOTS.filter((root) => existsSync(root)).flatMap((root) => listFiles(root, 4000)),
    rand,
  );
  for (;;) {
    let given = 0;
    for (const path of files) {
      const text = readText(path);
      if (text === undefined) continue;
      const lines = text.split("\n");
      const from = lines.length > 120 ? rand.int(lines.length - 60) : 0;
      const taken = lines.slice(from, from + rand.between(15, 110)).map((line) => line.slice(0, 4000));
      const piece = rand.pick(CUTS)(taken, path, from, rand);
      if (DOUBTFUL.some((pattern) => pattern.test(piece))) continue;
      given += 1;
      yield piece.slice(0, 16_000);
    }
    if (given === 0) throw new Error("this machine has no text to build the background from");
  }
}
