import { createPrivateKey } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isJsonObject, type Json, type JsonObject } from "../../src/kernel/json.ts";
import { assembleNightWatch, NIGHT_WATCH, nightWatchTruth, temporaryFolder } from "../support/assemble.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const TRANSCRIPT = /\.jsonl(\.(reset|deleted|bak)\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)?$/;

const home = assembleNightWatch();
const files = filesIn(home.folder);
const transcripts = files.filter((file) => TRANSCRIPT.test(file));
const lineFiles = files.filter((file) => TRANSCRIPT.test(file) || file.endsWith(".log"));

describe("the assembled home", () => {
  it("lies where a state folder and a log folder have it", () => {
    const names = files.map((file) => relative(home.folder, file).replaceAll("\\", "/"));

    expect(home.stateDir).toBe(join(home.folder, "home"));
    expect(names).toContain("home/openclaw.json");
    expect(names).toContain("home/agents/pilot/sessions/sessions.json");
    expect(names).toContain("logs/openclaw-2026-11-21.log");
    expect(transcripts.filter((file) => file.includes(".jsonl."))).toHaveLength(3);
    expect(names.join()).not.toMatch(/@|README|truth/);
  });

  it("parses everywhere but in the two lines a crash left behind", () => {
    const broken = lineFiles.flatMap((file) => lines(file).filter((line) => parse(line) === undefined));

    expect(broken).toHaveLength(2);
    expect(broken.join("\n")).toContain('"toolCallId":"call_tug_3"');
    expect(broken.join("\n")).toContain("FATAL ERROR");
    for (const file of files.filter((name) => name.endsWith(".json"))) expect(parse(read(file))).toBeDefined();
  });

  it("leaves no placeholder unfilled", () => {
    for (const file of files) expect(read(file)).not.toContain("{{");
  });

  it("plays within the last 24 hours", () => {
    for (const file of lineFiles) {
      for (const record of records(file)) {
        const time = Date.parse(String(record.timestamp ?? record.time));
        expect(time).toBeGreaterThan(home.now.getTime() - DAY_MS);
        expect(time).toBeLessThan(home.now.getTime());
      }
    }
  });

  it("keeps the entries of a transcript in the order of time", () => {
    for (const file of transcripts) {
      const times = records(file).map((record) => Date.parse(String(record.timestamp)));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it("has a call before each result, except where a compaction cut it off", () => {
    const orphans = transcripts.flatMap((file) => {
      const called = new Set<string>();
      return records(file).flatMap((record) => {
        for (const id of callIds(record)) called.add(id);
        const result = resultOf(record);
        return result !== undefined && !called.has(result) ? [result] : [];
      });
    });

    expect(orphans).toEqual(["call_log_2"]);
  });

  it("holds exactly the calls that its truth lists", () => {
    const called = transcripts.flatMap((file) =>
      records(file).flatMap((record) => callIds(record).map((id) => `${basename(file).split(".")[0]} ${id}`)),
    );
    const told = nightWatchTruth().filter((truth) => truth.callId !== null);

    expect(told.map((truth) => `${truth.sessionId} ${truth.callId}`).toSorted()).toEqual(called.toSorted());
  });

  it("names in its truth the session key that the index has for a session", () => {
    const keys = new Map<string, string>();
    for (const file of files.filter((name) => basename(name) === "sessions.json")) {
      for (const [key, entry] of Object.entries(objectIn(read(file)))) {
        if (isJsonObject(entry)) keys.set(String(entry.sessionId), key);
      }
    }

    for (const truth of nightWatchTruth()) expect(truth.sessionKey).toBe(keys.get(truth.sessionId) ?? null);
  });

  it("is readable by its owner only", () => {
    if (process.platform === "win32") return;

    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(home.stateDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(home.stateDir, "agents", "harbor", "sessions")).mode & 0o777).toBe(0o700);
  });
});

describe("the secrets of the assembled home", () => {
  it("stand in a transcript, each of them", () => {
    const text = transcripts.map(read).join("\n");

    for (const { name, value } of home.secrets) {
      expect(text.includes(JSON.stringify(value).slice(1, -1)), name).toBe(true);
    }
  });

  it("are well-formed", () => {
    const secrets = new Map(home.secrets.map(({ name, value }) => [name, value]));

    for (const [name, shape] of Object.entries(shapes())) expect(secrets.get(name), name).toMatch(shape);
    expect(checksumOf(secrets.get("github") ?? "")).toBe(secrets.get("github")?.slice(-6));
    expect(createPrivateKey(secrets.get("pem") ?? "").asymmetricKeyType).toBe("ed25519");
  });

  it("stand in no file that is committed with the demo", () => {
    const roots = [NIGHT_WATCH, ...["src/demo", "test/demo", "test/support"].map(inRepository)];

    for (const file of roots.flatMap(filesIn)) {
      const text = read(file);
      for (const [name, shape] of Object.entries(shapes())) expect(shape.test(text), `${name} in ${file}`).toBe(false);
    }
  });

  it("are the same for the same seed and others for another", () => {
    const again = assembleNightWatch();
    const other = assembleNightWatch(home.now, "another seed");

    expect(again.secrets).toEqual(home.secrets);
    const values = new Set(home.secrets.map(({ value }) => value));
    expect(other.secrets.filter(({ value }) => values.has(value))).toEqual([]);
  });
});

describe("assembling", () => {
  it("writes the same bytes for the same time and seed", () => {
    const again = assembleNightWatch();

    expect(filesIn(again.folder).map((file) => [relative(again.folder, file), read(file)])).toEqual(
      files.map((file) => [relative(home.folder, file), read(file)]),
    );
  });

  it("makes the folder when it is not there yet", () => {
    const made = assembleNightWatch(home.now, "test", join(temporaryFolder(), "new", "home"));

    expect(filesIn(made.folder)).toHaveLength(files.length);
  });

  it("refuses to write among other files", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "evidence.log"), "real\n");

    expect(() => assembleNightWatch(home.now, "test", folder)).toThrow("is not empty");
    expect(readdirSync(folder)).toEqual(["evidence.log"]);
  });
});

/** Built from parts, so that this file does not match itself. */
function shapes(): { readonly [secret: string]: RegExp } {
  return {
    github: new RegExp(["ghp", "_[A-Za-z0-9]{36}"].join("")),
    "aws-id": new RegExp(["AK", "IA[A-Z2-7]{16}"].join("")),
    "aws-secret":
      /(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]{0,39}[/+0-9])(?=[A-Za-z0-9/+]{0,39}[A-Z])(?![0-9a-f]+\b)[A-Za-z0-9+/]{40}(?![A-Za-z0-9/+])/,
    stripe: new RegExp(["sk_", "live_[A-Za-z0-9]{24}"].join("")),
    openai: new RegExp(["sk-", "proj-[A-Za-z0-9]{74}T3Blbk", "FJ[A-Za-z0-9]{74}"].join("")),
    anthropic: new RegExp(["sk-", "ant-api03-[A-Za-z0-9]{93}AA"].join("")),
    slack: new RegExp(["xo", "xb-\\d{12}-\\d{13}-[A-Za-z0-9]{24}"].join("")),
    telegram: /\b\d{10}:AA[A-Za-z0-9_-]{33}\b/,
    jwt: new RegExp(["ey", "J[\\w-]{10,}\\.ey", "J[\\w-]{10,}\\.[\\w-]{43}"].join("")),
    "postgres-url": /postgres:\/\/\w+:\w{20}@/,
    pem: new RegExp(["-----BEGIN ", "PRIVATE KEY-----"].join("")),
    "netrc-password": /\b[a-z]{6}-\d{4}-[A-Z]{6}\b/,
    "gateway-token": /\b[0-9a-f]{48}\b/,
  };
}

/** The last six letters that a classic GitHub token must have: the CRC32 of its middle in base 62, digits first. */
function checksumOf(token: string): string {
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const crc = crc32(token.slice(4, -6));
  return [5, 4, 3, 2, 1, 0].map((place) => alphabet.charAt(Math.floor(crc / 62 ** place) % 62)).join("");
}

function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

function lines(file: string): string[] {
  return read(file).split("\n").slice(0, -1);
}

function records(file: string): JsonObject[] {
  return lines(file).map(parse).filter(isJsonObject);
}

function objectIn(text: string): JsonObject {
  const value = parse(text);
  if (!isJsonObject(value)) throw new Error("expected an object");
  return value;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the caller counts these
  }
}

function callIds(record: JsonObject): string[] {
  if (!isJsonObject(record.message) || !Array.isArray(record.message.content)) return [];
  return record.message.content
    .filter(isJsonObject)
    .filter((block) => /^(toolCall|tool_use|functionCall)$/.test(String(block.type)))
    .map((block) => String(block.id));
}

function resultOf(record: JsonObject): string | undefined {
  return isJsonObject(record.message) && record.message.role === "toolResult"
    ? String(record.message.toolCallId)
    : undefined;
}
