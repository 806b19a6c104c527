import { describe, expect, it } from "vitest";
import { cpuMs } from "../../bench/secrets/growth.ts";
import { compileCustomRule } from "../../src/redact/custom/compile-custom.ts";
import { compileRules } from "../../src/redact/find-secrets.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { SearchLimit } from "../../src/redact/search-limit.ts";
import { TICKET, TICKET_RULE } from "../support/custom-rules.ts";

const MEGABYTE = 1_000_000;

/** Of the processor. Alone on a machine the slowest takes 0.25 s; a search that is not bounded takes minutes. */
const LIMIT_MS = 10_000;

/** Draws numbers that are the same in every run. */
function drawer(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

function fill(piece: () => string, size = MEGABYTE): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; length += pieces.at(-1)?.length ?? 1) pieces.push(piece());
  return pieces.join("");
}

const draw = drawer(7);
const HOSTILE: Readonly<Record<string, string>> = {
  "the keyword over and over": fill(() => "harbor"),
  "the keyword between words": fill(() => "harbor_abcdefgh "),
  "values that nearly match": fill(() => "harbor_abcdefgh0123456789012345678901234567-"),
  "assignments, each a match": fill(() => `harbor_key = "${"0a1b2c3d".repeat(4)}"\n`),
  "no order at all": fill(() => (draw(4) === 0 ? "harbor" : ("abhor-. ='\n>:zQ0"[draw(16)] ?? ""))),
  "one beginning and no end": `harbor${fill(() => "a")}`,
};

const PATTERNS = [
  String.raw`harbor_[a-z0-9]{32}\b`,
  String.raw`(?i)[\w.-]{0,50}?(?:harbor)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|,)[\x60'"\s=]{0,5}([a-z0-9]{32})(?:[\x60'"\s;]|\\[nr]|$)`,
  "(?:harbor(?:[a-z]*)*)+x",
  "(?i)harbor.*([a-z0-9_-]{10,150}).*Q",
  "(?s)harbor.*[a-m].{200}Q",
  "(?s).*harbor.+",
  "[a-z]*harbor[a-z]*",
];

/** What is too much to search is refused with an error, after the time that counts here. */
function upToLimit(find: (text: string) => unknown): (text: string) => void {
  return (text) => {
    try {
      find(text);
    } catch (error) {
      if (!(error instanceof SearchLimit)) throw error;
    }
  };
}

describe("a pattern of the user's own", () => {
  it.each(PATTERNS)(
    "is looked for in hostile text in bounded time: %s",
    (pattern) => {
      const find = compileRules([compileCustomRule({ id: "harbor-rule", pattern })]);

      const slow = Object.entries(HOSTILE).flatMap(([name, text]) => {
        const tookMs = cpuMs(upToLimit(find), text);
        return tookMs > LIMIT_MS ? [`${name}: ${Math.round(tookMs)} ms`] : [];
      });

      expect(slow).toEqual([]);
    },
    60_000,
  );

  it("costs ordinary text nothing but the look for its keyword", () => {
    const find = compileRules([compileCustomRule(TICKET_RULE)]);
    const ordinary = fill(() => "The night watch saw the ship off, and went to bed. ");
    const tickets = fill(() => `${TICKET} `);
    const [ordinaryMs, ticketsMs] = [ordinary, tickets].map((text) =>
      Math.min(...[1, 2, 3].map(() => cpuMs(upToLimit(find), text))),
    ) as [number, number];

    expect(find(ordinary)).toMatchObject({ found: [], hits: [] });
    expect(ordinaryMs).toBeLessThan(ticketsMs / 2);
  });

  it("hides more than it has to where too much matches, never less", () => {
    const tickets = fill(() => `${TICKET} `, 400_000);

    const { text, withheld } = createRedactor({
      key: Buffer.from("night"),
      rules: [],
      custom: [TICKET_RULE],
    }).redactText(tickets);

    expect(text).not.toContain("hbr_");
    expect(text).not.toContain(TICKET.slice(4, 16));
    expect(withheld).toEqual([]);
  });

  it("withholds the text where the search itself would take too long", () => {
    const custom = [{ id: "harbor-blow-up", pattern: "(?s)harbor.*[a-m].{200}Q" }];
    const redactor = createRedactor({ key: Buffer.from("night"), rules: [], custom });

    const { text, withheld } = redactor.redactText(HOSTILE["no order at all"] ?? "");

    expect(text).toBe("[WITHHELD:budget]");
    expect(withheld).toEqual([{ path: "", reason: "budget" }]);
  });
});
