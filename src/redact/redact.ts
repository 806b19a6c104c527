import type { Json } from "../kernel/json.ts";
import type { Carry } from "./carry.ts";
import { compileCustomRules } from "./custom/compile-custom.ts";
import type { CustomRule } from "./custom/custom-rule.ts";
import type { SecretRule } from "./define-rule.ts";
import { findInField, findWhole } from "./field-value.ts";
import type { Found } from "./find-secrets.ts";
import { type FindMore, type HiddenSecret, openTextDetector } from "./hide-in-text.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { markersIn, type WithheldReason, withheldMarker } from "./marker.ts";
import { type MaskForm, maskedValuesIn } from "./masked-values.ts";
import { type Path, redactTree } from "./redact-tree.ts";
import defaultRules from "./rules/index.ts";
import type { ScanHit } from "./scan-hit.ts";
import { SearchLimit } from "./search-limit.ts";
import { type NameKind, secretNameKind } from "./secret-names.ts";

export interface SecretHit extends HiddenSecret {
  /** JSON pointer of the string, "" for plain text. A secret in a key is reported at the object that has the key. */
  readonly path: string;
  readonly count: number;
}

export interface Withheld {
  readonly path: string;
  readonly reason: WithheldReason;
}

/** A secret was there before OpenClaw masked it. The text stays as it is. */
export interface MaskedHit {
  readonly form: MaskForm;
  readonly name: string | null;
  readonly path: string;
  readonly count: number;
}

/** Whether what stands at a place is a secret whatever it looks like. */
export type IsSecret = (path: readonly (string | number)[]) => boolean;

/** One text or record after the other, of one session or file: a secret that was cut in two is found in both. */
export interface StreamRedactor {
  redactJson(
    value: Json,
    isSecret?: IsSecret,
  ): {
    readonly value: Json;
    readonly hits: readonly SecretHit[];
    readonly withheld: readonly Withheld[];
    readonly masked: readonly MaskedHit[];
  };
  redactText(text: string): {
    readonly text: string;
    readonly hits: readonly SecretHit[];
    readonly withheld: readonly Withheld[];
  };
  /** Where the secrets of a text stand. Of text that could not be searched it throws. */
  scanText(text: string): readonly ScanHit[];
}

/** The same for texts that have nothing to do with each other. */
export interface Redactor extends StreamRedactor {
  /** What makes the same redactor on another thread; without it there is none: rules are code and cannot be sent. */
  readonly recipe?: RedactorRecipe;
  /** A redactor with a memory of its own. */
  openStream(): StreamRedactor;
}

export interface RedactorRecipe {
  readonly key: Uint8Array;
  /** Values that are secret because the configuration of the home holds them. */
  readonly known?: KnownSecrets;
  /** Keys that fingerprints were made with before, the newest first. */
  readonly olderKeys?: readonly Uint8Array[];
  /** Rules of the user's own, beside ours. */
  readonly custom?: readonly CustomRule[];
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

/** Kinds, roles, names of models and tools: most strings of a record are short and come again and again. */
const MOST_WORDS = 4096;
const LONGEST_WORD = 32;

const FIELD_FINDERS = {
  password: findInField("password"),
  token: findInField("token"),
  weak: findInField("weak"),
  session: findInField("session"),
  none: undefined,
};

/**
 * Makes the one thing that stands between evidence and store. Once made it never throws, and never gives back what it
 * could not read. A custom rule that cannot be taken is refused here.
 */
export function createRedactor(options: RedactorOptions): Redactor {
  const { key, olderKeys, known, custom = [] } = options;
  const rules = [...(options.rules ?? defaultRules), ...compileCustomRules(custom)];
  const detector = openTextDetector({ rules, key, olderKeys, known });
  const maxDepth = Math.min(options.maxDepth ?? MAX_DEPTH, DEEPEST);

  // The same few field names come again and again: those known to be clean are not read twice.
  const names = new Map<string, NameKind>();

  function remember(key: string): void {
    if (key.length > LONGEST_NAME) return;
    if (names.size >= MOST_NAMES) names.clear();
    names.set(key, kindOfKey(key));
  }

  // The same for short texts that nothing was found in, by themselves.
  const words = new Set<string>();

  function rememberWord(text: string): void {
    if (words.size >= MOST_WORDS) words.clear();
    words.add(text);
  }

  function newRecord(isSecret?: IsSecret, carry?: Carry) {
    const hits = new Map<string, SecretHit>();
    const withheld: Withheld[] = [];
    const masked = new Map<string, MaskedHit>();
    let left = options.budgetChars ?? BUDGET_CHARS;

    function withhold(reason: WithheldReason, path: Path): string {
      withheld.push({ path: pointer(path), reason });
      return withheldMarker(reason);
    }

    /** The names that lead to a place speak of what stands there, never of a key. */
    const cleanKey = (key: string, path: Path) => cleanWith(undefined, key, path);
    const clean = (text: string, kind: NameKind, path: Path, more?: FindMore) =>
      cleanWith(isSecret?.(path) ? findWhole : both(more, FIELD_FINDERS[kind]), text, path, carry);

    function cleanWith(more: FindMore | undefined, text: string, path: Path, carry?: Carry): string {
      left -= text.length;
      if (left < 0) return withhold("budget", path);
      try {
        const carried = carry?.find(fieldOf(path), text) ?? NOTHING;
        const isWord = more === undefined && text.length <= LONGEST_WORD && carried.length === 0;
        if (isWord && words.has(text)) return text;
        const { text: cleaned, hidden } = detector.hide(text, more, carried);
        const masks = maskedValuesIn(nameOf(path), text);
        // Stars are a mask under some names and none under others.
        if (isWord && hidden.length === 0 && masks.length === 0 && !text.includes("*")) rememberWord(text);
        for (const { form, name: said } of masks) {
          const name = said === null ? null : detector.hide(said).text;
          const id = `${form} ${name} ${pointer(path)}`;
          masked.set(id, { form, name, path: pointer(path), count: (masked.get(id)?.count ?? 0) + 1 });
        }
        if (hidden.length === 0) return text;
        const at = pointer(path);
        for (const secret of hidden) {
          const id = `${secret.rule} ${secret.fingerprint} ${at}`;
          hits.set(id, { ...secret, path: at, count: (hits.get(id)?.count ?? 0) + 1 });
        }
        return cleaned;
      } catch (error) {
        // Whatever broke, its message may quote the text: only the reason leaves this place.
        return withhold(error instanceof SearchLimit ? error.reason : "error", path);
      }
    }

    const report = () => ({ hits: [...hits.values()], withheld });
    return { clean, cleanKey, withhold, report, masked: () => [...masked.values()] };
  }

  function openRedactor(carry?: Carry): StreamRedactor {
    return {
      redactJson(value, isSecret) {
        carry?.next();
        const record = newRecord(isSecret, carry);
        const clean = redactTree(value, {
          text: record.clean,
          key(key, path) {
            if (names.has(key)) return key;
            const cleanKey = record.cleanKey(key, path);
            if (cleanKey === key) remember(key);
            return cleanKey;
          },
          kindOf: (key) => names.get(key) ?? kindOfKey(key),
          tooDeep: (path) => record.withhold("depth", path),
          maxDepth,
        });
        return { value: clean, ...record.report(), masked: record.masked() };
      },
      redactText(text) {
        carry?.next();
        const record = newRecord(undefined, carry);
        return { text: record.clean(text, "none", []), ...record.report() };
      },
      scanText(text) {
        carry?.next();
        return detector.scan(text, carry?.find("", text));
      },
    };
  }

  const { rules: own, ...recipe } = options;
  return {
    ...(own ? {} : { recipe }),
    ...openRedactor(),
    openStream: () => openRedactor(detector.openCarry()),
  };
}

const NOTHING: readonly Found[] = [];

/** What the structure tells of a place comes first: it knows more than the name. */
function both(structure: FindMore | undefined, name: FindMore | undefined): FindMore | undefined {
  if (!structure || !name) return structure ?? name;
  return (text) => [...structure(text), ...name(text)];
}

/** The name of the field that a text is the value of. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === "string" ? last : "";
}

/** The names of rules in an earlier marker speak of what it hides, not of the field's value. */
function kindOfKey(key: string): NameKind {
  return markersIn(key).length > 0 ? "none" : secretNameKind(key);
}

/** The name of the field a text stands in, whatever its place in lists: pieces of one output come in the same one. */
function fieldOf(path: Path): string {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const step = path[at];
    if (typeof step === "string") return step;
  }
  return "";
}

function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
