import { execFileSync } from "node:child_process";
import { chmodSync, closeSync, linkSync, mkdirSync, readSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type OpenedSource, openSource } from "../../src/tail/open-source.ts";
import { temporaryFolder } from "../support/incident.ts";

const SESSION = "agents/harbor/sessions/night-watch.jsonl";
const isRoot = process.getuid?.() === 0;

function home(): { root: string; file: string } {
  const root = temporaryFolder("open-source");
  const file = path.join(root, SESSION);
  mkdirSync(path.dirname(file), { recursive: true });
  return { root, file };
}

/** What came of it, without descriptors left open. */
function outcome(opened: OpenedSource): string {
  if (opened.kind === "open") closeSync(opened.fd);
  return opened.kind === "unreadable" ? `unreadable: ${opened.reason}` : opened.kind;
}

describe("opening a file of the home", () => {
  it("opens a regular file and says which one it is", () => {
    const { root, file } = home();
    writeFileSync(file, "lamp out\n");

    const opened = openSource(root, SESSION);

    if (opened.kind !== "open") throw new Error(opened.kind);
    const bytes = Buffer.alloc(20);
    const count = readSync(opened.fd, bytes);
    closeSync(opened.fd);
    expect(bytes.toString("utf8", 0, count)).toBe("lamp out\n");
    expect(opened.stat.sizeBytes).toBe(9);
    expect(opened.stat.ino).toMatch(/^\d+$/);
  });

  it("gives two hard links of one file the same identity", () => {
    const { root, file } = home();
    writeFileSync(file, "lamp out\n");
    linkSync(file, `${file}.bak`);

    const [one, other] = [openSource(root, SESSION), openSource(root, `${SESSION}.bak`)];

    if (one.kind !== "open" || other.kind !== "open") throw new Error("not open");
    closeSync(one.fd);
    closeSync(other.fd);
    expect([one.stat.dev, one.stat.ino]).toEqual([other.stat.dev, other.stat.ino]);
  });

  it("says that a file is gone", () => {
    const { root } = home();

    expect(outcome(openSource(root, SESSION))).toBe("gone");
    expect(outcome(openSource(root, "agents/pilot/sessions/none.jsonl"))).toBe("gone");
  });

  it("refuses a symbolic link, wherever it leads", () => {
    const { root, file } = home();
    writeFileSync(`${file}.bak`, "lamp out\n");
    symlinkSync(`${file}.bak`, file);

    expect(outcome(openSource(root, SESSION))).toBe("unreadable: a symbolic link");
  });

  it("refuses a link that points nowhere instead of calling it gone", () => {
    const { root, file } = home();
    symlinkSync("nowhere", file);

    expect(outcome(openSource(root, SESSION))).toBe("unreadable: a symbolic link");
  });

  it("refuses a FIFO without waiting for a writer", () => {
    const { root, file } = home();
    execFileSync("mkfifo", [file]);

    expect(outcome(openSource(root, SESSION))).toBe("unreadable: not a regular file");
  });

  it("refuses a directory in the file's place", () => {
    const { root, file } = home();
    mkdirSync(file);

    expect(outcome(openSource(root, SESSION))).toBe("unreadable: a directory stands in its place");
  });

  it("says that a file stands where a folder should be", () => {
    const { root, file } = home();
    writeFileSync(file, "lamp out\n");

    expect(outcome(openSource(root, `${SESSION}/deeper.jsonl`))).toBe(
      "unreadable: a file stands where a folder should be",
    );
  });

  it("refuses a file behind a folder that is a link out of the home", () => {
    const { root, file } = home();
    const elsewhere = temporaryFolder("elsewhere");
    mkdirSync(path.join(elsewhere, "sessions"));
    writeFileSync(path.join(elsewhere, "sessions/night-watch.jsonl"), "not ours\n");
    mkdirSync(path.join(root, "agents/pilot"));
    symlinkSync(path.join(elsewhere, "sessions"), path.join(root, "agents/pilot/sessions"));
    writeFileSync(file, "lamp out\n");

    const reason = outcome(openSource(root, "agents/pilot/sessions/night-watch.jsonl"));

    expect(reason).toBe("unreadable: a symbolic link leads out of the home");
  });

  it("is not fooled by a neighbor whose name begins like the home's", () => {
    const outside = temporaryFolder("open-source");
    const root = path.join(outside, "home");
    mkdirSync(root);
    mkdirSync(path.join(outside, "home-two"));
    writeFileSync(path.join(outside, "home-two/night-watch.jsonl"), "not ours\n");
    symlinkSync(path.join(outside, "home-two"), path.join(root, "logs"));

    expect(outcome(openSource(root, "logs/night-watch.jsonl"))).toBe(
      "unreadable: a symbolic link leads out of the home",
    );
  });

  it("reads a home that is itself reached through a link", () => {
    const { root, file } = home();
    writeFileSync(file, "lamp out\n");
    const link = path.join(temporaryFolder("link"), "home");
    symlinkSync(root, link);

    expect(outcome(openSource(link, SESSION))).toBe("open");
  });

  // Root may read everything: the case cannot be made for it.
  it.skipIf(isRoot)("says that permission was denied", () => {
    const { root, file } = home();
    writeFileSync(file, "lamp out\n");
    chmodSync(file, 0o000);

    expect(outcome(openSource(root, SESSION))).toBe("unreadable: permission denied");
  });
});
