import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { OutputClosed } from "../../src/cli/world.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { ingestedNight } from "../support/night.ts";
import { piecesIn, planted } from "../support/planted.ts";

const token = planted("github");
const piped = (...parts: (string | Buffer)[]) => ({
  stdin: () => Readable.from(parts.map((part) => Buffer.from(part))),
});
const LOG = `lamp\r\ntoken ${token}\nend`;
const CLEAN = /^lamp\r\ntoken \[REDACTED:github-token:[0-9a-f]{8}\]\nend$/;

function file(content: string | Buffer): string {
  const at = path.join(temporaryFolder(), "watch.log");
  writeFileSync(at, content);
  return at;
}

describe("incident redact", () => {
  it.each([[[]], [["-"]]])("reads what is piped in: %j", async (words) => {
    const { exit, stdout, stderr } = await incident(["redact", ...words], piped("lamp\r\ntoken ", token, "\nend"));

    expect(exit).toBe(0);
    expect(stdout).toMatch(CLEAN);
    expect(stderr).toBe(
      "Note: There is no store, so the fingerprints are of this run only: they fit no other run and no store.\n",
    );
  });

  it("reads a file, and says what it hid when asked", async () => {
    const { exit, stdout, stderr } = await incident(["redact", file(`${LOG} ${token}`), "--summary"]);

    expect(exit).toBe(0);
    expect(stdout.match(/\[REDACTED/g)).toHaveLength(2);
    expect(stderr).toMatch(/Hidden: 1 different secrets in 2 places\.\n {2}github-token {2}[0-9a-f]{32} {2}2×\n$/);
    expect(piecesIn(stdout + stderr, token)).toEqual([]);
  });

  it("writes the very bytes, those that are no text included", async () => {
    const written: Buffer[] = [];
    const odd = Buffer.from([0xff, 0xfe, 0x00, 0xe6, 0x0a, 0xc3]);
    const stdout = {
      isTerminal: false,
      columns: undefined,
      write: async (data: string | Uint8Array) => void written.push(Buffer.from(data)),
    };

    await incident(["redact"], { ...piped(Buffer.concat([Buffer.from("lamp "), odd])), stdout });

    expect(Buffer.concat(written)).toEqual(Buffer.concat([Buffer.from("lamp "), odd]));
  });

  it("gives the same secret the fingerprint it has in the store", async () => {
    const night = await ingestedNight();
    const known = (await night.rows("--all", "--type", "secret")).map((row) => row.data?.fingerprint);
    const secret = night.secrets.find(({ name }) => name === "github");

    const { stderr } = await incident(["redact", "--summary", "--store", night.store], piped(`token ${secret?.value}`));

    const [, fingerprint] = /github-token {2}([0-9a-f]{32})/.exec(stderr) ?? [];
    expect(known).toContain(fingerprint);
    expect(stderr).not.toContain("There is no store");
  });

  it("makes no store", async () => {
    const home = temporaryFolder();

    await incident(["redact"], { ...piped("lamp"), home });

    expect(existsSync(path.join(home, ".local"))).toBe(false);
  });

  it("exits with 3 when something had to be withheld", async () => {
    const { exit, stdout, stderr } = await incident(["redact"], piped(`${"[".repeat(300)}1${"]".repeat(300)}\n`));

    expect(exit).toBe(3);
    expect(stdout).toContain("[WITHHELD:depth]");
    expect(stderr).toContain("Withheld, because it could not be searched: 1 (depth 1).");
  });

  it("ends without a word when nobody reads any more", async () => {
    const stdout = {
      isTerminal: false,
      columns: undefined,
      write: async () => {
        throw new OutputClosed("gone");
      },
    };

    const { exit, stderr } = await incident(["redact"], { ...piped(LOG), stdout });

    expect([exit, stderr.replace(/^Note: .*\n/, "")]).toEqual([0, ""]);
  });
});

describe("incident redact --output", () => {
  const target = () => path.join(temporaryFolder(), "clean.log");

  it("writes a file for its owner only, whole or not at all", async () => {
    const clean = target();

    const { exit, stdout } = await incident(["redact", file(LOG), "-o", clean]);

    expect([exit, stdout]).toEqual([0, ""]);
    expect(readFileSync(clean, "utf8")).toMatch(CLEAN);
    expect((statSync(clean).mode & 0o777).toString(8)).toBe("600");
    expect(existsSync(`${clean}.incomplete`)).toBe(false);
  });

  it("does not replace a file, but with --force, even the one that it reads", async () => {
    const log = file(LOG);

    const refused = await incident(["redact", log, "-o", log]);
    const before = readFileSync(log, "utf8");
    const forced = await incident(["redact", log, "-o", log, "--force"]);

    expect([refused.exit, before]).toEqual([4, LOG]);
    expect(refused.stderr).toMatch(
      /^incident: There is already a file .*\n {2}.*--force\.\n$|Note: .*\nincident: There/,
    );
    expect([forced.exit, CLEAN.test(readFileSync(log, "utf8"))]).toEqual([0, true]);
  });

  it("never follows a link", async () => {
    const log = file(LOG);
    const link = target();
    symlinkSync(log, link);

    const { exit } = await incident(["redact", log, "-o", link, "--force"]);

    expect([exit, readFileSync(log, "utf8")]).toEqual([4, LOG]);
  });
});

describe("incident redact refuses in two sentences", () => {
  it.each([
    {
      what: "no such file",
      words: () => [path.join(temporaryFolder(), "none.log")],
      exit: 2,
      says: "There is no file",
    },
    { what: "a folder", words: () => [temporaryFolder()], exit: 2, says: "is a folder" },
    { what: "gzip", words: () => [file(gzipSync(LOG))], exit: 2, says: "This is gzip" },
    { what: "UTF-16", words: () => [file(Buffer.from(`\ufeff${LOG}`, "utf16le"))], exit: 2, says: "This is UTF-16" },
    {
      what: "a store that is not there",
      words: () => [file(LOG), "--store", "/none/s.sqlite"],
      exit: 2,
      says: "no store",
    },
    { what: "a flag it does not know", words: () => ["--lamps"], exit: 2, says: "--lamps" },
  ])("$what", async ({ words, exit, says }) => {
    const ran = await incident(["redact", ...words()]);

    expect([ran.exit, ran.stdout]).toEqual([exit, ""]);
    expect(ran.stderr).toContain(says);
    expect(ran.stderr).toMatch(/^incident: [^\n]+\n {2}[^\n]+\n$/);
  });
});
