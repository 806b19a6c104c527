import type { Shape } from "./family.ts";
import { fill } from "./fill.ts";
import type { Random } from "./random.ts";

export interface Item {
  /** As in an environment file. For a file, its path. */
  readonly name: string;
  /** With its marks, and with what is always around it. */
  readonly value: string;
}

export interface Carrier {
  readonly name: string;
  readonly takes: readonly Shape[];
  readonly render: (item: Item, random: Random) => string;
}

/** One line with a secret in it, whatever it looks like. */
export const ANY_LINE: readonly Shape[] = ["token", "hash", "opaque", "password", "url"];
/** Where quotes or a line's end say where it stops, it may have spaces. */
export const WITH_SPACES: readonly Shape[] = [...ANY_LINE, "phrase"];
export const KEYS: readonly Shape[] = ["token", "opaque"];
export const KNOWN_BY_ITSELF: readonly Shape[] = ["token"];

/** `{NAME}`, `{name}`, `{camel}`, `{kebab}` and `{label}` say what it is; `{value}`, `{json}`, `{sh}` and `{xml}` are the secret. */
export function carrier(name: string, takes: readonly Shape[], ...templates: readonly string[]): Carrier {
  return {
    name,
    takes,
    render: (item, random) => fill(random.pick(templates), random, wordsOf(item)),
  };
}

function wordsOf({ name, value }: Item): Record<string, string> {
  const words = name.toLowerCase().split(/_+/);
  const camel = words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
  return {
    NAME: name,
    path: name,
    name: name.toLowerCase(),
    camel,
    Pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    kebab: words.join("-"),
    dotted: words.join("."),
    label: words.join(" "),
    value,
    json: JSON.stringify(value).slice(1, -1),
    sh: `'${value.replaceAll("'", "'\\''")}'`,
    xml: value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  };
}
