import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/tail/list-files.ts";
import { temporaryFolder } from "../support/incident.ts";

const SESSIONS = "agents/*/sessions/*";
const isRoot = process.getuid?.() === 0;

function homeWith(files: readonly string[]): string {
  const root = temporaryFolder("list-files");
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), "");
  }
  return root;
}

describe("listing the files of a home", () => {
  it("finds what matches, sorted, each file once", () => {
    const root = homeWith([
      "agents/pilot/sessions/b.jsonl",
      "agents/harbor/sessions/night-watch.jsonl",
      "agents/harbor/agent/auth.json",
      "logs/commands.log",
    ]);

    const { files, problems } = listFiles(root, [SESSIONS, "agents/harbor/sessions/*", "logs/commands.log"]);

    expect(files).toEqual([
      "agents/harbor/sessions/night-watch.jsonl",
      "agents/pilot/sessions/b.jsonl",
      "logs/commands.log",
    ]);
    expect(problems).toEqual([]);
  });

  it("lets a star stand for one segment, never for two or for a part", () => {
    const root = homeWith([
      "agents/harbor/deep/sessions/x.jsonl",
      "agents/harbor/sessions/deep/x.jsonl",
      "agents/x.jsonl",
    ]);

    expect(listFiles(root, [SESSIONS]).files).toEqual(["agents/harbor/sessions/deep"]);
  });

  it.each(["night[1].jsonl", "(a+)+$.jsonl", "…é😀.jsonl", ".hidden.jsonl", "two\nlines.jsonl"])(
    "takes the name %j as it is",
    (name) => {
      const root = homeWith([`agents/harbor/sessions/${name}`]);

      expect(listFiles(root, [SESSIONS]).files).toEqual([`agents/harbor/sessions/${name}`]);
    },
  );

  it("lists links, folders, FIFOs and broken links, for the reader to refuse", () => {
    const root = homeWith(["agents/harbor/sessions/a.jsonl"]);
    const folder = path.join(root, "agents/harbor/sessions");
    symlinkSync("a.jsonl", path.join(folder, "b.jsonl"));
    symlinkSync("nowhere", path.join(folder, "c.jsonl"));
    execFileSync("mkfifo", [path.join(folder, "d.jsonl")]);

    mkdirSync(path.join(folder, "e.jsonl"));

    const names = listFiles(root, [SESSIONS]).files.map((file) => path.posix.basename(file));

    expect(names).toEqual(["a.jsonl", "b.jsonl", "c.jsonl", "d.jsonl", "e.jsonl"]);
  });

  it("calls a home that is not there empty", () => {
    expect(listFiles(path.join(temporaryFolder(), "none"), [SESSIONS])).toEqual({ files: [], problems: [] });
  });

  it("names a link that stands in place of a folder and does not follow it", () => {
    const root = homeWith(["elsewhere/secret.jsonl"]);
    mkdirSync(path.join(root, "agents/harbor"), { recursive: true });
    symlinkSync(path.join(root, "elsewhere"), path.join(root, "agents/harbor/sessions"));

    const { files, problems } = listFiles(root, [SESSIONS]);

    expect(files).toEqual([]);
    expect(problems).toEqual([
      { path: "agents/harbor/sessions", reason: "a symbolic link stands in place of a folder" },
    ]);
  });

  it("names a file whose name no text can hold, because nobody could open it by that text", () => {
    const root = homeWith(["agents/harbor/sessions/a.jsonl"]);
    const name = Buffer.concat([
      Buffer.from(path.join(root, "agents/harbor/sessions/")),
      Buffer.from([0xff, 0x2e, 0x6a]),
    ]);
    writeFileSync(name, "{}\n");

    const { files, problems } = listFiles(root, [SESSIONS]);

    expect(files).toEqual(["agents/harbor/sessions/a.jsonl"]);
    expect(problems).toEqual([{ path: "agents/harbor/sessions/\ufffd.j", reason: "its name is not valid UTF-8" }]);
  });

  // Root may list everything: the case cannot be made for it.
  it.skipIf(isRoot)("names a folder that it may not list", () => {
    const root = homeWith(["agents/harbor/sessions/a.jsonl"]);
    chmodSync(path.join(root, "agents/harbor/sessions"), 0o000);

    const { problems } = listFiles(root, [SESSIONS]);

    chmodSync(path.join(root, "agents/harbor/sessions"), 0o700);
    expect(problems).toEqual([{ path: "agents/harbor/sessions", reason: "permission denied" }]);
  });
});
