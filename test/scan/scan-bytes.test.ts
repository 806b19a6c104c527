import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import fc from "fast-check";
import { packTar } from "modern-tar";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/redact/redact.ts";
import type { Item } from "../../src/scan/finding.ts";
import { scanBytes, scanFile } from "../../src/scan/scan-file.ts";
import { planted } from "../support/planted.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { zipArchive } from "../support/zip-archive.ts";
import { zstdFrame } from "../support/zstd-frame.ts";

const redactor = createRedactor({ key: Buffer.alloc(32, 7) });
const options = { detector: redactor, temporary: temporaryFolder(), breathe: async () => undefined };
const token = planted("github");
const LOG = Buffer.from(`lamp 1\nlamp 2\nthe token ${token}\nlamp 4\n`);

async function list(items: AsyncIterable<Item>): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of items) {
    const where = item.within.join("!/");
    if (item.kind === "fault") lines.push(`${where} fault: ${item.reason}`);
    else {
      const at =
        item.line !== null ? `:${item.line}:${item.column ?? ""}` : item.offset !== null ? `@${item.offset}` : "";
      lines.push(`${where}${at}${item.pointer ?? ""} ${item.rule}`);
    }
  }
  return lines;
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const piped = (bytes: Buffer, size = 64 << 10) => list(scanBytes(inPieces(bytes, size), options));

/** The same bytes as a file, which is read another way. */
async function filed(bytes: Buffer, name = "evidence"): Promise<string[]> {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  return await list(scanFile(file, options));
}

const tar = async (name: string, content: Buffer) =>
  Buffer.from(await packTar([{ header: { name, size: content.length }, body: content }]));

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const where = bytes.length + at;
  copy[where] = (copy[where] ?? 0) ^ 0xff;
  return copy;
}

describe("text", () => {
  it("is searched with lines and columns, in whatever pieces it comes", async () => {
    for (const size of [1, 7, 1 << 20]) expect(await piped(LOG, size)).toEqual([":3:11 github-token"]);
  });

  it.each([
    ["UTF-16, little end first", Buffer.from(`\ufefflamp\n${token}\n`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufefflamp\n${token}\n`, "utf16le").swap16()],
  ])("as %s is searched too", async (_, bytes) => {
    expect(await piped(bytes)).toEqual([":2:1 github-token"]);
  });

  it("that is JSON lines is searched in its decoded strings", async () => {
    const escaped = token.replace("ghp", "\\u0067hp");

    expect(await piped(Buffer.from(`{"lamp":1}\n{"watch":{"text":["${escaped}"]}}\n`))).toEqual([
      ":2:/watch/text/0 github-token",
    ]);
  });

  it("that is one JSON document is searched so as well, and told by its line", async () => {
    const escaped = token.replace("ghp", "\\u0067hp");
    const document = `${JSON.stringify({ lamp: 7, list: [{}, { "a/b": "TOKEN" }] }, null, 2).replace("TOKEN", escaped)}\n`;

    expect(await piped(Buffer.from(document))).toEqual([":6:/list/1/a~1b github-token"]);
  });

  it("in JSON is found behind a second key of the same name, however many keys are doubled", async () => {
    const nested = Array.from({ length: 10 }).reduce<string>(
      (inner) => `{"a":${inner},"a":1}`,
      `{"b":"${token}","b":2}`,
    );
    const deep = Array.from({ length: 400 }).reduce<string>((inner) => `{"a":${inner},"a":1}`, "7");

    expect(await piped(Buffer.from(`{"lamp":7}\n${nested}\n${deep}\n`))).toEqual([
      expect.stringMatching(/^:2:.* github-token$/),
      " fault: parts of the JSON at line 3 could not be searched",
    ]);
  });

  it("is searched in a line of nine megabytes", async () => {
    const tide = "the tide is fine ".repeat(300_000);

    expect(await piped(Buffer.from(`lamp\n${tide} ${token} ${tide}`))).toEqual([`:2:${tide.length + 2} github-token`]);
  });

  it("of nothing has nothing in it", async () => {
    expect(await piped(Buffer.alloc(0))).toEqual([]);
    expect(await filed(Buffer.alloc(0))).toEqual([]);
  });
});

describe("bytes that are no text", () => {
  it("are searched in their printable runs, of one byte a letter and of two", async () => {
    const noise = Buffer.from([0, 1, 2, 3, 0xff, 0]);
    const wide = Buffer.from(`token ${token}`, "utf16le");
    const bytes = Buffer.concat([noise, Buffer.from(`token ${token}`), noise, wide, noise]);

    const lines = await piped(bytes);

    expect(lines.toSorted()).toEqual(["@12 github-token", `@${6 + 6 + token.length + 6 + 12} github-token`].toSorted());
  });

  it("of chance hold nothing", async () => {
    const chance = createHash("shake256", { outputLength: 1 << 20 })
      .update("lamps")
      .digest();

    expect(await piped(chance)).toEqual([]);
  });
});

describe("an archive", () => {
  const ways = [
    ["gzip", async () => gzipSync(LOG), ":3:11"],
    ["two gzips in one file", async () => Buffer.concat([gzipSync(Buffer.from("lamp 0\n")), gzipSync(LOG)]), ":4:11"],
    ["zstd", async () => zstdFrame(LOG), ":3:11"],
    ["tar", async () => await tar("watch/a.log", LOG), "watch/a.log:3:11"],
    ["zip", async () => zipArchive([{ name: "watch/a.log", content: LOG }]), "watch/a.log:3:11"],
    ["zip without packing", async () => zipArchive([{ name: "a", content: LOG, method: 0 }]), "a:3:11"],
    ["zip with zstd", async () => zipArchive([{ name: "a", content: zstdFrame(LOG), method: 93 }]), "a:3:11"],
    [
      "tar in gzip in zip",
      async () => zipArchive([{ name: "b.tgz", content: gzipSync(await tar("a", LOG)) }]),
      "b.tgz!/a:3:11",
    ],
    ["zip in tar", async () => await tar("b.zip", zipArchive([{ name: "a", content: LOG }])), "b.zip!/a:3:11"],
  ] as const;

  it.each(ways)("(%s) is searched, from a file and from a pipe", async (_, make, where) => {
    const bytes = await make();

    expect(await filed(bytes)).toEqual([`${where} github-token`]);
    expect(await piped(bytes, 1000)).toEqual([`${where} github-token`]);
  });

  it("keeps nobody from what stands before its damage", async () => {
    const noise = createHash("shake256", { outputLength: 20_000 }).update("tide").digest().toString("base64");
    const cut = gzipSync(Buffer.concat([LOG, Buffer.from(noise)])).subarray(0, -300);

    expect(await filed(cut)).toEqual([":3:11 github-token", " fault: the gzip data is cut short"]);
  });

  it.each([
    ["gzip", async () => flipped(gzipSync(LOG), -8), "the gzip data is damaged"],
    ["zstd", async () => zstdFrame(LOG).subarray(0, 20), "the zstd data is cut short"],
    [
      "zip",
      async () => zipArchive([{ name: "a", content: LOG }]).subarray(0, -30),
      "the zip archive is damaged or cut short",
    ],
    ["tar", async () => (await tar("a", LOG)).subarray(0, 700), "the tar archive is damaged or cut short"],
  ])("(%s) that is damaged is told of", async (_, make, reason) => {
    const lines = await filed(await make());

    expect(lines.at(-1)).toContain(`fault: ${reason}`);
  });

  it("tells which entry it could not read, and reads the next", async () => {
    const zip = zipArchive([
      { name: "sealed.log", content: LOG, flags: 1 },
      { name: "odd.log", content: LOG, method: 14 },
      { name: "open.log", content: LOG },
    ]);

    expect(await filed(zip)).toEqual([
      "sealed.log fault: it is encrypted",
      "odd.log fault: it is packed by a method (14) that is not read",
      "open.log:3:11 github-token",
    ]);
  });

  it("that is a bomb ends, and what was found before it stands", async () => {
    const zeros = Buffer.alloc(100 << 20);
    const zip = zipArchive([
      { name: "a.log", content: LOG },
      { name: "zeros", content: zeros },
      { name: "after.log", content: LOG },
    ]);

    expect(await filed(zip)).toEqual([
      "a.log:3:11 github-token",
      " fault: it unpacks to more than 250 times its size, as a zip bomb does",
    ]);
    expect(await piped(gzipSync(gzipSync(zeros)))).toEqual([
      " fault: it unpacks to more than 250 times its size, as a zip bomb does",
    ]);
  });

  it("is opened four deep and no deeper", async () => {
    const pack = (times: number) => Array.from({ length: times }).reduce<Buffer>((inner) => gzipSync(inner), LOG);

    expect(await piped(pack(4))).toEqual([":3:11 github-token"]);
    expect(await piped(pack(5))).toEqual([" fault: archives in more than 4 others are not opened"]);
  });

  it("damaged at whatever byte comes to an end", async () => {
    const whole = await Promise.all(ways.map(([, make]) => make()));
    const damages = fc.tuple(fc.nat(whole.length - 1), fc.nat(), fc.nat(255), fc.option(fc.nat()));

    await fc.assert(
      fc.asyncProperty(damages, async ([which, at, byte, cut]) => {
        const bytes = Buffer.from(whole[which] ?? []);
        bytes[at % bytes.length] = byte;
        const rest = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);

        expect(await filed(rest)).toBeInstanceOf(Array);
        expect(await piped(rest, 100)).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
  });

  it("may call its entries what it likes: the names are only shown", async () => {
    const zip = zipArchive([{ name: "../../etc/\u001b[2Jpasswd\n", content: LOG }]);

    expect(await filed(zip)).toEqual(["../../etc/\u001b[2Jpasswd\n:3:11 github-token"]);
  });
});

describe("a SQLite database", () => {
  function database(folder: string): string {
    const file = path.join(folder, "watch.sqlite");
    const raw = new Database(file);
    raw.pragma("journal_mode = WAL");
    raw.pragma("wal_autocheckpoint = 0");
    raw.exec(
      'CREATE TABLE "odd ""name" (note TEXT, data BLOB, rowid TEXT); CREATE TABLE keyed (id TEXT PRIMARY KEY, doc TEXT) WITHOUT ROWID',
    );
    raw.prepare('INSERT INTO "odd ""name" VALUES (?, ?, ?)').run(`token ${token}`, gzipSync(LOG), "lamp");
    raw.prepare("INSERT INTO keyed VALUES (?, ?)").run("lamp", JSON.stringify({ text: [token] }));
    raw.exec("CREATE VIRTUAL TABLE found USING fts5(text); INSERT INTO found VALUES ('lamp')");
    writeFileSync(path.join(folder, "copy.sqlite"), readFileSync(file));
    writeFileSync(path.join(folder, "copy.sqlite-wal"), readFileSync(`${file}-wal`));
    raw.close();
    return file;
  }

  const FOUND = [
    "keyed/1/doc/text/0 github-token",
    'odd "name/1/data:3:11 github-token',
    'odd "name/1/note github-token',
  ];

  it("is searched in every text and blob of every table, by table, row and column", async () => {
    expect(await list(scanFile(database(temporaryFolder()), options))).toEqual(FOUND);
  });

  it("is searched with what only its write-ahead log holds, and not a byte beside it changes", async () => {
    const folder = temporaryFolder();
    database(folder);
    const state = () =>
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString("base64")]);
    const before = state();

    const lines = await list(scanFile(path.join(folder, "copy.sqlite"), options));

    expect(lines).toEqual(FOUND);
    expect(state()).toEqual(before);
    expect(readdirSync(options.temporary)).toEqual([]);
  });

  it("is searched inside of an archive, in memory", async () => {
    const bytes = readFileSync(database(temporaryFolder()));

    const lines = await filed(zipArchive([{ name: "w.sqlite", content: bytes }]));

    expect(lines).toEqual(FOUND.map((line) => `w.sqlite!/${line}`));
  });

  it("that is cut short is told of", async () => {
    const bytes = readFileSync(database(temporaryFolder()));

    const lines = await filed(bytes.subarray(0, 5000), "cut.sqlite");

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => /fault: it is (?:damaged|not)/.test(line))).toBe(true);
  });

  it("of noise behind a true header is told of", async () => {
    const lines = await filed(Buffer.concat([Buffer.from("SQLite format 3\0"), randomBytes(8000)]));

    expect(lines).toEqual([expect.stringMatching(/^ fault: /)]);
  });
});
