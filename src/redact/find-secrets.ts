import type { SecretRule } from "./define-rule.ts";
import { compileKeywords } from "./keyword-scan.ts";
import { labelAt } from "./labels.ts";
import type { Range } from "./range.ts";
import { type NameKind, secretNameKind } from "./secret-names.ts";

export interface Found extends Range {
  readonly rule: SecretRule;
  readonly secret: string;
}

/** No rule knows a secret shorter than this by its form alone. */
const SHORTEST = 8;

/** A match that was turned down is searched again for labels inside it, but not when it is this long: hostile text. */
const LONGEST_REJECTED = 1024;

interface Compiled {
  readonly rule: SecretRule;
  readonly sticky: RegExp;
  /** The same with group positions, which V8 gathers at a price: used only for what is accepted. */
  readonly located: RegExp;
}

function compile(rule: SecretRule): Compiled {
  const flags = rule.pattern.flags.replace(/[gdy]/g, "");
  return {
    rule,
    sticky: new RegExp(rule.pattern.source, `${flags}y`),
    located: new RegExp(rule.pattern.source, `${flags}yd`),
  };
}

/** Makes the search over all rules: one pass finds the keywords, and patterns run only where a keyword starts. */
export function compileRules(rules: readonly SecretRule[]): (text: string) => readonly Found[] {
  const compiled = rules.map(compile);
  const byKeyword = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), index]);
  });
  const users = [...byKeyword.values()];
  const scan = compileKeywords([...byKeyword.keys()]);
  // Up to where each rule has read: a keyword inside its own last match is no new beginning. This keeps it linear.
  const readTo = new Int32Array(compiled.length);

  return (text) => {
    if (text.length < SHORTEST) return NOTHING;
    let found: Found[] | undefined;
    let isFirst = true;
    scan(text, (keyword, start) => {
      // Most texts hold no keyword at all: nothing is made ready for them.
      if (isFirst) readTo.fill(0);
      isFirst = false;
      let nameKind: NameKind | undefined;
      for (const index of users[keyword] ?? []) {
        const entry = compiled[index];
        if (!entry || start < (readTo[index] ?? 0)) continue;
        if (entry.rule.readsName) {
          nameKind ??= secretNameKind(labelAt(text, start).name);
          if (nameKind === "none") continue;
        }
        entry.sticky.lastIndex = start;
        const match = entry.sticky.exec(text);
        if (!match) continue;
        if (entry.rule.secrets) {
          for (const { start: from, end } of entry.rule.secrets(match)) {
            found ??= [];
            found.push({ rule: entry.rule, start: from, end, secret: text.slice(from, end) });
            readTo[index] = Math.max(readTo[index] ?? 0, end);
          }
          continue;
        }
        const secret = match.groups?.secret ?? match[0];
        if (entry.rule.accept?.(secret, match) ?? true) {
          found ??= [];
          found.push(locate(entry, text, start));
          readTo[index] = start + match[0].length;
        } else if (match[0].length > LONGEST_REJECTED) {
          readTo[index] = start + match[0].length;
        }
      }
    });
    return found ?? NOTHING;
  };
}

const NOTHING: readonly Found[] = [];

function locate({ rule, located }: Compiled, text: string, at: number): Found {
  located.lastIndex = at;
  const match = located.exec(text);
  const [start, end] = match?.indices?.groups?.secret ?? match?.indices?.[0] ?? [at, text.length];
  return { rule, start, end, secret: text.slice(start, end) };
}
