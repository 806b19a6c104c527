import path from "node:path";
import { EXIT } from "../kernel/exit-codes.ts";
import type { JsonObject } from "../kernel/json.ts";
import type { Finding, Item } from "../scan/finding.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import type { LeakDetector } from "./leak-detector.ts";
import type { LeakPolicy } from "./leak-policy.ts";
import { fullPath, LEAK_COLUMNS, LEAK_CSV, type LeakRow, leakResult, leakRow } from "./leak-row.ts";
import { type LeakTally, openLeakTally } from "./leak-tally.ts";
import { openNewFile } from "./new-file.ts";
import { printReport } from "./print.ts";
import { tellLeaks } from "./tell-leaks.ts";
import type { World } from "./world.ts";

/** How what is piped in is called. */
export const STDIN = "(stdin)";

/** What a search comes to, in its order. */
export type LeakEvent =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "skipped"; readonly path: string; readonly why: "link" | "special" | "git-objects" }
  | { readonly kind: "item"; readonly path: string; readonly item: Item };

export interface LeakSearch {
  readonly detector: LeakDetector;
  readonly policy: LeakPolicy;
  readonly events: AsyncIterable<LeakEvent>;
  /** Said before anything else about the answer. */
  readonly notices: readonly string[];
  /** What to do about findings. */
  readonly hint: string;
  beforeOutput(): void;
}

/** Prints what a search finds while it finds it, then what it did not see; gives the exit code. */
export async function reportLeaks(world: World, options: LeaksOptions, search: LeakSearch): Promise<number> {
  const { detector, policy } = search;
  const tally = openLeakTally();
  const warnings: string[] = [...search.notices, ...policy.warnings];
  const newFile =
    options.writeBaseline === undefined
      ? null
      : openNewFile(world, options.writeBaseline, { force: options.force === true });
  try {
    await printReport(
      world,
      {
        command: "leaks",
        rows: rowsOf(search, tally, warnings),
        columns: LEAK_COLUMNS,
        csvColumns: LEAK_CSV,
        warnings,
        get extra() {
          return extraOf(tally);
        },
        analysis: {
          toolVersion: world.version,
          rules: detector.rules,
          notices: warnings,
          result: (row) => leakResult(row, (shown) => relativePath(world, shown)),
        },
      },
      options,
    );
    newFile?.write(Buffer.from(policy.written?.text() ?? ""));
    newFile?.finish();
  } finally {
    search.beforeOutput();
    newFile?.discard();
  }
  await tellLeaks(world, options, search.hint, tally, warnings);
  if (tally.failing > 0) return policy.exitCode;
  return tally.faultCount > 0 ? EXIT.partial : EXIT.done;
}

async function* rowsOf(search: LeakSearch, tally: LeakTally, warnings: string[]): AsyncGenerator<LeakRow> {
  const { detector, policy } = search;
  // Names of files are evidence as well: one may hold a secret.
  const clean = (text: string) => detector.redactor.redactText(text).text;
  for await (const event of search.events) {
    if (event.kind === "file") tally.files += 1;
    else if (event.kind === "skipped") tally.skipped[event.why] += 1;
    else if (event.item.kind === "fault") {
      const { within, reason } = event.item;
      tally.addFault({ path: clean(fullPath({ path: event.path, within })), reason });
    } else {
      const row = take(event.path, event.item);
      if (!row) continue;
      search.beforeOutput();
      yield row;
    }
  }
  // Only now all of them are known; the formats read the warnings after the last row.
  warnings.push(...tally.warnings());

  function take(shown: string, finding: Finding): LeakRow | null {
    const row = leakRow(finding, clean(shown), detector.titleOf(finding.rule), clean);
    const ignorable = { fingerprint: row.fingerprint, rule: row.rule, path: fullPath(row) };
    const verdict = policy.judge(ignorable);
    if (verdict.kind === "ignored") {
      tally.addIgnored(row, verdict.entry);
      return null;
    }
    policy.written?.add(ignorable);
    if (verdict.kind === "known") {
      tally.known += 1;
      return null;
    }
    tally.found[row.confidence] += 1;
    if (policy.fails(row.confidence)) tally.failing += 1;
    if (!policy.isListed(row.confidence)) return null;
    tally.listed += 1;
    return row;
  }
}

function extraOf(tally: LeakTally): JsonObject {
  const { files, found, listed, known, ignoredCount, ignored, faultCount, faults, skipped } = tally;
  return {
    partial: faultCount > 0,
    summary: {
      files,
      found: { ...found },
      listed,
      known,
      ignored: ignoredCount,
      faults: faultCount,
      skipped: { ...skipped },
    },
    ignored: ignored.map((entry) => ({ ...entry })),
    faults: faults.map((fault) => ({ ...fault })),
  };
}

/** SARIF wants paths from where the analysis began. */
function relativePath(world: World, shown: string): string {
  if (shown === STDIN) return "stdin";
  return path.relative(world.cwd, path.resolve(world.cwd, shown)).split(path.sep).join("/");
}
