import type { Json } from "../kernel/json.ts";
import { type WithheldReason, withheldMarker } from "../redact/marker.ts";
import type { Redactor, SecretHit, StreamRedactor, Withheld } from "../redact/redact.ts";
import { type Edit, editsOf } from "./json-edits.ts";
import { walkJson } from "./json-walk.ts";
import { MOST_SHADOWED_LEVELS, type Shadowed, shadowedIn } from "./shadowed.ts";

export interface RedactedLine {
  readonly text: string;
  readonly hits: readonly SecretHit[];
  readonly withheld: readonly Withheld[];
}

export interface LineRedactors {
  /** Remembers the lines before. */
  readonly records: Pick<StreamRedactor, "redactJson">;
  /** For what a line hides from JSON.parse: no line goes on there. */
  readonly redactor: Pick<Redactor, "redactJson">;
}

/**
 * Hides the secrets in one line of JSON. Only the strings that hold one are written anew: numbers, spaces, the order of keys
 * and doubled keys stay as they were.
 */
export function redactJsonLine(redactors: LineRedactors, line: string, value: Json, level = 0): RedactedLine {
  const shadowed = shadowedIn(line, value);
  if (shadowed === null) return withheldValue("budget", /\r?\n$/.exec(line)?.[0]);
  const { records, redactor } = redactors;
  const clean = records.redactJson(value);
  const inner = shadowed.map((span) => ({ span, ...redactShadowed(redactor, line, span, level + 1) }));
  const edits = [
    ...(clean.value === value
      ? []
      : editsOf(
          line,
          value,
          clean.value,
          shadowed.map(({ start }) => start),
        )),
    ...inner.map(({ span: { start, end }, text }) => ({ start, end, text })),
  ];
  return {
    text: edits.length === 0 ? line : apply(line, edits),
    hits: [...clean.hits, ...inner.flatMap(({ hits }) => hits)],
    withheld: [...clean.withheld, ...inner.flatMap(({ withheld }) => withheld)],
  };
}

/** In the place of a value that is not read: a JSON string, with the end of the line where it is a line. */
function withheldValue(reason: WithheldReason, end = ""): RedactedLine {
  return { text: JSON.stringify(withheldMarker(reason)) + end, hits: [], withheld: [{ path: "", reason }] };
}

/** The hidden value under its key, for the key tells what it is. */
function redactShadowed(
  redactor: LineRedactors["redactor"],
  line: string,
  { key, start, end }: Shadowed,
  level: number,
): RedactedLine {
  if (level > MOST_SHADOWED_LEVELS) return withheldValue("depth");
  const text = `{${JSON.stringify(key)}:${line.slice(start, end)}}`;
  const redacted = redactJsonLine({ records: redactor, redactor }, text, JSON.parse(text), level);
  // The key stands in the line itself and is made clean there.
  return { ...redacted, text: redacted.text.slice(firstValueIn(redacted.text), -1) };
}

/** Where the value of the first field begins. */
function firstValueIn(text: string): number {
  let depth = 0;
  const starts: number[] = [];
  walkJson(text, {
    key: () => undefined,
    leaf: (start) => void starts.push(start),
    open(_kind, start) {
      if (depth > 0) starts.push(start);
      depth += 1;
    },
    close: () => undefined,
  });
  return starts[0] ?? 0;
}

function apply(line: string, edits: readonly Edit[]): string {
  let text = "";
  let copied = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    if (edit.start < copied) continue;
    text += line.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return text + line.slice(copied);
}
