/** What is known of the texts that a piece of a pattern matches, in lower case. */
export interface Literals {
  /** All of them, where they are few. */
  readonly exact: readonly string[] | undefined;
  /** Each of the texts holds one of these. */
  readonly required: readonly string[] | undefined;
}

export const ANYTHING: Literals = { exact: undefined, required: undefined };
export const NOTHING: Literals = { exact: [""], required: undefined };

const MOST_EXACT = 32;
const MOST_REQUIRED = 64;

export function exactly(...texts: readonly string[]): Literals {
  return { exact: texts, required: texts };
}

/** One after the other: neighbors that are known exactly become longer literals. */
export function inSequence(items: readonly Literals[]): Literals {
  let run: readonly string[] = [""];
  let best: readonly string[] | undefined;
  let isExact = true;
  for (const { exact, required } of items) {
    if (exact && exact.length * run.length <= MOST_EXACT) {
      run = run.flatMap((before) => exact.map((text) => before + text));
      continue;
    }
    isExact = false;
    best = better(better(best, run), required);
    run = exact ?? [""];
  }
  return { exact: isExact ? run : undefined, required: better(best, run) };
}

/** One of several. */
export function oneOf(choices: readonly Literals[]): Literals {
  const exact = choices.every((choice) => choice.exact) ? choices.flatMap((choice) => choice.exact ?? []) : undefined;
  const required = choices.every((choice) => choice.required)
    ? choices.flatMap((choice) => choice.required ?? [])
    : undefined;
  return {
    exact: exact && exact.length <= MOST_EXACT ? unique(exact) : undefined,
    required: required && required.length <= MOST_REQUIRED ? unique(required) : undefined,
  };
}

export function repeated(item: Literals, least: number, most: number): Literals {
  if (least === 0) return item.exact && most === 1 ? oneOf([item, NOTHING]) : ANYTHING;
  const { exact, required } = inSequence(Array.from({ length: Math.min(least, MOST_EXACT) }, () => item));
  return { exact: least === most && least <= MOST_EXACT ? exact : undefined, required };
}

/** The set whose shortest literal is longer: it is found in fewer texts. */
function better(one: readonly string[] | undefined, other: readonly string[] | undefined) {
  return shortest(other) > shortest(one) ? other : one;
}

function shortest(texts: readonly string[] | undefined): number {
  return texts ? Math.min(...texts.map((text) => text.length)) : 0;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
