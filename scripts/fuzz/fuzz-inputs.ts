import { createRandom, type Random } from "../../bench/secrets/author-a/random.ts";
import type { Json } from "../../src/kernel/json.ts";
import carriers from "../../src/redact/carriers/index.ts";
import rules from "../../src/redact/rules/index.ts";
import { disguise } from "./disguise.ts";
import { readTranscripts } from "./read-transcripts.ts";

export type FuzzInput = { readonly text: string } | { readonly record: Json };

const LONGEST = 20_000;
const RUN_LETTERS = [
  "A",
  "a",
  "0",
  "=",
  "\\",
  "\n",
  " ",
  '"',
  "/",
  "%",
  "é",
  "港",
  "\ud83d",
  "a1",
  "=\n",
  "-",
  "\u0000",
];
const ODD = [
  "\ud800",
  "\udc00",
  "\u0000",
  "\u0008",
  "\u001b[",
  "\u001b]8;;",
  "\u009b",
  "\ufeff",
  "\u200b",
  "\u2028",
  "\r",
]
  .concat([
    "\u2026",
    "[REDACTED:",
    "[REDACTED:jwt:01234567]",
    "[WITHHELD:budget]",
    "[REDACTED:jwt:0123456",
    ":01234567]",
  ])
  .concat([
    "***",
    "ghp_01\u20262345",
    '"',
    "'",
    "`",
    "\\",
    "$(",
    "${",
    "{{",
    "<",
    "&",
    "%",
    "://",
    "@",
    "=",
    ": ",
    "\n",
  ]);
const KEYS = [
  "token",
  "password",
  "__proto__",
  "constructor",
  "",
  "text",
  "value",
  "name",
  "api_key",
  "Authorization",
  "a/b~c",
];

/** Makes the input that belongs to a seed. */
export function openFuzzInputs(): (seed: number) => FuzzInput {
  const samples = rules.flatMap(({ examples }) => [...examples.hides, ...examples.keeps]);
  const notations = carriers.flatMap(({ examples, quiet }) => [...examples.map(({ text }) => text), ...quiet]);
  const transcripts = readTranscripts();
  const keywords = rules.flatMap((rule) => rule.keywords);

  function piece(random: Random): string {
    switch (random.int(0, 9)) {
      case 0:
        return random.pick(notations);
      case 1:
        return random.pick(keywords) + random.pick(["", "=", ": ", '":"', " "]);
      case 2: {
        const line = random.pick(transcripts);
        const from = random.int(0, line.length);
        return line.slice(from, from + random.int(0, 800));
      }
      case 3:
        return random.pick(ODD);
      case 4:
        return random.pick(RUN_LETTERS).repeat(random.chance(0.02) ? random.int(0, 6000) : random.int(0, 120));
      case 5:
        return String.fromCharCode(...random.bytes(random.int(0, 40)));
      default:
        return disguise(random.pick(samples), random);
    }
  }

  function textFrom(random: Random): string {
    let text = "";
    for (let pieces = random.int(1, 7); pieces > 0; pieces -= 1)
      text += piece(random) + random.pick(["", " ", "\n", ","]);
    for (let changes = random.int(0, 4); changes > 0; changes -= 1) text = change(text, random);
    if (random.chance(0.1)) text = disguise(text, random);
    if (random.chance(0.01)) text = text.repeat(random.int(2, 30));
    return text.slice(0, LONGEST);
  }

  function recordFrom(random: Random, depth: number): Json {
    switch (random.int(0, depth > 4 ? 3 : 6)) {
      case 0:
        return random.pick([null, true, 0, -0, 1e21, 4539827706504220, Number.MAX_SAFE_INTEGER, 0.1, 123456, 1e-7]);
      case 1:
      case 2:
      case 3:
        return textFrom(random);
      case 4:
        return Array.from({ length: random.int(0, 4) }, () => recordFrom(random, depth + 1));
      default:
        return objectFrom(random, depth);
    }
  }

  function objectFrom(random: Random, depth: number): Json {
    const fields = Array.from({ length: random.int(0, 4) }, () => [
      random.chance(0.8) ? random.pick(KEYS) : piece(random),
      recordFrom(random, depth + 1),
    ]);
    return Object.fromEntries(fields);
  }

  return (seed) => {
    const random = createRandom(seed);
    if (random.chance(0.75)) return { text: textFrom(random) };
    if (random.chance(0.01)) return { record: nested(textFrom(random), random.int(150, 1500), random) };
    return { record: recordFrom(random, 0) };
  };
}

/** A letter dropped, changed or put in; a stretch doubled, cut out or moved. */
function change(text: string, random: Random): string {
  const at = random.int(0, text.length);
  const to = Math.min(text.length, at + random.int(0, 40));
  switch (random.int(0, 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(at);
    case 4:
      return text.slice(0, at) + random.pick(ODD) + text.slice(at);
    default:
      return text.slice(0, at) + text.slice(to) + text.slice(at, to);
  }
}

function nested(inner: Json, depth: number, random: Random): Json {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = random.chance(0.5) ? [value] : { token: value };
  return value;
}
