import path from "node:path";
import type { EventBodyOf, EventDraft } from "../../events/event.ts";
import { arrayAt, type JsonObject, numberAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { parseIsoTime } from "../times.ts";
import { textAt, textsAt } from "./cells.ts";
import { unknownRecord } from "./unknown.ts";

type How = EventBodyOf<"config-written">["data"]["how"];

/** A write that OpenClaw gave up leaves the file as it was: it must not count among the writes. */
const GIVEN_UP = new Set(["failed", "rejected"]);

/** One record of the audit of configuration writes, from its file or the table (openclaw-formats, 10.5). */
export function decodeConfigAudit(record: JsonObject): readonly EventDraft[] {
  const occurredAt = parseIsoTime(stringAt(record, "ts"));
  const event = stringAt(record, "event");
  const result = stringAt(record, "result");
  const how = howOf(event, result);
  if (how === undefined) return [unknownRecord("config-audit", record, occurredAt)];
  const program = programOf(record);
  const origin = stringAt(record, "origin");
  const changedPaths = textsAt(record, "changedPaths");
  const suspicious = textsAt(record, "suspicious");
  return [
    {
      type: "config-written",
      occurredAt,
      data: known({
        how,
        previousHash: textAt(record, "previousHash"),
        nextHash: textAt(record, "nextHash", "hash"),
        actor: origin ?? program,
        changedPaths,
        configPath: stringAt(record, "configPath"),
        pid: numberAt(record, "pid"),
        parentPid: numberAt(record, "ppid"),
        cwd: stringAt(record, "cwd"),
        argv: textsAt(record, "argv"),
        origin,
        result,
        suspicious: suspicious && suspicious.length > 0 ? suspicious : undefined,
        previousBytes: numberAt(record, "previousBytes"),
        nextBytes: numberAt(record, "nextBytes"),
        text: sentence(how, record, program, changedPaths),
      }),
    },
  ];
}

function howOf(event: string | undefined, result: string | undefined): How | undefined {
  if (event === "config.observe") return "observed";
  if (event !== "config.write") return undefined;
  return GIVEN_UP.has(result ?? "") ? "anomaly" : "written";
}

function sentence(
  how: How,
  record: JsonObject,
  program: string | undefined,
  changedPaths: readonly string[] | undefined,
): string {
  if (how === "observed") {
    const restored = record.restoredFromBackup === true ? " and restored it from a backup" : "";
    return `OpenClaw found the configuration changed on disk${restored}`;
  }
  const who = program ?? "a program";
  if (how === "anomaly") return `${who} could not write the configuration (${stringAt(record, "result") ?? "failed"})`;
  const what = changedPaths && changedPaths.length > 0 ? `: ${changedPaths.join(", ")}` : "";
  return `${who} wrote the configuration${what}`;
}

/**
 * The program and its first words, such as `openclaw config set`. No more than that: what follows may be a secret, which
 * is found in `argv` by what stands before it and would not be found in a sentence.
 */
function programOf(record: JsonObject): string | undefined {
  const argv = arrayAt(record, "argv").filter((word) => typeof word === "string");
  const script = argv[1] ?? argv[0];
  if (script === undefined) return undefined;
  const words: string[] = [];
  for (const word of argv.slice(2, 4)) {
    if (!/^[a-z][a-z-]{0,20}$/.test(word)) break;
    words.push(word);
  }
  const name = path.posix.basename(script.replaceAll("\\", "/")).replace(/\.(?:mjs|cjs|js|exe)$/, "");
  return [name, ...words].join(" ");
}
