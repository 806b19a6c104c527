import { type Dirent, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const NODE_MODULES = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

export interface Shelf {
  readonly folder: string;
  readonly names: RegExp;
  /** Of all background. */
  readonly share: number;
}

export const SHELVES: readonly Shelf[] = [
  { folder: NODE_MODULES, names: /\.(?:[cm]?[jt]s|json|md|ya?ml)$/, share: 0.3 },
  { folder: "/usr/share/man", names: /\.[1-8](?:\.gz)?$/, share: 0.2 },
  { folder: "/usr/share/doc", names: /(?:^[A-Za-z-]+|\.(?:txt|md|html|gz))$/, share: 0.17 },
  { folder: "/usr/lib/python3", names: /\.(?:py|txt|pyi)$/, share: 0.08 },
  { folder: "/usr/lib/python3.11", names: /\.(?:py|txt|pyi)$/, share: 0.08 },
  { folder: "/usr/include", names: /\.h(?:pp)?$/, share: 0.06 },
  { folder: "/etc", names: /(?:^[a-z-]+|\.(?:conf|cfg|rules|d|sh|default|list))$/, share: 0.05 },
  { folder: "/var/log", names: /^(?:dpkg|alternatives|history|term|bootstrap)\.log$/, share: 0.04 },
  { folder: "/usr/share/common-licenses", names: /./, share: 0.02 },
];

/** Tests, vectors and scanners are full of keys; what is left must have no secret of its own. */
const UNFIT_PATH =
  /secret|leak|hog|credential|shadow|private|\.pem|\.key|vector|fixture|tests?\/|__tests__|\.test\.|\.spec\.|ssh_host|\/ssl\/|jsonwebtoken|gcloud[_-]|google-cloud-sdk/i;

const UNFIT_TEXT = [
  /PRIVATE KEY/,
  /\beyJ[\w-]{12,}\.eyJ/,
  /\b(?:AKIA|ASIA)[A-Z2-7]{16}/,
  /\b(?:gh[pousr]_\w{30}|glpat-[\w-]{20}|xox[abp]-\w+-\w+|[sr]k_(?:live|test)_\w{10}|sk-[\w-]{20}|AIza[\w-]{35}|npm_\w{36})/,
  /\bBearer (?=\w*\d)\w{8,}/,
  /[a-z]:\/\/[^\s/:@<>]{1,40}:[^\s/@<>]{1,60}@/i,
  /(?:passwor[dt]|passwd|secret|token|api_?key)["']?\s{0,3}(?::|=>?)\s{0,3}["'](?=[^"'\s]*\d)[^"'\s]{8,}["']/i,
  /[\uE0F0\uE0F1\0]/,
];

const MOST_FILES = 30_000;
const MOST_CHARS = 120_000;
const listed = new Map<string, readonly string[]>();

/** The same order on each run: names sorted, no links followed. */
export function listShelf(shelf: Shelf): readonly string[] {
  const known = listed.get(shelf.folder);
  if (known) return known;
  const found: string[] = [];
  walk(shelf.folder, shelf.names, found);
  listed.set(shelf.folder, found);
  return found;
}

function walk(folder: string, names: RegExp, found: string[]): void {
  const entries = listFolder(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (found.length >= MOST_FILES) return;
    const at = path.join(folder, entry.name);
    if (UNFIT_PATH.test(at.slice(folder.length))) continue;
    if (entry.isDirectory()) walk(at, names, found);
    else if (entry.isFile() && names.test(entry.name)) found.push(at);
  }
}

function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isOutOfReach(error)) return [];
    throw error;
  }
}

/** Another machine has other folders, and some are not for us: there is enough without them. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOENT", "EACCES", "ENOTDIR"].includes(String(error.code));
}

/** What a `cat` or `man` would print, or nothing where the file is unfit. */
export function readBackground(file: string): string | undefined {
  const text = readPlain(file);
  if (text === undefined || text.length < 200 || text.includes("\ufffd")) return undefined;
  if (UNFIT_TEXT.some((unfit) => unfit.test(text))) return undefined;
  return file.startsWith("/usr/share/man") ? renderManPage(text) : text;
}

function readPlain(file: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > 4_000_000) return undefined;
    return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").slice(0, MOST_CHARS);
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}

function renderManPage(roff: string): string {
  return roff
    .split("\n")
    .filter((line) => !/^[.'](?:\\"|\s*$|TH|de|nr|ds|if|ie|el|hy|ad|so|PP|RS|RE|fi|nf)/.test(line))
    .map((line) =>
      line
        .replace(/^\.\w+\s*/, line.startsWith(".S") ? "" : "       ")
        .replace(/\\f[A-Z]|\\&/g, "")
        .replace(/\\-/g, "-"),
    )
    .join("\n");
}
