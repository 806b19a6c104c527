import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 0x0a;

/** The least that any reader of JSON lines has to do, and so the yardstick: find newlines, decode UTF-8, JSON.parse. */
export function scanAndParse(files: readonly string[]): number {
  return files.reduce((lines, file) => lines + scanFile(file), 0);
}

function scanFile(file: string): number {
  const fd = openSync(file, "r");
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let lines = 0;
  let held = Buffer.alloc(0);
  for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) {
    const chunk = buffer.subarray(0, count);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const part = chunk.subarray(start, end);
      JSON.parse((held.length > 0 ? Buffer.concat([held, part]) : part).toString("utf8"));
      held = Buffer.alloc(0);
      lines += 1;
      start = end + 1;
    }
    held = Buffer.concat([held, chunk.subarray(start)]);
  }
  closeSync(fd);
  return lines;
}
