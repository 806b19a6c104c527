import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rebuild } from "../../src/projections/project.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { readEvents } from "../../src/store/read.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { dumpViews, eventsOf, ingestInto, newHome, openedStore, placesIn, placesOf } from "../support/harbor.ts";
import { LOG_SHAPES, pathsOf, replaced, SHAPES, WRONG_VALUES } from "../support/hostile-lines.ts";
import { LIVE, lineOf, put, SESSIONS } from "../support/transcript.ts";

const redactor = createRedactor({ key: Buffer.alloc(32, 1) });
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

const HOSTILE: Readonly<Record<string, string | Buffer>> = {
  "JSON that is cut off": '{"type":"message","id":"a1","message":{"role":"us',
  "a line of 5 MB": JSON.stringify({ type: "message", message: { role: "user", content: "x".repeat(5 << 20) } }),
  "a line of 9 MB": `{"type":"message","text":"${"y".repeat(9 << 20)}"}`,
  "a line of NUL": "\u0000".repeat(4096),
  "NUL inside of a string": '{"type":"session","id":"night\\u0000watch"}',
  "bytes that are no UTF-8": Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  "UTF-8 that is cut off": Buffer.from('{"type":"x","text":"lamp 😀"}').subarray(0, 23),
  "a byte order mark": '\ufeff{"type":"session","id":"night-watch"}',
  CRLF: '{"type":"session","id":"night-watch"}\r',
  "lone surrogates": '{"type":"message","id":"\\ud800","message":{"role":"user","content":"\\udfff\\ud800"}}',
  "lists nested ten thousand deep": nested(10_000, "[", "]"),
  "objects nested ten thousand deep": `{"type":"x","a":${nested(10_000, '{"a":', "}").replace("}", "1}")}}`,
  "arguments nested ten thousand deep": `{"type":"message","message":{"role":"assistant","content":[{"type":"toolCall","id":"c","name":"exec","arguments":{"command":${nested(10_000, "[", "]")}}}]}}`,
  "a key that is there twice": '{"type":"session","type":"message","id":"a","id":"b"}',
  "keys of the prototype": '{"__proto__":{"type":"session"},"constructor":{"prototype":{}},"toString":"x","valueOf":1}',
  "a type of the prototype": '{"type":"__proto__","id":"constructor"}',
  "a type nobody knows": '{"type":"lamp_change","lamp":7}',
  "a blank line": "",
  "white space": " \t \u00a0\u2028",
  "a list": "[1,2,3]",
  "a number": "12345678901234567890",
  null: "null",
  "a huge id": JSON.stringify({ type: "message", id: "i".repeat(100_000), message: { role: "user", content: "hm" } }),
  "numbers beyond all bounds": '{"type":"compaction","tokensBefore":1e999,"timestamp":-1e999}',
  "HTML and escapes": '{"type":"message","message":{"role":"user","content":"<script>\\u001b]0;x\\u0007"}}',
};

/** Reads some lines as a session's transcript, or as a log, and says what must hold whatever they are. */
async function accountFor(lines: Buffer, kind: "home" | "logs" = "home"): Promise<void> {
  const home = newHome();
  const file = kind === "home" ? LIVE : "openclaw-2026-11-21.log";
  put(home, file, lines);
  const store = await openedStore(path.join(home, "store", "incident.sqlite"));
  const result = await ingestInto(store, home, { redactor, kind });

  expect(result.problems).toEqual([]);
  expect(placesOf(store, file)).toEqual(placesIn(lines));
  expect(result.records).toBe(placesIn(lines).length);
  expect([...readEvents(store)].length).toBe(result.events);
  expect(verifyStore(store).kind).toBe("verified");
  const live = dumpViews(store);
  rebuild(store, { onlyOutdated: false });
  expect(dumpViews(store)).toEqual(live);
  expect(await ingestInto(store, home, { redactor, kind })).toMatchObject({ events: 0, witnesses: 0 });
  await store.close();
}

describe("a line of evidence, whatever it is", () => {
  it.each(Object.keys(HOSTILE))("is accounted for: %s", async (what) => {
    const line = Buffer.from(HOSTILE[what] ?? "");
    const neighbor = Buffer.from(lineOf.user("Anyone there?", 3));

    await accountFor(Buffer.concat([line, Buffer.from("\n"), neighbor, line, Buffer.from("\n"), neighbor]));
  });

  it("is accounted for in a log of the gateway as well", async () => {
    const bent = LOG_SHAPES.flatMap((shape) =>
      pathsOf(shape).flatMap((at) => WRONG_VALUES.map((text) => `${replaced(shape, at, text)}\n`)),
    );
    const hostile = Object.values(HOSTILE).flatMap((line) => [Buffer.from(line), Buffer.from("\n")]);

    await accountFor(Buffer.concat([Buffer.from(bent.join("")), ...hostile]), "logs");
  });

  it("is accounted for in the index of sessions as well", async () => {
    for (const text of Object.values(HOSTILE)) {
      const home = newHome();
      const index = Buffer.concat([Buffer.from('{"agent:harbor:main":'), Buffer.from(text), Buffer.from("}")]);
      put(home, `${SESSIONS}/sessions.json`, index);
      const store = await openedStore();

      const result = await ingestInto(store, home, { redactor });

      expect(result.events).toBeGreaterThan(0);
      expect([...readEvents(store)].length).toBe(result.events);
    }
  });

  it("is accounted for with any field of any record bent out of shape", async () => {
    const bent = SHAPES.flatMap((shape) =>
      pathsOf(shape).flatMap((at) => WRONG_VALUES.map((text) => `${replaced(shape, at, text)}\n`)),
    );

    expect(bent.length).toBeGreaterThan(2000);
    await accountFor(Buffer.from(bent.join("")));
  });

  it("is accounted for with any letters changed, any cut and any order", async () => {
    const wrong = fc.constantFrom(...WRONG_VALUES);
    const bent = fc
      .tuple(fc.constantFrom(...SHAPES), fc.nat(), wrong)
      .map(([shape, pick, text]) => replaced(shape, pathsOf(shape)[pick % pathsOf(shape).length] ?? [], text));
    const damaged = fc.tuple(bent, fc.nat(), fc.integer({ min: 0, max: 255 })).map(([text, at, byte]) => {
      const bytes = Buffer.from(text);
      bytes[at % bytes.length] = byte;
      return bytes;
    });
    const line = fc.oneof(
      bent.map((text) => Buffer.from(text)),
      damaged,
      fc.tuple(bent, fc.nat(400)).map(([text, length]) => Buffer.from(text).subarray(0, length)),
      fc.json().map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    );
    const file = fc
      .array(line, { minLength: 1, maxLength: 40 })
      .map((lines) => Buffer.concat(lines.flatMap((one) => [one, Buffer.from("\n")])));

    await fc.assert(
      fc.asyncProperty(file, (lines) => accountFor(lines)),
      { numRuns: 40 },
    );
  });

  it("is never longer in memory than it must be: 60 MB of lines, one of them of 30 MB", async () => {
    const home = newHome();
    const fd = openSync(put(home, LIVE, ""), "w");
    const round = Buffer.from(lineOf.user("lamp ".repeat(1200), 5).repeat(100));
    for (let written = 0; written < 30 << 20; written += round.length) writeSync(fd, round);
    for (let piece = 0; piece < 30; piece += 1) writeSync(fd, Buffer.alloc(1 << 20, 0x7a));
    writeSync(fd, "\n");
    closeSync(fd);
    const store = await openedStore();
    const before = process.memoryUsage().rss;
    let most = before;

    const result = await ingestInto(store, home, {
      pause: async () => {
        most = Math.max(most, process.memoryUsage().rss);
      },
    });

    expect(eventsOf(store, "line-oversized")).toMatchObject([{ data: { bytes: 30 << 20 } }]);
    expect(result.records).toBe(result.events);
    expect(most - before).toBeLessThan(400 << 20);
  });
});
