import { compileCustomRule } from "../redact/custom/compile-custom.ts";
import { type Allowance, type CustomRule, CustomRuleRefused } from "../redact/custom/custom-rule.ts";
import type { GitleaksAllowlist, GitleaksFile, GitleaksRule } from "./gitleaks-file.ts";

export interface RefusedRule {
  readonly id: string;
  readonly reason: string;
}

export interface ImportedRules {
  readonly rules: readonly CustomRule[];
  readonly refused: readonly RefusedRule[];
}

/** Makes custom rules of a gitleaks file. An id that is taken gets `gitleaks-` before it. */
export function importGitleaks(file: GitleaksFile, taken: ReadonlySet<string>): ImportedRules {
  const ids = new Set(taken);
  const rules: CustomRule[] = [];
  const refused: RefusedRule[] = [...file.malformed];
  for (const entry of file.rules) {
    try {
      const rule = ruleOf(entry, freeId(entry.id, ids), file.allowlists);
      ids.add(rule.id);
      rules.push(rule);
    } catch (error) {
      if (!(error instanceof CustomRuleRefused)) throw error;
      refused.push({ id: entry.id, reason: error.reason });
    }
  }
  return { rules, refused };
}

function freeId(named: string, taken: ReadonlySet<string>): string {
  const id = named
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const free = [id, `gitleaks-${id}`].find((one) => !taken.has(one));
  if (free === undefined) throw new CustomRuleRefused(named, "another rule of the file has its id");
  return free;
}

function ruleOf(entry: GitleaksRule, id: string, forAll: readonly GitleaksAllowlist[]): CustomRule {
  const { regex, description, secretGroup, entropy, keywords, allowlist, allowlists } = entry;
  if (regex === undefined)
    throw new CustomRuleRefused(id, "it knows files by their path only, and says nothing of text");
  if (entry.skipReport) throw new CustomRuleRefused(id, "it names no secret and only helps other rules (skipReport)");
  const applied = forAll.filter(({ targetRules }) => targetRules?.includes(entry.id) ?? true);
  const allow = [...(allowlist ? [allowlist] : []), ...allowlists, ...applied].flatMap(allowanceOf);
  const rule: CustomRule = {
    id,
    ...(description === undefined ? {} : { title: description }),
    pattern: regex,
    secretGroup: secretGroup === undefined || secretGroup === 0 ? "first" : secretGroup,
    ...(entropy === undefined ? {} : { entropy }),
    ...(allow.length === 0 ? {} : { allow }),
  };
  return withLiterals(rule, keywords);
}

/** There a keyword may stand anywhere in the file: one that the pattern itself demands is nearer to the secret. */
function withLiterals(rule: CustomRule, keywords: readonly string[]): CustomRule {
  try {
    compileCustomRule(rule);
    return rule;
  } catch (error) {
    const usable = keywords.filter((keyword) => keyword.length >= 2);
    if (!(error instanceof CustomRuleRefused) || usable.length === 0) throw error;
    const gated = { ...rule, keywords: usable };
    compileCustomRule(gated);
    return gated;
  }
}

/** Texts have no path and no commit: what is allowed only together with one is not allowed. */
function allowanceOf(list: GitleaksAllowlist): Allowance[] {
  const { regexes, stopwords, regexTarget, condition } = list;
  const all = /^(?:and|&&)$/i.test(condition ?? "");
  if (all && list.paths.length + list.commits.length > 0) return [];
  if (regexes.length + stopwords.length === 0) return [];
  return [
    {
      regexes,
      stopwords,
      target: regexTarget === "match" || regexTarget === "line" ? regexTarget : "secret",
      when: all ? "all" : "any",
    },
  ];
}
