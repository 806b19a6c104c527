import { fill } from "./fill.ts";
import type { Random } from "./random.ts";

/**
 * What a value looks like decides where it may stand: a `token` is known by itself, a `hash` of a password too, but
 * nobody logs in with it; an `opaque` value or a `password` is known only by what stands around it; a `phrase` has
 * spaces, a `url` is an expression with the secret inside, a `block` has lines, and a `file` comes with all around it.
 */
export type Shape = "token" | "hash" | "opaque" | "password" | "phrase" | "url" | "block" | "file" | "number";

/** Marks one more secret of the same fragment. */
export type Plant = (family: string, value: string) => string;

export interface Family {
  readonly name: string;
  readonly shape: Shape;
  /** What it is called in an environment file. For a `file`, its path. */
  readonly names: readonly string[];
  readonly make: (random: Random) => string;
  /** What is always around it. It is given the value with its marks. */
  readonly around?: (marked: string, random: Random, plant: Plant) => string;
}

type Make = string | ((random: Random) => string);

function family(shape: Shape, name: string, names: string, make: Make, around?: Family["around"]): Family {
  return {
    name,
    shape,
    names: names.split(" "),
    make: typeof make === "string" ? (random) => fill(make, random) : make,
    ...(around ? { around } : {}),
  };
}

export function token(name: string, names: string, make: Make): Family {
  return family("token", name, names, make);
}

export function hash(name: string, names: string, make: Make): Family {
  return family("hash", name, names, make);
}

export function opaque(name: string, names: string, make: Make): Family {
  return family("opaque", name, names, make);
}

export function password(name: string, names: string, make: Make): Family {
  return family("password", name, names, make);
}

export function phrase(name: string, names: string, make: Make): Family {
  return family("phrase", name, names, make);
}

export function number(name: string, names: string, make: Make): Family {
  return family("number", name, names, make);
}

/** `around` has `{value}` where the secret stands. */
export function url(name: string, names: string, make: Make, around: string): Family {
  return family("url", name, names, make, (marked, random) => fill(around, random, { value: marked }));
}

export function block(name: string, names: string, make: Make, around?: Family["around"]): Family {
  return family("block", name, names, make, around);
}

export function file(name: string, path: string, make: Make, around: Family["around"] | string): Family {
  return family(
    "file",
    name,
    path,
    make,
    typeof around === "string" ? (marked, random) => fill(around, random, { value: marked }) : around,
  );
}
