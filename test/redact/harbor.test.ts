import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../../src/kernel/json.ts";
import { createRedactor } from "../../src/redact/redact.ts";

interface Planted {
  readonly id: string;
  readonly family: string;
  readonly value: string;
}

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const unpack = path.resolve(project, "../shared/corpus/unpack");
const present = existsSync(unpack);

/** Of addresses the secret part: the rest may stay readable. */
const SECRET_PART = /^[a-z]+:\/\/[^:/]+:([^@]+)@/;

const VERSIONS = ["2026.3.1", "2026.9.6"];

function evidenceOf(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((file) => /sessions\/[^/]+\.jsonl[^/]*$|tmp-openclaw\/[^/]+\.log$/.test(file) && !file.endsWith(".zst"))
    .map((file) => path.join(home, file));
}

/** The record of a line, or the line itself where it is none. */
function recordOf(line: string): Json {
  try {
    return JSON.parse(line);
  } catch {
    // The last line of a crashed gateway is cut off; it is redacted as text.
    return line;
  }
}

/** Every string and key as the program sees it, without the escapes of JSON. */
function leavesOf(value: Json): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...leavesOf(item)]);
}

const title = present
  ? "the recorded harbor gateway"
  : "the recorded harbor gateway (skipped: the recorded corpus is absent, ../shared/corpus/unpack)";

describe.skipIf(!present)(title, () => {
  const redactor = createRedactor({ key: Buffer.from("night-watch") });
  let planted: readonly Planted[] = [];
  const before = new Set<string>();
  const leaks = new Set<string>();
  const withheld: unknown[] = [];
  let records = 0;

  beforeAll(() => {
    const corpus = execFileSync(unpack, [path.join(tmpdir(), "openclaw-incident-redact-corpus")], {
      encoding: "utf8",
    }).trim();
    planted = JSON.parse(readFileSync(path.join(corpus, "truth-secrets.json"), "utf8"));
    for (const version of VERSIONS) {
      for (const file of evidenceOf(path.join(corpus, version))) {
        for (const line of readFileSync(file, "utf8")
          .split("\n")
          .filter((text) => text !== "")) {
          const record = recordOf(line);
          const result = redactor.redactJson(record);
          const clean = `${leavesOf(result.value).join("\n")}\n${JSON.stringify(result.value)}`;
          const original = leavesOf(record).join("\n");
          records += 1;
          withheld.push(...result.withheld);
          for (const { family, value } of planted) {
            const forms = [value, value.replaceAll("\n", "\\n"), SECRET_PART.exec(value)?.[1] ?? value];
            if (version === "2026.3.1" && forms.some((form) => original.includes(form))) before.add(family);
            if (forms.some((form) => clean.includes(form))) leaks.add(`${family} in ${version}`);
          }
        }
      }
    }
  });

  it("holds planted secrets of all families, or this test would prove nothing", () => {
    expect(records).toBeGreaterThan(500);
    expect([...before].sort()).toEqual([...new Set(planted.map((secret) => secret.family))].sort());
  });

  it("comes out without any planted secret", () => {
    expect([...leaks]).toEqual([]);
  });

  it("comes out whole", () => {
    expect(withheld).toEqual([]);
  });
});
