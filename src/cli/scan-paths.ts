import { realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../kernel/user-error.ts";
import { type ScanOptions, scanBytes, scanFile } from "../scan/scan-file.ts";
import { walk } from "../scan/walk.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import { fingerprintKey, OWN_KEY_NOTICE } from "./fingerprint-key.ts";
import { stopWhenInterrupted } from "./interruption.ts";
import { valuesOfNamedHome } from "./known-values.ts";
import { leakDetector } from "./leak-detector.ts";
import { leakPolicy } from "./leak-policy.ts";
import { loadRules, tellRules } from "./load-rules.ts";
import { buffers } from "./open-input.ts";
import { openProgress, type Progress } from "./progress.ts";
import { type LeakEvent, reportLeaks, STDIN } from "./report-leaks.ts";
import type { World } from "./world.ts";

/** What is piped in, as it is named on the command line. */
const PIPED = "-";

interface Named {
  /** As the user wrote it. */
  readonly shown: string;
  /** Where it really lies; null for what is piped in. */
  readonly real: string | null;
}

/** Searches what was named, and reports. */
export async function scanPaths(world: World, paths: readonly string[], options: LeaksOptions): Promise<number> {
  const { key, keyId } = fingerprintKey(world, options);
  const policy = leakPolicy(world, options, keyId);
  const named = [...new Set(paths)].map((shown) => resolveNamed(world, shown));
  const { known, notices } = valuesOfNamedHome(world, key, options.home);
  const loaded = await loadRules(world, options);
  await tellRules(world, loaded);
  const detector = leakDetector(key, { known, custom: loaded.custom });
  const progress = openProgress(world);
  const scan: ScanOptions = {
    detector: detector.redactor,
    temporary: world.temporary,
    breathe: () => breathe(world),
  };
  return await reportLeaks(world, options, {
    detector,
    policy,
    notices: [...(keyId === null ? [OWN_KEY_NOTICE] : []), ...notices],
    events: events(world, named, scan, progress),
    beforeOutput: () => progress.clear(),
    hint: "revoke what is real where it was issued, then search again",
  });
}

async function breathe(world: World): Promise<void> {
  await world.breathe();
  stopWhenInterrupted(world, "Interrupted; not everything was searched.", "Run the command again for all of it.");
}

function resolveNamed(world: World, shown: string): Named {
  if (shown === PIPED) return { shown, real: null };
  try {
    return { shown, real: realpathSync(path.resolve(world.cwd, shown)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    const message = isMissing ? `There is no ${shown}.` : `${shown} cannot be looked at (${code}).`;
    throw new UserError(isMissing ? "not-found" : "unreadable", message, {
      hint: "Name files and folders that you may read, or - for what is piped in.",
      cause: error,
    });
  }
}

async function* events(
  world: World,
  named: readonly Named[],
  scan: ScanOptions,
  progress: Progress,
): AsyncGenerator<LeakEvent> {
  const there = world.stderr.isTerminal ? amountOf(named) : { files: 0, bytes: 0 };
  let files = 0;
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    progress.bytes(bytes, there.bytes);
  };
  for (const { shown, real } of named) {
    if (real === null) {
      yield { kind: "file", path: STDIN };
      for await (const item of scanBytes(buffers(world.stdin()), scan)) yield { kind: "item", path: STDIN, item };
      continue;
    }
    for (const walked of walk(real)) {
      const at = shownPath(shown, path.relative(real, walked.path));
      if (walked.kind === "skipped") yield { kind: "skipped", path: at, why: walked.why };
      else if (walked.kind === "fault") {
        yield { kind: "item", path: at, item: { kind: "fault", within: [], reason: walked.reason } };
      } else {
        progress.source(at, files, there.files);
        files += 1;
        yield { kind: "file", path: at };
        for await (const item of scanFile(walked.path, scan, onBytes)) yield { kind: "item", path: at, item };
      }
      await scan.breathe();
    }
  }
}

/** With `/` on every system: it goes into baselines and reports. */
function shownPath(named: string, below: string): string {
  return path.join(named, below).split(path.sep).join("/");
}

/** How much there is to search, for the progress line: nothing is opened for it. */
function amountOf(named: readonly Named[]): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const { real } of named) {
    for (const walked of real === null ? [] : walk(real)) {
      if (walked.kind !== "file") continue;
      files += 1;
      bytes += walked.sizeBytes;
    }
  }
  return { files, bytes };
}
