import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { decoded } from "../support/decoded.ts";
import { decodedRow } from "./decoded-row.ts";

const FILE = "logs/config-audit.jsonl";
const WRITE: JsonObject = {
  ts: "2026-11-21T06:46:04.147Z",
  source: "config-io",
  event: "config.write",
  configPath: "/home/operator/.openclaw/openclaw.json",
  pid: 531,
  ppid: 523,
  cwd: "/home/operator",
  argv: ["/opt/node/bin/node", "/opt/openclaw/openclaw.mjs", "config", "set", "logging.level", "debug"],
  previousHash: "a".repeat(64),
  nextHash: "b".repeat(64),
  previousBytes: 2412,
  nextBytes: 2743,
  changedPaths: ["logging", "logging.level"],
  origin: "cli",
  suspicious: ["missing-meta-before-write"],
  result: "rename",
};

describe("the audit of configuration writes", () => {
  it("says which program wrote what", () => {
    expect(decoded(FILE, WRITE)).toEqual([
      {
        type: "config-written",
        occurredAt: Date.UTC(2026, 10, 21, 6, 46, 4, 147),
        data: {
          how: "written",
          previousHash: "a".repeat(64),
          nextHash: "b".repeat(64),
          actor: "cli",
          changedPaths: ["logging", "logging.level"],
          configPath: "/home/operator/.openclaw/openclaw.json",
          pid: 531,
          parentPid: 523,
          cwd: "/home/operator",
          argv: ["/opt/node/bin/node", "/opt/openclaw/openclaw.mjs", "config", "set", "logging.level", "debug"],
          origin: "cli",
          result: "rename",
          suspicious: ["missing-meta-before-write"],
          previousBytes: 2412,
          nextBytes: 2743,
          text: "openclaw config set wrote the configuration: logging, logging.level",
        },
      },
    ]);
  });

  it("is the same in the file, its leftovers and the table", () => {
    expect(decoded(`${FILE}.migrated`, WRITE)).toEqual(decoded(FILE, WRITE));
    expect(decoded(`${FILE}.migrated.raw`, WRITE)).toEqual(decoded(FILE, WRITE));
    expect(decodedRow("diagnostic-events", WRITE)).toEqual(decoded(FILE, WRITE));
  });

  it.each<[string, JsonObject, JsonObject]>([
    [
      "names the program where there is no origin",
      { origin: null, argv: ["/opt/node", "C:\\openclaw\\openclaw.mjs", "doctor", "--fix"], changedPaths: null },
      { actor: "openclaw doctor", text: "openclaw doctor wrote the configuration" },
    ],
    [
      "does without a program",
      { origin: null, argv: "lamp" },
      { text: "a program wrote the configuration: logging, logging.level" },
    ],
    ["does not count a rejected write as one", { result: "rejected" }, { how: "anomaly", result: "rejected" }],
    ["does not count a failed write as one", { result: "failed" }, { how: "anomaly" }],
    [
      "tells of a change that OpenClaw only noticed",
      { event: "config.observe", hash: "c".repeat(64), nextHash: null },
      { how: "observed", nextHash: "c".repeat(64), text: "OpenClaw found the configuration changed on disk" },
    ],
    [
      "tells of one that it took back",
      { event: "config.observe", restoredFromBackup: true },
      { text: "OpenClaw found the configuration changed on disk and restored it from a backup" },
    ],
  ])("%s", (_, more, data) => {
    expect(decoded(FILE, { ...WRITE, ...more })).toMatchObject([{ type: "config-written", data }]);
  });

  it("repeats no argument in the sentence about it", () => {
    const argv = ["/opt/node", "/opt/openclaw.mjs", "config", "set", "lamps.word", "flicker7"];
    const [draft] = decoded(FILE, { ...WRITE, argv });

    expect(JSON.stringify({ ...draft?.data, argv: [] })).not.toContain("flicker7");
  });

  it("keeps an event that it does not know", () => {
    expect(decoded(FILE, { ...WRITE, event: "config.lamp" })).toMatchObject([{ type: "record-unknown" }]);
  });
});
