import type { Confidence, Finder, SecretRule } from "./define-rule.ts";
import { isDocumented } from "./documented-examples.ts";
import { compileKeywords } from "./keyword-scan.ts";
import { isLiteralAt, type Literal, literalsOf } from "./known-literals.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { LABEL_KEYWORDS, labelAt } from "./labels.ts";
import type { Range } from "./range.ts";
import { SearchLimit } from "./search-limit.ts";
import { secretNameKind } from "./secret-names.ts";

export interface Found extends Range {
  readonly rule: SecretRule;
  readonly secret: string;
  /** What was undone to read it, outermost first. */
  readonly carriers?: readonly string[];
  /** Where what stands around it says more or less than its rule does. */
  readonly confidence?: Confidence;
  /** Where the value stands in the configuration, for one that was known before. */
  readonly names?: readonly string[];
}

/** What one text holds as it stands, in no notation but its own. */
export interface PlainSearch {
  readonly found: readonly Found[];
  /** Where values stand that vendors print in their documents: found, and no secrets. */
  readonly documented: readonly Range[];
  /** Where keywords start that a rule may read on from, in order. */
  readonly hits: readonly number[];
  /** There may be letters that are not seen. */
  readonly hasInvisible: boolean;
}

const SHORTEST_TELLING = 4;

/** No rule knows a secret shorter than this by its form alone. */
const SHORTEST = 8;

/** A match that was turned down is searched again for labels inside it, but not when it is this long: hostile text. */
const LONGEST_REJECTED = 1024;

interface Compiled {
  readonly rule: SecretRule;
  readonly sticky: RegExp;
  /** The same with group positions, which V8 gathers at a price: used only for what is accepted. */
  readonly located: RegExp;
  /** By the code of a letter of ASCII, where the rule says which may come behind a name: 1 for each of them. */
  readonly behindName: Uint8Array | undefined;
  readonly tells: RegExp | undefined;
}

function compile(rule: SecretRule): Compiled {
  const flags = rule.pattern.flags.replace(/[gdy]/g, "");
  return {
    rule,
    sticky: new RegExp(rule.pattern.source, `${flags}y`),
    located: new RegExp(rule.pattern.source, `${flags}yd`),
    behindName: rule.behindName && lettersOf(rule.behindName),
    tells: rule.tells && new RegExp(rule.tells.source, "y"),
  };
}

function lettersOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** Who wants to be called where a keyword starts: rules by their number, known values themselves. */
interface Users {
  /** Long enough that it does not occur by chance every few words. */
  readonly isTelling: boolean;
  /** Rules that read the name the keyword is part of. */
  readonly named: number[];
  readonly rules: number[];
  readonly literals: Literal[];
}

/**
 * Makes the search over all rules and known values: one pass finds the keywords, and patterns run only where a keyword
 * starts.
 */
export function compileRules(rules: readonly SecretRule[], known: KnownSecrets = []): (text: string) => PlainSearch {
  const find = compileSearch(rules, []);
  if (known.length === 0) return find;
  // A value that a rule knows by its form is called by that rule's name, so that it is one secret wherever it is found.
  const ruleOf = (value: string) =>
    find(value).found.find(({ start, end, rule }) => rule.kind === "specific" && start === 0 && end === value.length)
      ?.rule;
  return compileSearch(rules, literalsOf(known, ruleOf));
}

/** What is gathered while the keywords of one text are gone through. */
interface Gathered {
  readonly text: string;
  readonly found: Found[];
  readonly documented: Range[];
  readonly hits: number[];
  finders: Map<SecretRule, Finder> | undefined;
}

function compileSearch(rules: readonly SecretRule[], literals: readonly Literal[]): (text: string) => PlainSearch {
  const compiled = rules.map(compile);
  const { keywords, users } = usersByKeyword(rules, literals);
  const scan = compileKeywords(keywords);
  // Up to where each rule has read: a keyword inside its own last match is no new beginning. This keeps it linear.
  const readTo = new Int32Array(compiled.length);

  return (text) => {
    if (text.length < SHORTEST) return NOTHING;
    const { count, keywords: which, starts, hasInvisible } = scan(text);
    if (count === 0) return hasInvisible ? NOTHING_SEEN : NOTHING;
    readTo.fill(0);
    const all: Gathered = { text, found: [], documented: [], hits: [], finders: undefined };
    for (let hit = 0; hit < count; hit += 1) {
      const using = users[which[hit] ?? -1];
      if (using) askUsers(using, starts[hit] ?? 0, all);
    }
    // A longer keyword is reported when it ends, so after a shorter one that starts inside of it.
    return { found: all.found, documented: all.documented, hits: inOrder(all.hits), hasInvisible };
  };

  function askUsers({ named, rules, literals, isTelling }: Users, start: number, all: Gathered): void {
    let isTold = named.length > 0 && askNamed(named, start, all);
    for (const index of rules) {
      const entry = compiled[index];
      if (!entry || start < (readTo[index] ?? 0)) continue;
      const { starts } = entry.rule;
      if (starts && !isAnyAt(starts, all.text, start)) continue;
      const isAsked = askRule(index, start, all);
      isTold ||= entry.tells ? isAt(entry.tells, all.text, start) : isAsked && isTelling;
    }
    if (isTold) all.hits.push(start);
    for (const literal of literals) if (isLiteralAt(literal, all.text, start)) all.found.push(asFound(literal, start));
  }

  /** Most names say nothing, and few marks stand behind the others: hardly a pattern is left to be tried. */
  function askNamed(named: readonly number[], start: number, all: Gathered): boolean {
    const label = labelAt(all.text, start);
    if (secretNameKind(label.name) === "none") return false;
    const next = all.text.charCodeAt(label.end);
    let isTried = false;
    for (const index of named) {
      if (start < (readTo[index] ?? 0)) continue;
      isTried = true;
      const entry = compiled[index];
      if (!entry || (entry.behindName && next < 128 && entry.behindName[next] !== 1)) continue;
      if (entry.rule.nameBegins !== undefined && !label.name.startsWith(entry.rule.nameBegins)) continue;
      askRule(index, start, all);
    }
    return isTried;
  }

  /** Gives back whether something about a secret stands there: no program that is named only in a URL or a sentence. */
  function askRule(index: number, start: number, all: Gathered): boolean {
    const entry = compiled[index];
    if (!entry) return false;
    const { rule, sticky } = entry;
    const { text, found, documented } = all;
    if (rule.openFinder) {
      all.finders ??= new Map();
      const finder = all.finders.get(rule) ?? rule.openFinder(text);
      all.finders.set(rule, finder);
      const range = finder(start);
      if (!range) return true;
      readTo[index] = range.end;
      const secret = text.slice(range.start, range.end);
      if (!isDocumented(secret)) found.push({ rule, start: range.start, end: range.end, secret });
      return true;
    }
    sticky.lastIndex = start;
    const match = execAt(sticky, text);
    if (!match) return rule.isKeywordCommon !== true;
    if (rule.secrets) {
      for (const { start: from, end } of rule.secrets(match)) {
        const secret = text.slice(from, end);
        if (isDocumented(secret)) documented.push({ start: from, end });
        else found.push({ rule, start: from, end, secret });
        readTo[index] = Math.max(readTo[index] ?? 0, end);
      }
      return true;
    }
    const secret = match.groups?.secret ?? match[0];
    if (rule.accept?.(secret, match) ?? true) {
      if (isDocumented(rule.canonical?.(secret) ?? secret)) {
        documented.push(locate(entry, text, start));
        return true;
      }
      found.push(locate(entry, text, start));
      readTo[index] = start + match[0].length;
    } else if (match[0].length > LONGEST_REJECTED) {
      readTo[index] = start + match[0].length;
    }
    return true;
  }
}

function isAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

function isAnyAt(literals: readonly string[], text: string, at: number): boolean {
  for (const literal of literals) if (text.startsWith(literal, at)) return true;
  return false;
}

/** V8 keeps what a pattern may go back to on a stack: a value of many megabytes overflows it. */
function execAt(sticky: RegExp, text: string): RegExpExecArray | null {
  try {
    return sticky.exec(text);
  } catch (error) {
    if (error instanceof RangeError) throw new SearchLimit("budget");
    throw error;
  }
}

const NOTHING: PlainSearch = { found: [], documented: [], hits: [], hasInvisible: false };
const NOTHING_SEEN: PlainSearch = { ...NOTHING, hasInvisible: true };

function usersByKeyword(rules: readonly SecretRule[], literals: readonly Literal[]) {
  const byKeyword = new Map<string, Users>();
  const usersOf = (keyword: string): Users => {
    const users = byKeyword.get(keyword) ?? {
      isTelling: keyword.length >= SHORTEST_TELLING || LABEL_KEYWORDS.includes(keyword),
      named: [],
      rules: [],
      literals: [],
    };
    byKeyword.set(keyword, users);
    return users;
  };
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      const { named, rules } = usersOf(keyword);
      (rule.readsName ? named : rules).push(index);
    }
  });
  for (const literal of literals) usersOf(literal.keyword).literals.push(literal);
  return { keywords: [...byKeyword.keys()], users: [...byKeyword.values()] };
}

function inOrder(hits: number[]): number[] {
  for (let at = 1; at < hits.length; at += 1) {
    if ((hits[at] ?? 0) < (hits[at - 1] ?? 0)) return hits.sort((one, other) => one - other);
  }
  return hits;
}

function asFound({ rule, known, written, carriers }: Literal, start: number): Found {
  return { rule, secret: known.value, start, end: start + written.length, carriers, names: known.names };
}

function locate({ rule, located }: Compiled, text: string, at: number): Found {
  located.lastIndex = at;
  const match = execAt(located, text);
  // Only some rules look at what stands around what they found.
  const around = match && rule.confidence && rule.confidence.length > 1 ? rule.confidence : undefined;
  const [start, end] = match?.indices?.groups?.secret ?? match?.indices?.[0] ?? [at, text.length];
  const secret = text.slice(start, end);
  return { rule, start, end, secret, ...(around && match ? { confidence: around(secret, match) } : {}) };
}
