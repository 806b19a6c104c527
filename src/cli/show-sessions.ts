import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { formatTime } from "../kernel/format-time.ts";
import { visible } from "../kernel/visible.ts";
import type { SessionRecord } from "../projections/view-tables.ts";
import { coverage, coverageWarnings, isPartial } from "../queries/coverage.ts";
import { isoTime } from "../queries/iso-time.ts";
import { listSessions } from "../queries/sessions.ts";
import type { Column } from "../reports/define-format.ts";
import type { SessionsOptions } from "./commands/sessions.ts";
import { readingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings } from "./print.ts";
import type { World } from "./world.ts";

export interface SessionRow {
  readonly agent: string;
  readonly session: string | null;
  readonly sessionId: string;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly messages: number;
  readonly attempts: number;
  readonly faults: number;
  readonly state: string;
  readonly channel: string | null;
  readonly sender: string | null;
  readonly parent: string | null;
  readonly label: string | null;
  readonly cwd: string | null;
  readonly overrides: Readonly<Record<string, string>> | null;
  readonly flags: readonly string[];
}

/** Lists the sessions, the last active one last. */
export async function showSessions(world: World, options: SessionsOptions): Promise<ExitCode> {
  return await readingStore(world, options, async (store) => {
    const rows = listSessions(store).map(rowOf);
    const sources = coverage(store);
    const warnings = coverageWarnings(sources);
    await printReport(world, { command: "sessions", rows, columns: columns(options), warnings }, options);
    if (formatOf(options, world) === "table") {
      const next = rows.length === 0 ? "incident ingest" : "incident timeline --all --session <end of the key>";
      const lines = [`${rows.length} sessions.`, ...warnings.map((warning) => `Note: ${warning}`), `Next: ${next}`];
      await world.stderr.write(`${lines.map((line) => visible(line)).join("\n")}\n`);
    } else await tellWarnings(world, options, warnings);
    return isPartial(sources) ? EXIT.partial : EXIT.done;
  });
}

function rowOf(record: SessionRecord): SessionRow {
  return {
    agent: record.agent,
    session: record.session_key,
    sessionId: record.session_id,
    firstAt: isoTime(record.first_at ?? record.started_at),
    lastAt: isoTime(record.last_at),
    messages: record.messages,
    attempts: record.attempts,
    faults: record.faults,
    state: record.set_aside ?? (record.events === 0 ? "no transcript" : "live"),
    channel: record.channel,
    sender: record.sender,
    parent: record.parent_key,
    label: record.label,
    cwd: record.cwd,
    overrides: record.overrides === null ? null : JSON.parse(record.overrides),
    flags: [
      ...(record.key_from === "command" ? ["session-inferred"] : []),
      ...(record.overrides === null ? [] : ["exec-overrides"]),
    ],
  };
}

function columns(options: SessionsOptions): readonly Column<SessionRow>[] {
  const style = { utc: options.utc === true };
  const time = (iso: string | null) => (iso === null ? "" : formatTime(iso, style));
  return [
    { title: "AGENT", value: (row) => row.agent, max: 16 },
    { title: "SESSION", value: (row) => row.session ?? "(key not recorded)", elastic: true },
    { title: "ID", value: (row) => row.sessionId, max: 36 },
    { title: "FIRST", value: (row) => time(row.firstAt), max: 24 },
    { title: "LAST", value: (row) => time(row.lastAt), max: 24 },
    { title: "MESSAGES", value: (row) => String(row.messages), align: "right" },
    { title: "ATTEMPTS", value: (row) => String(row.attempts), align: "right" },
    { title: "STATE", value: (row) => [row.state, ...row.flags].join(", "), max: 32 },
    {
      title: "FROM",
      value: (row) => [row.channel, row.sender, row.parent].filter((part) => part !== null).join(" "),
      max: 40,
    },
  ];
}
