import { closeSync, openSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Checkpoint, isSameContent, resume, takeCheckpoint, UNREAD } from "../../src/tail/checkpoint.ts";
import { statOf } from "../../src/tail/open-source.ts";
import { temporaryFolder } from "../support/incident.ts";

const KEY = Buffer.alloc(32, 7);
const open: number[] = [];

afterEach(() => {
  for (const fd of open.splice(0)) closeSync(fd);
});

function fileWith(content: string): string {
  const file = path.join(temporaryFolder("checkpoint"), "night-watch.jsonl");
  writeFileSync(file, content);
  return file;
}

function opened(file: string): number {
  const fd = openSync(file, "r");
  open.push(fd);
  return fd;
}

/** The checkpoint of somebody who read the file up to `offset`. */
function readUpTo(file: string, offset: number, key = KEY): Checkpoint {
  return takeCheckpoint(opened(file), { generation: 2, offset, line: 5 }, key);
}

function resumeAt(file: string, checkpoint: Checkpoint, key = KEY) {
  const fd = opened(file);
  return resume(fd, statOf(fd), checkpoint, key);
}

const LINES = Array.from({ length: 400 }, (_, at) => `{"watch":${at},"lamp":"out at berth ${at % 9}"}\n`).join("");

describe("going on where reading stopped", () => {
  it("starts anywhere for a file that was never read", () => {
    expect(resumeAt(fileWith(LINES), UNREAD)).toEqual({ kind: "continue" });
    expect(resumeAt(fileWith(""), UNREAD)).toEqual({ kind: "continue" });
  });

  it.each([10, 1024, 1025, 4096, 4097, LINES.length])("goes on after an append when %i bytes were read", (offset) => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, offset);
    writeFileSync(file, "one more\n", { flag: "a" });

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "continue" });
  });

  it("keeps the place it was taken at", () => {
    const checkpoint = readUpTo(fileWith(LINES), 2000);

    expect(checkpoint).toMatchObject({ generation: 2, offset: 2000, line: 5, headBytes: 1024 });
  });

  it("starts over when the file is shorter than what was read", () => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, LINES.length);
    truncateSync(file, LINES.length - 1);

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "restart", reason: "shorter" });
  });

  it("starts over when the file was truncated in place and has grown past the old offset", () => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, 3000);
    truncateSync(file, 0);
    writeFileSync(file, LINES.replaceAll("berth", "quay").repeat(2), { flag: "a" });

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "restart", reason: "content-changed" });
  });

  it("starts over when the file was written anew with the same first kilobyte", () => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, 9000);
    writeFileSync(file, LINES.slice(0, 1024) + LINES.slice(1024).replaceAll("out", "lit").repeat(2));

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "restart", reason: "content-changed" });
  });

  it("starts over when a line far before the offset was taken out, since what follows has moved", () => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, 12_000);
    const lines = LINES.split("\n");
    writeFileSync(file, [...lines.slice(0, 100), ...lines.slice(101), LINES].join("\n"));

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "restart", reason: "content-changed" });
  });

  it.each([
    { where: "the head", at: 500 },
    { where: "the last 4 KiB", at: 11_000 },
  ])("notices one changed letter in $where", ({ at }) => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, 12_000);
    writeFileSync(file, `${LINES.slice(0, at)}#${LINES.slice(at + 1)}`);

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "restart", reason: "content-changed" });
  });

  it("goes on in a copy, which begins with what was read whatever its inode", () => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, 12_000);
    const copy = fileWith(`${readFileSync(file, "utf8")}and more\n`);

    expect(isSameContent(opened(copy), checkpoint, KEY)).toBe(true);
  });

  it("tells a file that only shares the first kilobyte from a copy", () => {
    const checkpoint = readUpTo(fileWith(LINES), 12_000);
    const fork = fileWith(LINES.slice(0, 2000) + LINES.slice(2000).replaceAll("lamp", "bell"));

    expect(isSameContent(opened(fork), checkpoint, KEY)).toBe(false);
  });

  it("knows nothing of a file under another store's key", () => {
    const file = fileWith(LINES);
    const checkpoint = readUpTo(file, 3000, Buffer.alloc(32, 8));

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "restart", reason: "content-changed" });
  });

  it("starts over after a checkpoint that was taken while the file vanished under it", () => {
    const file = fileWith(LINES.slice(0, 100));
    const checkpoint = readUpTo(file, 3000);
    writeFileSync(file, LINES);

    expect(resumeAt(file, checkpoint)).toEqual({ kind: "restart", reason: "content-changed" });
  });
});
