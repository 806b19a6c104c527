import type { Json } from "../kernel/json.ts";
import type { Confidence, SecretRule } from "./define-rule.ts";
import { findInField, findWhole } from "./field-value.ts";
import { type FindMore, openTextDetector } from "./hide-in-text.ts";
import { type WithheldReason, withheldMarker } from "./marker.ts";
import { type Path, redactTree } from "./redact-tree.ts";
import defaultRules from "./rules/index.ts";
import type { ScanHit } from "./scan-hit.ts";
import { type NameKind, secretNameKind } from "./secret-names.ts";

export interface SecretHit {
  readonly rule: string;
  /** 32 hex letters. */
  readonly fingerprint: string;
  /** Fingerprints of the same value under older keys. */
  readonly earlier?: readonly string[];
  /** JSON pointer of the string, "" for plain text. A secret in a key is reported at the object that has the key. */
  readonly path: string;
  readonly count: number;
  readonly confidence: Confidence;
}

export interface Withheld {
  readonly path: string;
  readonly reason: WithheldReason;
}

/** Whether what stands at a place is a secret whatever it looks like. */
export type IsSecret = (path: readonly (string | number)[]) => boolean;

export interface Redactor {
  /** What makes the same redactor on another thread; without it there is none: rules are code and cannot be sent. */
  readonly recipe?: RedactorRecipe;
  redactJson(
    value: Json,
    isSecret?: IsSecret,
  ): {
    readonly value: Json;
    readonly hits: readonly SecretHit[];
    readonly withheld: readonly Withheld[];
  };
  redactText(text: string): {
    readonly text: string;
    readonly hits: readonly SecretHit[];
    readonly withheld: readonly Withheld[];
  };
  /** Where the secrets of a text stand. Of text that could not be searched it throws. */
  scanText(text: string): readonly ScanHit[];
}

export interface RedactorRecipe {
  readonly key: Uint8Array;
  /** Keys that fingerprints were made with before, the newest first. */
  readonly olderKeys?: readonly Uint8Array[];
  /** Letters read of one record; what comes after is withheld. */
  readonly budgetChars?: number;
  readonly maxDepth?: number;
}

export interface RedactorOptions extends RedactorRecipe {
  readonly rules?: readonly SecretRule[];
}

const BUDGET_CHARS = 16 * 1024 * 1024;
const MAX_DEPTH = 200;
/** The walk recurses: more would leave its safety to the size of the stack. */
const DEEPEST = 1000;

const MOST_NAMES = 4096;
const LONGEST_NAME = 64;

const FIELD_FINDERS = {
  password: findInField("password"),
  token: findInField("token"),
  weak: findInField("weak"),
  none: undefined,
};

/** Makes the one thing that stands between evidence and store. It never throws, and never gives back what it could not read. */
export function createRedactor(options: RedactorOptions): Redactor {
  const { hide, scan } = openTextDetector(options.rules ?? defaultRules, options.key, options.olderKeys);
  const maxDepth = Math.min(options.maxDepth ?? MAX_DEPTH, DEEPEST);

  // The same few field names come again and again: those known to be clean are not read twice.
  const names = new Map<string, NameKind>();

  function remember(key: string): void {
    if (key.length > LONGEST_NAME) return;
    if (names.size >= MOST_NAMES) names.clear();
    names.set(key, secretNameKind(key));
  }

  function newRecord(isSecret?: IsSecret) {
    const hits = new Map<string, SecretHit>();
    const withheld: Withheld[] = [];
    let left = options.budgetChars ?? BUDGET_CHARS;

    function withhold(reason: WithheldReason, path: Path): string {
      withheld.push({ path: pointer(path), reason });
      return withheldMarker(reason);
    }

    /** The names that lead to a place speak of what stands there, never of a key. */
    const cleanKey = (key: string, path: Path) => cleanWith(undefined, key, path);
    const clean = (text: string, kind: NameKind, path: Path) =>
      cleanWith(isSecret?.(path) ? findWhole : FIELD_FINDERS[kind], text, path);

    function cleanWith(more: FindMore | undefined, text: string, path: Path): string {
      left -= text.length;
      if (left < 0) return withhold("budget", path);
      try {
        const { text: cleaned, hidden } = hide(text, more);
        if (hidden.length === 0) return text;
        const at = pointer(path);
        for (const secret of hidden) {
          const id = `${secret.rule} ${secret.fingerprint} ${at}`;
          hits.set(id, { ...secret, path: at, count: (hits.get(id)?.count ?? 0) + 1 });
        }
        return cleaned;
      } catch {
        // Whatever broke, its message may quote the text: only the reason leaves this place.
        return withhold("error", path);
      }
    }

    return { clean, cleanKey, withhold, report: () => ({ hits: [...hits.values()], withheld }) };
  }

  const { rules, ...recipe } = options;
  return {
    ...(rules ? {} : { recipe }),
    redactJson(value, isSecret) {
      const record = newRecord(isSecret);
      const clean = redactTree(value, {
        text: record.clean,
        key(key, path) {
          if (names.has(key)) return key;
          const cleanKey = record.cleanKey(key, path);
          if (cleanKey === key) remember(key);
          return cleanKey;
        },
        kindOf: (key) => names.get(key) ?? secretNameKind(key),
        tooDeep: (path) => record.withhold("depth", path),
        maxDepth,
      });
      return { value: clean, ...record.report() };
    },
    redactText(text) {
      const record = newRecord();
      return { text: record.clean(text, "none", []), ...record.report() };
    },
    scanText: scan,
  };
}

function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
