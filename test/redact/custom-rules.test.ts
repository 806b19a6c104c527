import { describe, expect, it } from "vitest";
import { compileCustomRule } from "../../src/redact/custom/compile-custom.ts";
import type { CustomRule } from "../../src/redact/custom/custom-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { TICKET, TICKET_RULE } from "../support/custom-rules.ts";

const KEY = Buffer.from("night-watch");

const redact = (text: string, ...custom: CustomRule[]) =>
  createRedactor({ key: KEY, rules: [], custom }).redactText(text);

describe("a rule of the user's own", () => {
  it("hides what its pattern matches, wherever the keyword stands in it", () => {
    const { text, hits } = redact(`pass ${TICKET}, then sail`, TICKET_RULE);

    expect(text).toMatch(/^pass \[REDACTED:harbor-ticket:[0-9a-f]{8}\], then sail$/);
    expect(hits).toMatchObject([{ rule: "harbor-ticket", confidence: "high" }]);
  });

  it("works beside our own rules, and in the notations that they read", () => {
    const redactor = createRedactor({ key: KEY, custom: [TICKET_RULE] });

    const { hits } = redactor.redactText(`packed: ${Buffer.from(`the ticket is ${TICKET}`).toString("base64")}`);

    expect(hits).toMatchObject([{ rule: "harbor-ticket", carriers: ["base64"] }]);
  });

  it("says in its recipe what another thread needs to make the same", () => {
    const { recipe } = createRedactor({ key: KEY, custom: [TICKET_RULE] });

    expect(structuredClone(recipe)).toEqual({ key: new Uint8Array(KEY), custom: [TICKET_RULE] });
  });

  it.each([
    ["the group named secret", { pattern: "berth=(?P<secret>[a-z]{8,})" }, "berth=[*]"],
    ["the group of a number", { pattern: "(berth)=([a-z]{8,})", secretGroup: 2 }, "berth=[*]"],
    ["the first group that took part", { pattern: "berth:([0-9]+)|berth=([a-z]+)", secretGroup: "first" }, "berth=[*]"],
    ["the whole match", { pattern: "berth=(?:[a-z]{8,})" }, "[*]"],
    ["the whole match although it has groups", { pattern: "(berth)=([a-z]{8,})" }, "[*]"],
  ] satisfies [string, Partial<CustomRule> & { pattern: string }, string][])("hides %s", (_, rule, expected) => {
    const { text } = redact("at berth=northquay now", { id: "harbor-berth", ...rule });

    expect(text.replace(/\[REDACTED:[^\]]+\]/g, "[*]")).toBe(`at ${expected} now`);
  });

  it("finds each of many", () => {
    const tickets = Array.from({ length: 200 }, (_, at) => TICKET.slice(0, -3) + String(at).padStart(3, "0"));

    const { text, hits } = redact(tickets.join(" "), TICKET_RULE);

    expect(hits).toHaveLength(200);
    expect(text).not.toContain("hbr_");
  });

  it.each([
    ["that has an end, 8 KiB behind its keyword", "hbrlong_[a-z0-9]+_end", "hbrlong_", 8000],
    ["that has none, for 64 KiB", "hbrlong_[a-z0-9]+", "hbrlong_", 60_000],
  ])("finds a secret %s", (_, pattern, head, length) => {
    const { text } = redact(`before ${head}${"a1".repeat(length / 2)}_end after`, { id: "harbor-long", pattern });

    expect(text).toMatch(/^before \[REDACTED:harbor-long:[0-9a-f]{8}\](?:_end)? after$/);
  });

  it("withholds a text with a secret whose end is too far to see", () => {
    const { text } = redact(`hbrlong_${"a1".repeat(50_000)} after`, {
      id: "harbor-long",
      pattern: "hbrlong_[a-z0-9]+",
    });

    expect(text).toBe("[WITHHELD:budget]");
  });

  it("knows the beginning of a word, a line and the text from that of a window", () => {
    const rule = { id: "harbor-line", pattern: "(?m)^hbr_[a-z0-9]+$" };
    const far = "x".repeat(300);

    expect(redact(`${far}${TICKET}`, rule).hits).toEqual([]);
    expect(redact(`${far}\n${TICKET}`, rule).hits).toHaveLength(1);
    expect(redact(`${far} ${TICKET}`, { id: "harbor-start", pattern: String.raw`\Ahbr_[a-z0-9]+` }).hits).toEqual([]);
    expect(redact(`${far}${TICKET}`, TICKET_RULE).hits).toEqual([]);
  });

  it("leaves alone what has too little entropy", () => {
    const rule = { ...TICKET_RULE, entropy: 3 };

    expect(redact(`hbr_${"a".repeat(24)}`, rule).hits).toEqual([]);
    expect(redact(TICKET, rule).hits).toHaveLength(1);
  });

  it.each([
    ["a stopword", { stopwords: ["4K2M"] }, true],
    ["a regex of the secret", { regexes: ["^hbr_4"] }, true],
    ["a regex of the line", { regexes: ["^# sample"], target: "line" }, true],
    ["a regex of another line", { regexes: ["^first"], target: "line" }, false],
    ["both, where both are asked for", { regexes: ["hbr"], stopwords: ["4k2m"], when: "all" }, true],
    ["one, where both are asked for", { regexes: ["hbr"], stopwords: ["ship"], when: "all" }, false],
    ["nothing at all", { when: "all" }, false],
  ] satisfies [string, NonNullable<CustomRule["allow"]>[number], boolean][])(
    "asks what is allowed: %s",
    (_, allowance, isAllowed) => {
      const { hits } = redact(`first\n# sample ${TICKET}\n`, { ...TICKET_RULE, allow: [allowance] });

      expect(hits).toHaveLength(isAllowed ? 0 : 1);
    },
  );

  it("gives its findings the confidence it was given", () => {
    expect(redact(TICKET, { ...TICKET_RULE, confidence: "low" }).hits).toMatchObject([{ confidence: "low" }]);
  });

  it("does not hide a marker again", () => {
    const rule = { id: "harbor-all", pattern: String.raw`berth=\S+` };
    const once = redact("berth=northquay", rule).text;

    expect(redact(once, rule).text).toBe(once);
  });
});

describe("a rule that cannot be taken", () => {
  it.each([
    ["lookahead", { pattern: "harbor(?=_key)" }, "lookaround ((?=)"],
    ["lookbehind", { pattern: "(?<!a)harbor" }, "lookaround ((?<!)"],
    ["a backreference", { pattern: String.raw`(harbor)_\1` }, String.raw`a backreference (\1)`],
    ["an atomic group", { pattern: "(?>harbor)+x" }, "an atomic group ((?>)"],
    ["a possessive quantifier", { pattern: "harbor[a-z]++x" }, "a possessive quantifier"],
    ["an open group", { pattern: "harbor(" }, "no regex of RE2"],
    ["nothing to hold on to", { pattern: "[a-z0-9]{32}" }, "no literal of 3 letters"],
    ["a literal that one way does without", { pattern: "harbor_[0-9]+|[0-9]{12}" }, "no literal of 3 letters"],
    ["the empty text", { pattern: "(?:harbor)*", keywords: ["harbor"] }, "matches the empty text"],
    [
      "far too many repetitions",
      { pattern: "harbor(?:[a-z]{1,900}[0-9]{1,900}){1}[a-z]{1,900}[0-9]{1,900}" },
      "too large",
    ],
    ["a group that is not there", { pattern: "harbor_([a-z]+)", secretGroup: 2 }, "there is no group 2"],
    ["a name that would end its marker", { id: "Harbor]", pattern: "harbor_[a-z]+" }, "an id has small letters"],
    ["a bad regex among what is allowed", { pattern: "harbor_[a-z]+", allow: [{ regexes: ["(?!x)"] }] }, "lookaround"],
  ] satisfies [string, Partial<CustomRule> & { pattern: string }, string][])("has %s", (_, rule, reason) => {
    const refused: CustomRule = { id: "harbor-rule", ...rule };
    const compile = () => compileCustomRule(refused);

    expect(compile).toThrow(reason);
    expect(compile).toThrow(`The rule ${refused.id} cannot be taken`);
  });

  it("is no rule whose pattern only looks foreign", () => {
    expect(() => compileCustomRule({ id: "harbor-set", pattern: String.raw`harbor[(?=*+]\\1` })).not.toThrow();
  });
});
