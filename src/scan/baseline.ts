import { z } from "zod";
import type { Ignorable } from "./ignore-list.ts";

const KIND = "incident-leaks-baseline";

const Baseline = z.object({
  kind: z.literal(KIND),
  schemaVersion: z.literal(1),
  keyId: z.string(),
  findings: z.array(z.object({ fingerprint: z.string(), rule: z.string(), path: z.string() })),
});

export type ParsedBaseline =
  | { readonly ok: true; readonly keyId: string; has(finding: Ignorable): boolean }
  | { readonly ok: false; readonly problem: string };

/** Findings that are known: by what was found, the rule and the place, so that the same secret elsewhere is news. */
export function parseBaseline(text: string): ParsedBaseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problem: "it is no JSON" };
    throw error;
  }
  const parsed = Baseline.safeParse(value);
  if (!parsed.success) return { ok: false, problem: "it is no baseline of incident leaks, or one of a newer version" };
  const known = new Set(parsed.data.findings.map(idOf));
  return { ok: true, keyId: parsed.data.keyId, has: (finding) => known.has(idOf(finding)) };
}

/** Gathers findings for a baseline: each once, whatever their number. */
export function openBaseline(keyId: string): { add(finding: Ignorable): void; text(): string } {
  const findings = new Map<string, Ignorable>();
  return {
    add: ({ fingerprint, rule, path }) =>
      void findings.set(idOf({ fingerprint, rule, path }), { fingerprint, rule, path }),
    text() {
      const sorted = [...findings].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, finding]) => finding);
      return `${JSON.stringify({ kind: KIND, schemaVersion: 1, keyId, findings: sorted }, null, 2)}\n`;
    },
  };
}

function idOf({ fingerprint, rule, path }: Ignorable): string {
  return JSON.stringify([fingerprint, rule, path]);
}
