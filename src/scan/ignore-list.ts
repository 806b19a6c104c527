import JSON5 from "json5";
import { z } from "zod";
import { matchesGlob } from "./path-glob.ts";

/** A decision of the user's about findings, with its reason and its end. */
export interface IgnoreEntry {
  readonly fingerprint?: string | undefined;
  readonly rule?: string | undefined;
  readonly path?: string | undefined;
  readonly reason: string;
  readonly expires: string;
}

/** What an entry is compared with. */
export interface Ignorable {
  readonly fingerprint: string;
  readonly rule: string;
  /** The file, and what it is inside of. */
  readonly path: string;
}

export interface IgnoreList {
  /** The entry that hides it; undefined when none does. */
  find(finding: Ignorable): IgnoreEntry | undefined;
  /** Entries that hide nothing any more. */
  readonly expired: readonly IgnoreEntry[];
}

const DAY_MS = 86_400_000;

const Entry = z
  .strictObject({
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{8,32}$/, "a fingerprint, or its first 8 letters and more")
      .optional(),
    rule: z.string().min(1).optional(),
    path: z.string().min(1).optional(),
    reason: z.string().trim().min(1, "say why"),
    expires: z.iso.date("a date as 2027-01-31"),
  })
  .refine((entry) => entry.fingerprint !== undefined || entry.rule !== undefined || entry.path !== undefined, {
    error: "needs a fingerprint, a rule or a path",
  });

const List = z.array(Entry);

export type ParsedIgnoreList =
  | { readonly ok: true; readonly list: IgnoreList }
  | { readonly ok: false; readonly problem: string };

/** An entry holds to the end of its last day, in UTC. */
export function parseIgnoreList(text: string, now: Date): ParsedIgnoreList {
  let value: unknown;
  try {
    value = JSON5.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problem: "it is no JSON5" };
    throw error;
  }
  const parsed = List.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [entry, field] = issue?.path ?? [];
    const where =
      entry === undefined ? "it" : `entry ${Number(entry) + 1}${field === undefined ? "" : `, ${String(field)}`}`;
    return { ok: false, problem: `${where}: ${issue?.message ?? "not understood"}` };
  }
  const isOver = ({ expires }: IgnoreEntry) => Date.parse(expires) + DAY_MS <= now.getTime();
  const valid = parsed.data.filter((entry) => !isOver(entry));
  return {
    ok: true,
    list: { find: (finding) => valid.find((entry) => hides(entry, finding)), expired: parsed.data.filter(isOver) },
  };
}

/** All that it names has to fit. */
function hides(entry: IgnoreEntry, finding: Ignorable): boolean {
  if (entry.fingerprint !== undefined && !finding.fingerprint.startsWith(entry.fingerprint)) return false;
  if (entry.rule !== undefined && entry.rule !== finding.rule) return false;
  return entry.path === undefined || matchesGlob(finding.path, entry.path);
}
