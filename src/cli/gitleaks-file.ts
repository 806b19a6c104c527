import { parse, TomlError } from "smol-toml";
import { z } from "zod";

const text = z.string();
const texts = z.array(text);

const allowlist = z.object({
  condition: text.optional(),
  regexTarget: text.optional(),
  regexes: texts.default([]),
  stopwords: texts.default([]),
  paths: texts.default([]),
  commits: texts.default([]),
  targetRules: texts.optional(),
});

const rule = z.object({
  id: text.min(1),
  description: text.optional(),
  regex: text.optional(),
  path: text.optional(),
  secretGroup: z.number().int().min(0).max(100).optional(),
  entropy: z.number().min(0).max(8).optional(),
  keywords: texts.default([]),
  skipReport: z.boolean().optional(),
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).default([]),
});

const file = z.object({
  extend: z.object({ useDefault: z.boolean().optional(), path: text.optional(), url: text.optional() }).optional(),
  rules: z.array(z.unknown()).default([]),
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).default([]),
});

export type GitleaksRule = z.infer<typeof rule>;
export type GitleaksAllowlist = z.infer<typeof allowlist>;

/** A gitleaks file as it is written: other keys than those used here may stand in it. */
export interface GitleaksFile {
  readonly rules: readonly GitleaksRule[];
  readonly malformed: ReadonlyArray<{ readonly id: string; readonly reason: string }>;
  /** Those that hold for all rules of the file. */
  readonly allowlists: readonly GitleaksAllowlist[];
  /** What other rules it says it builds upon. */
  readonly extends: readonly string[];
}

export type ParsedGitleaks =
  | { readonly ok: true; readonly file: GitleaksFile }
  | { readonly ok: false; readonly problem: string };

export function parseGitleaks(toml: string): ParsedGitleaks {
  const table = parseToml(toml);
  if (typeof table === "string") return { ok: false, problem: table };
  const parsed = file.safeParse(table);
  if (!parsed.success) return { ok: false, problem: `${problemOf(parsed.error)}` };
  const { extend, rules, allowlist: single, allowlists } = parsed.data;
  const malformed: { id: string; reason: string }[] = [];
  const read = rules.flatMap((entry, index) => {
    const one = rule.safeParse(entry);
    if (one.success) return [one.data];
    malformed.push({
      id: idOf(entry) ?? `number ${index + 1}`,
      reason: `its entry is malformed (${problemOf(one.error)})`,
    });
    return [];
  });
  const bases = [
    extend?.useDefault ? "useDefault" : [],
    extend?.path === undefined ? [] : "path",
    extend?.url === undefined ? [] : "url",
  ];
  return {
    ok: true,
    file: { rules: read, malformed, allowlists: [...(single ? [single] : []), ...allowlists], extends: bases.flat() },
  };
}

function parseToml(toml: string): object | string {
  try {
    return parse(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // Its message quotes the lines.
    return `it is no TOML (line ${error.line}, column ${error.column})`;
  }
}

function idOf(entry: unknown): string | undefined {
  const named = z.object({ id: text }).safeParse(entry);
  return named.success ? named.data.id : undefined;
}

function problemOf({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join(".") || "the file"}: ${issue?.message ?? "malformed"}`;
}
