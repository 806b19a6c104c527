import { describe, expect, it } from "vitest";
import carriers from "../../src/redact/carriers/index.ts";
import { readMarks } from "../../src/redact/marks.ts";
import { defaultScan } from "../support/keyword-hits.ts";

const examples = carriers.flatMap((carrier) =>
  carrier.examples.map((example) => ({ ...example, id: carrier.id, carrier })),
);
const quiet = carriers.flatMap((carrier) => carrier.quiet.map((text) => ({ text, id: carrier.id, carrier })));

/** What the search has seen of a text before a carrier looks at it. */
function seenIn(text: string) {
  return { hits: defaultScan(text), hasInvisible: true, ...readMarks(text) };
}

describe("each carrier", () => {
  it.each(examples)("$id reads $reads", ({ carrier, text, reads }) => {
    const seen = seenIn(text);
    const views = carrier.mayOccur(text, seen) ? [...carrier.views(text, seen)] : [];

    expect(views.map((view) => view.text)).toContain(reads);
  });

  it.each(examples)("$id knows where each letter of $reads stood", ({ carrier, text }) => {
    for (const view of carrier.views(text, seenIn(text))) {
      const whole = view.original({ start: 0, end: view.text.length });
      const places = Array.from(view.text, (_, at) => view.original({ start: at, end: at + 1 }));

      expect(whole.start).toBeGreaterThanOrEqual(0);
      expect(whole.end).toBeLessThanOrEqual(text.length);
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(whole.start);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(whole.end);
      }
    }
  });

  it.each(quiet)("$id leaves text without its notation alone: $text", ({ carrier, text }) => {
    const seen = seenIn(text);

    expect(carrier.mayOccur(text, seen) ? [...carrier.views(text, seen)] : []).toEqual([]);
  });
});
