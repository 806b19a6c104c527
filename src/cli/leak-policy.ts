import { readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../kernel/user-error.ts";
import type { Confidence } from "../redact/define-rule.ts";
import { openBaseline, type ParsedBaseline, parseBaseline } from "../scan/baseline.ts";
import { type Ignorable, type IgnoreEntry, type IgnoreList, parseIgnoreList } from "../scan/ignore-list.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import type { World } from "./world.ts";

/** What becomes of a finding: known and ignored ones are counted, new ones are news. */
export type Verdict =
  | { readonly kind: "new" }
  | { readonly kind: "known" }
  | { readonly kind: "ignored"; readonly entry: IgnoreEntry };

export interface LeakPolicy {
  judge(finding: Ignorable): Verdict;
  isListed(confidence: Confidence): boolean;
  fails(confidence: Confidence): boolean;
  /** What to exit with when one fails. */
  readonly exitCode: number;
  readonly warnings: readonly string[];
  /** Gathers what is to be written as a baseline; null when nothing is. */
  readonly written: ReturnType<typeof openBaseline> | null;
}

const RANK = { low: 0, medium: 1, high: 2 } as const;

/** The options as a policy; files are read now, so that a mistake in one is told before anything is searched. */
export function leakPolicy(world: World, options: LeaksOptions, keyId: string | null): LeakPolicy {
  const threshold = options.failOn ?? (options.check ? "low" : null);
  if (options.exitCode !== undefined && threshold === null) {
    throw new UserError("usage", "--exit-code says nothing without --check or --fail-on.", {
      hint: "Add --fail-on low, medium or high.",
    });
  }
  const baseline = options.baseline === undefined ? null : readBaseline(world, options.baseline, keyId);
  const ignores = options.ignoreFile === undefined ? null : readIgnores(world, options.ignoreFile);
  return {
    judge(finding) {
      const entry = ignores?.find(finding);
      if (entry) return { kind: "ignored", entry };
      return { kind: baseline?.has(finding) ? "known" : "new" };
    },
    // What makes it fail has to be seen.
    isListed: (confidence) =>
      options.all === true || RANK[confidence] >= Math.min(RANK.medium, RANK[threshold ?? "medium"]),
    fails: (confidence) => threshold !== null && RANK[confidence] >= RANK[threshold],
    exitCode: options.exitCode ?? 1,
    warnings: (ignores?.expired ?? []).map(
      (entry) => `An entry of the ignore file ended on ${entry.expires} and hides nothing any more (${entry.reason}).`,
    ),
    written: options.writeBaseline === undefined ? null : openBaseline(stableKey(keyId)),
  };
}

function readBaseline(world: World, named: string, keyId: string | null): Extract<ParsedBaseline, { ok: true }> {
  const parsed = parseBaseline(readNamed(world, named, "baseline"));
  if (!parsed.ok) {
    throw new UserError("usage", `The baseline ${named} cannot be used: ${parsed.problem}.`, {
      hint: "Write a new one with --write-baseline.",
    });
  }
  if (parsed.keyId === stableKey(keyId)) return parsed;
  throw new UserError("usage", `The baseline ${named} was made with the key of another store.`, {
    hint: "Name that store with --store, or write a new baseline with --write-baseline.",
  });
}

function stableKey(keyId: string | null): string {
  if (keyId !== null) return keyId;
  throw new UserError(
    "usage",
    "A baseline needs fingerprints that stay the same, and without a store there is no key for them.",
    {
      hint: "Run incident ingest once, or name a store with --store.",
    },
  );
}

function readIgnores(world: World, named: string): IgnoreList {
  const parsed = parseIgnoreList(readNamed(world, named, "ignore file"), world.now());
  if (parsed.ok) return parsed.list;
  throw new UserError("usage", `The ignore file ${named} cannot be used: ${parsed.problem}.`, {
    hint: 'Each entry is {fingerprint, rule or path, reason: "…", expires: "2027-01-31"}.',
  });
}

function readNamed(world: World, named: string, what: string): string {
  try {
    return readFileSync(path.resolve(world.cwd, named), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new UserError(
      code === "ENOENT" ? "not-found" : "unreadable",
      `The ${what} ${named} cannot be read (${code}).`,
      {
        hint: "Name a file that you may read.",
        cause: error,
      },
    );
  }
}
