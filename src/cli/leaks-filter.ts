import { parseWindow } from "../kernel/parse-when.ts";
import { UserError } from "../kernel/user-error.ts";
import { shorten, visible } from "../kernel/visible.ts";
import { CONFIDENCES, type LeakConfidence, REACHES } from "../queries/leak-rows.ts";
import type { LeaksFilter } from "../queries/leaks.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import type { World } from "./world.ts";

export interface AskedLeaks {
  readonly filter: LeaksFilter;
  readonly worst: number | null;
  /** The beginning of a fingerprint, in small letters. */
  readonly fingerprint: string | null;
  /** From which confidence on a secret makes the exit code 1. */
  readonly failOn: LeakConfidence | null;
}

/** The words of the command line as a filter; nonsense is refused with what would have been understood. */
export function leaksFilter(options: LeaksOptions, world: World): AskedLeaks {
  const { since, until, agent, session, rule, reach } = options;
  const window = parseWindow(since, until, { now: world.now(), utc: options.utc === true });
  if (!window.ok) throw new UserError("usage", window.message, { hint: window.hint });
  for (const word of reach ?? []) refuseOther(word, REACHES, "--reach");
  const failOn = options.failOn ?? (options.check ? "low" : undefined);
  if (failOn !== undefined) refuseOther(failOn, CONFIDENCES, "--fail-on");
  return {
    filter: {
      since: window.since?.getTime() ?? null,
      until: window.until?.getTime() ?? null,
      agents: agent ?? null,
      sessions: session ?? null,
      rules: rule ?? null,
      reaches: reach ?? null,
    },
    worst: worstOf(options.limit),
    fingerprint: fingerprintOf(options.fingerprint),
    failOn: CONFIDENCES.find((one) => one === failOn) ?? null,
  };
}

function refuseOther(word: string, known: readonly string[], flag: string): void {
  if (known.includes(word)) return;
  throw new UserError("usage", `${flag} knows no ${shorten(visible(word), 40)}.`, {
    hint: `It takes ${known.join(", ")}.`,
  });
}

function worstOf(limit: string | undefined): number | null {
  if (limit === undefined || limit === "all") return null;
  const number = /^\d{1,9}$/.test(limit) ? Number(limit) : 0;
  if (number > 0) return number;
  throw new UserError("usage", `--limit takes a number of secrets from 1 on, or all, not ${shorten(limit, 40)}.`, {
    hint: "For example: --limit 20.",
  });
}

function fingerprintOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^[0-9a-f]{4,32}$/i.test(text)) return text.toLowerCase();
  throw new UserError("usage", `${shorten(visible(text), 40)} is no fingerprint.`, {
    hint: "A fingerprint has 32 hexadecimal characters, of which the first 4 or more are enough; incident leaks shows 8.",
  });
}
