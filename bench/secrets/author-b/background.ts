import { listShelf, readBackground, SHELVES } from "./background-files.ts";
import { asJson } from "./notations.ts";
import type { Random } from "./prng.ts";

interface Page {
  readonly file: string;
  readonly text: string;
}

/** Gives about so many letters of somebody's real text, as a transcript shows it. */
export type DrawBackground = (chars: number) => string;

export function openBackground(random: Random, chars: number): DrawBackground {
  const pages = SHELVES.flatMap((shelf) => readPages(random, listShelf(shelf), Math.ceil(chars * shelf.share)));
  if (pages.length === 0) throw new Error("this machine has no text to read");
  return (wanted) => {
    // Of two the longer one: otherwise the many short pages would be most of what is seen.
    const [one, other] = [random.pick(pages), random.pick(pages)];
    const page = one.text.length > other.text.length ? one : other;
    return random
      .pick(VIEWS)(cutPage(page, wanted, random), random)
      .toWellFormed();
  };
}

/** Chance decides which files; a small corpus reads few. */
function readPages(random: Random, files: readonly string[], wanted: number): Page[] {
  const pages: Page[] = [];
  let size = 0;
  for (let turn = 0; turn < files.length && size < wanted; turn += 1) {
    const file = random.pick(files);
    const text = readBackground(file);
    if (text === undefined) continue;
    // Where the checkout lies must change nothing.
    pages.push({ file: file.replace(/^.*\/node_modules\//, "/app/node_modules/"), text });
    size += text.length;
  }
  return pages;
}

function cutPage(page: Page, wanted: number, random: Random): Page {
  const latest = Math.max(0, page.text.length - wanted);
  const start = random.int(0, latest);
  const from = start === 0 ? 0 : page.text.indexOf("\n", start) + 1;
  return { file: page.file, text: page.text.slice(from, from + wanted) };
}

type View = (page: Page, random: Random) => string;

const showPlain: View = ({ text }) => text;
const showCommand: View = ({ file, text }) => `$ cat ${file}\n${text}`;
const showNumbered: View = ({ text }) => numberLines(text, 1, "\t");
const showFrom: View = ({ file, text }, random) => `[${file}]\n${numberLines(text, random.int(2, 900), "→")}`;
const showTruncated: View = ({ text }, random) => `${text}\n... [${random.int(12, 4000)} more characters truncated]`;
const showSearch: View = ({ file, text }, random) => {
  const line = random.int(1, 400);
  return eachLine(text, (row, at) => `${file}:${line + at * 3}:${row}`);
};
const showDiff: View = ({ file, text }, random) =>
  `--- a${file}\n+++ b${file}\n@@ -1,8 +1,9 @@\n${eachLine(text, (row) => `${random.pick(["+", "-", " ", " "])}${row}`)}`;
const showQuoted: View = ({ text }) => `{"exitCode":0,"stdout":"${asJson(text)}","stderr":""}`;
const showLog: View = ({ text }, random) => {
  const second = random.int(10, 40);
  return eachLine(text, (row, at) => `2026-02-11T10:${second}:${String(at % 60).padStart(2, "0")}Z crane[812]: ${row}`);
};

const VIEWS: readonly View[] = [
  showPlain,
  showPlain,
  showPlain,
  showCommand,
  showCommand,
  showNumbered,
  showFrom,
  showTruncated,
  showSearch,
  showDiff,
  showQuoted,
  showLog,
];

function eachLine(text: string, rewrite: (row: string, at: number) => string): string {
  return text.split("\n").map(rewrite).join("\n");
}

const numberLines = (text: string, first: number, gap: string): string =>
  eachLine(text, (row, at) => `${String(first + at).padStart(6)}${gap}${row}`);
