import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/redact/redact.ts";
import type { ScanHit } from "../../src/redact/scan-hit.ts";
import { openWindows, type Settled } from "../../src/scan/text-windows.ts";
import { planted } from "../support/planted.ts";

const redactor = createRedactor({ key: Buffer.alloc(32, 7) });

function search(pieces: readonly string[], scan: (text: string) => readonly ScanHit[] = redactor.scanText): Settled[] {
  const settled: Settled[] = [];
  const windows = openWindows(scan, (part) => settled.push(part));
  for (const piece of pieces) windows.push(piece);
  windows.end();
  return settled;
}

function foundIn(settled: readonly Settled[]): string[] {
  return settled.flatMap(({ text, hits }) =>
    (hits ?? []).filter((hit) => !hit.isRest).map((hit) => text.slice(hit.start, hit.end)),
  );
}

const LINE = "the lamp burns and the tide is fine\n";
const FILLER = LINE.repeat(Math.ceil((256 << 10) / LINE.length));

describe("windows over a text", () => {
  it("settle the whole text, each letter once, in order", () => {
    const text = `${FILLER.repeat(3)}the last line has no end`;

    expect(
      search([text])
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  it("find a secret once, wherever it stands", () => {
    const token = planted("github");
    // Around the places where a window is cut, letter by letter in coarse steps.
    for (let at = FILLER.length - 20_000; at < FILLER.length + 2000; at += 777) {
      const text = `${FILLER.slice(0, at)}\ntoken ${token}\n${FILLER}`;

      expect(foundIn(search([text])), `at ${at}`).toEqual([token]);
    }
  });

  it("find a key over many lines that a cut would go through", () => {
    const key = planted("pem").trimEnd();
    for (let back = 0; back < 400; back += 57) {
      const start = FILLER.length - (8 << 10) - back;
      const text = `${FILLER.slice(0, start)}\n${key}\n${FILLER}`;

      expect(foundIn(search([text])).map((found) => found.trim())).toEqual([key]);
    }
  });

  it("find a value whose label stands before the cut, and only once", () => {
    const labelled = (text: string): ScanHit[] =>
      [...text.matchAll(/LABEL:\n(?=VALUE)/g)].map(({ index, 0: label }) => ({
        rule: "labelled",
        fingerprint: "0".repeat(32),
        confidence: "high",
        carriers: [],
        names: [],
        start: index + label.length,
        end: index + label.length + "VALUE".length,
      }));

    for (let start = FILLER.length - (8 << 10) - 100; start < FILLER.length - (8 << 10) + 100; start += 1) {
      const text = `${FILLER.slice(0, start)}\nLABEL:\nVALUE\n${FILLER}`;

      expect(foundIn(search([text], labelled)), `at ${start}`).toEqual(["VALUE"]);
    }
  });

  it("find a secret in a line without end", () => {
    const token = planted("slack");
    const text = `${"lamp ".repeat(120_000)}token ${token} ${"tide ".repeat(120_000)}`;

    expect(foundIn(search([text]))).toEqual([token]);
  });

  it("say that a text could not be searched, and go on behind it", () => {
    const token = planted("github");
    const scan = (text: string) => {
      if (text.includes("poison")) throw new Error("too much");
      return redactor.scanText(text);
    };

    const settled = search([`poison\n${FILLER}`, `${FILLER}token ${token}\n`], scan);

    expect(settled[0]?.hits).toBeNull();
    expect(foundIn(settled)).toEqual([token]);
  });

  it("keep hiding a secret that is longer than any window", () => {
    const endless = (text: string): ScanHit[] => {
      const start = text.indexOf("BEGIN");
      const blank = { carriers: [], names: [], rule: "endless", fingerprint: "0".repeat(32) } as const;
      return start === -1 ? [] : [{ ...blank, confidence: "high", start, end: text.length }];
    };

    const settled = search([`${LINE}BEGIN\n`, ...Array.from({ length: 12 }, () => FILLER)], endless);
    const open = settled.flatMap(({ text, hits }) => {
      const covered = (hits ?? []).reduce((sum, hit) => sum + hit.end - hit.start, 0);
      return covered === text.length ? [] : [text.length - covered];
    });

    expect(open).toEqual([LINE.length]);
    expect(settled.flatMap(({ hits }) => hits ?? []).filter((hit) => !hit.isRest)).toHaveLength(1);
  });
});
