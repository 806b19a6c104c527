import type { Fill } from "../families/family.ts";
import type { Rand } from "../rand.ts";

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const vary = ({ words }: Fill, rand: Rand, prefixes: readonly string[]) =>
  rand.chance(0.3) ? [rand.pick(prefixes), ...words] : [...words];

const stages = ["prod", "staging", "my", "harbor", "app", "default", "backup"];

export const upper = (fill: Fill, rand: Rand) =>
  vary(fill, rand, [...stages, "ci", "vite"])
    .join("_")
    .toUpperCase();
export const snake = (fill: Fill, rand: Rand) => vary(fill, rand, stages).join("_");
export const kebab = (fill: Fill, rand: Rand) => vary(fill, rand, stages).join("-");
export const dotted = (fill: Fill, rand: Rand) => vary(fill, rand, ["spring", "app", "harbor"]).join(".");
export const pascal = (fill: Fill, rand: Rand) => vary(fill, rand, stages).map(capital).join("");
export const camel = (fill: Fill, rand: Rand) => {
  const [first = "", ...rest] = vary(fill, rand, stages);
  return first + rest.map(capital).join("");
};
export const title = ({ words }: Fill) => capital(words.join(" "));
/** The last word alone: `token`, `password`, `key`, with `api` where it would say nothing. */
export const short = ({ words }: Fill) => words.slice(words.at(-1) === "key" ? -2 : -1).join("_");
