import { existsSync, readFileSync } from "node:fs";

const PIECE = 12;

/** Where a value, or twelve letters of it in a row, stands in the files of a store, in whatever form text is kept in. */
export function tracesOf(storeFile: string, value: string): string[] {
  const forms = formsOf(value);
  return ["", "-wal", "-shm", "-journal", ".key"].flatMap((end) => {
    const file = `${storeFile}${end}`;
    if (!existsSync(file)) return [];
    const bytes = readFileSync(file);
    return forms.filter((form) => bytes.includes(form)).map((form) => `${end || "store"}: ${form}`);
  });
}

function formsOf(value: string): string[] {
  const pieces = Array.from({ length: Math.max(1, value.length - PIECE + 1) }, (_, at) => value.slice(at, at + PIECE));
  const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
  // In base64 a text looks different at each of three places; the letters at its ends belong to its neighbors too.
  const encoded = (text: string) =>
    [0, 1, 2].map((shift) =>
      Buffer.from(" ".repeat(shift) + text)
        .toString("base64")
        .replace(/=*$/, "")
        .slice(shift === 0 ? 0 : 4, -2),
    );
  const percent = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("");
  const all = pieces.flatMap((piece) => [
    ...[piece, escaped(piece), escaped(escaped(piece)), encodeURIComponent(piece), percent(piece)],
    ...[percent(piece).toUpperCase(), Buffer.from(piece).toString("hex"), ...encoded(piece)],
  ]);
  return [...new Set(all)];
}
