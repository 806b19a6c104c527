import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { parseWhen, parseWindow } from "../../src/kernel/parse-when.ts";

const now = new Date("2026-11-21T05:36:37.123Z");

function at(text: string, options: { zone?: string; utc?: boolean; now?: Date } = {}): string {
  process.env.TZ = options.zone ?? "Europe/Berlin";
  const when = parseWhen(text, { now: options.now ?? now, utc: options.utc ?? false });
  return when.ok ? when.at.toISOString() : `refused: ${when.message}`;
}

beforeEach(() => {
  process.env.TZ = "Europe/Berlin";
});

describe("durations before now", () => {
  it.each([
    ["now", "2026-11-21T05:36:37.123Z"],
    ["90s", "2026-11-21T05:35:07.123Z"],
    ["15m", "2026-11-21T05:21:37.123Z"],
    ["24h", "2026-11-20T05:36:37.123Z"],
    ["7d", "2026-11-14T05:36:37.123Z"],
    ["2w", "2026-11-07T05:36:37.123Z"],
    ["1d12h", "2026-11-19T17:36:37.123Z"],
    ["-24h", "2026-11-20T05:36:37.123Z"],
    ["24h ago", "2026-11-20T05:36:37.123Z"],
    [" 0s ", "2026-11-21T05:36:37.123Z"],
  ])("%s", (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it("a day is 24 hours, also over a change of clocks", () => {
    expect(at("1d", { now: new Date("2026-10-25T12:00:00Z") })).toBe("2026-10-24T12:00:00.000Z");
  });
});

describe("days and local times", () => {
  it.each([
    ["today", "Europe/Berlin", "2026-11-20T23:00:00.000Z"],
    ["yesterday", "Europe/Berlin", "2026-11-19T23:00:00.000Z"],
    ["today", "America/Los_Angeles", "2026-11-20T08:00:00.000Z"],
    ["2026-02-07", "Europe/Berlin", "2026-02-06T23:00:00.000Z"],
    ["2026-07-07", "Europe/Berlin", "2026-07-06T22:00:00.000Z"],
    ["2026-02-07 14:00", "Europe/Berlin", "2026-02-07T13:00:00.000Z"],
    ["2026-02-07T14:00", "Asia/Kathmandu", "2026-02-07T08:15:00.000Z"],
    ["2026-11-21 06:36:37.123", "Europe/Berlin", "2026-11-21T05:36:37.123Z"],
    ["2024-02-29", "UTC", "2024-02-29T00:00:00.000Z"],
    ["2026-10-25 01:59", "Europe/Berlin", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25 03:00", "Europe/Berlin", "2026-10-25T02:00:00.000Z"],
    ["2026-03-29 03:00", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
  ])("%s in %s", (text, zone, expected) => {
    expect(at(text, { zone })).toBe(expected);
  });

  it.each([
    ["today", "2026-11-21T00:00:00.000Z"],
    ["yesterday", "2026-11-20T00:00:00.000Z"],
    ["2026-02-07", "2026-02-07T00:00:00.000Z"],
    ["2026-02-07T14:00", "2026-02-07T14:00:00.000Z"],
    ["2026-10-25 02:30", "2026-10-25T02:30:00.000Z"],
  ])("%s in UTC", (text, expected) => {
    expect(at(text, { utc: true })).toBe(expected);
  });

  it("a day whose midnight the clocks skip begins with its first moment", () => {
    expect(at("2026-09-06", { zone: "America/Santiago" })).toBe("2026-09-06T04:00:00.000Z");
  });

  it("refuses a local time that the clocks skip", () => {
    expect(at("2026-03-29 02:30")).toMatch(/refused: .*does not exist here/);
  });

  it("refuses a local time that happens twice and says how to name both", () => {
    const when = parseWhen("2026-10-25 02:30", { now, utc: false });

    expect(when).toMatchObject({ ok: false, hint: "Say which one: 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00" });
  });
});

describe("times that name their zone", () => {
  it.each([
    ["2026-02-07T14:00:00.123Z", "2026-02-07T14:00:00.123Z"],
    ["2026-02-07T14:00:00.123456789Z", "2026-02-07T14:00:00.123Z"],
    ["2026-02-07T14:00:00.5Z", "2026-02-07T14:00:00.500Z"],
    ["2026-02-07T14:00+09:00", "2026-02-07T05:00:00.000Z"],
    ["2026-02-07T14:00:00+0900", "2026-02-07T05:00:00.000Z"],
    ["2026-02-07 14:00-03:30", "2026-02-07T17:30:00.000Z"],
    ["1770472800", "2026-02-07T14:00:00.000Z"],
    ["1770472800123", "2026-02-07T14:00:00.123Z"],
  ])("%s", (text, expected) => {
    expect(at(text)).toBe(expected);
  });
});

describe("what is refused", () => {
  it.each([
    "",
    "tomorrow",
    "Now",
    "12",
    "20260207",
    "17704728001",
    "-1770472800",
    "1h1d",
    "1d 12h",
    "1.5h",
    "-1h ago",
    "+1h",
    "h",
    "2026",
    "2026-02",
    "2026-2-7",
    "07.02.2026",
    "2026-02-07T",
    "2026-02-07T14",
    "2026-02-07Z",
    "2026-02-07T14:00z",
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-02-00",
    "2026-02-07 25:00",
    "2026-02-07 24:00",
    "2026-02-07 14:60",
    "2026-02-07T14:00:60Z",
    "2026-02-07T14:00+25:00",
    "2026-02-07T14:00+09:75",
    "1969-12-31",
    "99999999d",
    `${"9".repeat(400)}w`,
    "9007199254740993s",
    "12h30",
    "10 m",
  ])("%j", (text) => {
    expect(at(text)).toMatch(/^refused: /);
  });

  it.each(["1mo", "3y", "2 months", "1 year ago", "1M"])("%s, because it is not one fixed length", (text) => {
    const when = parseWhen(text, { now, utc: false });

    expect(when).toMatchObject({ ok: false, hint: expect.stringContaining("m means minutes") });
  });

  it("the hint shows what is accepted", () => {
    expect(parseWhen("soon", { now, utc: false })).toMatchObject({
      message: '"soon" is not a time.',
      hint: expect.stringMatching(/24h.*2026-02-07.*unix/),
    });
  });

  it("a hostile text is shortened and made visible in the message", () => {
    const when = parseWhen(`\x1b]0;owned\x07${"A".repeat(100_000)}`, { now, utc: false });

    expect(when.ok ? "" : when.message).toMatch(/^"\\e\]0;owned\\x07A{30}…" is not a time\.$/);
  });
});

describe("parseWindow", () => {
  it("leaves an end that was not given open", () => {
    expect(parseWindow("1h", undefined, { now, utc: true })).toEqual({
      ok: true,
      since: new Date("2026-11-21T04:36:37.123Z"),
      until: null,
    });
  });

  it("allows a window of one moment", () => {
    expect(parseWindow("1h", "1h", { now, utc: true }).ok).toBe(true);
  });

  it("refuses a beginning after the end", () => {
    expect(parseWindow("1h", "2h", { now, utc: true })).toMatchObject({
      ok: false,
      message: "--since (2026-11-21T04:36:37.123Z) is after --until (2026-11-21T03:36:37.123Z).",
    });
  });

  it("says which end it could not read", () => {
    expect(parseWindow("soon", "now", { now, utc: true })).toMatchObject({ message: '--since "soon" is not a time.' });
    expect(parseWindow("1h", "later", { now, utc: true })).toMatchObject({ message: '--until "later" is not a time.' });
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(..."0123456789-+:TZ .smhdwy", "2026-", "ago", "\u202e", "😀");
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
  );

  it("never throws, and what it accepts is a real moment", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (input, utc) => {
        const when = parseWhen(input, { now, utc });
        if (when.ok) expect(Number.isNaN(when.at.getTime())).toBe(false);
        else expect(when.message.length).toBeLessThan(500);
      }),
    );
  });

  it("reads back every moment written as ISO", () => {
    const moment = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        expect(at(date.toISOString())).toBe(date.toISOString());
      }),
    );
  });
});
