import { beforeEach, describe, expect, it } from "vitest";
import { formatOffset, formatTime, zoneName } from "../../src/kernel/format-time.ts";

describe("formatTime", () => {
  beforeEach(() => {
    process.env.TZ = "Europe/Berlin";
  });

  it("shows local time with milliseconds", () => {
    expect(formatTime("2026-11-21T05:36:37.123Z", { utc: false })).toBe("2026-11-21 06:36:37.123");
  });

  it("follows daylight saving time", () => {
    expect(formatTime("2026-07-01T00:00:00Z", { utc: false })).toBe("2026-07-01 02:00:00.000");
  });

  it("shows UTC when asked", () => {
    expect(formatTime("2026-11-21T06:36:37.123+01:00", { utc: true })).toBe("2026-11-21 05:36:37.123");
  });

  it("shows what is no time as it is, safely and shortened", () => {
    expect(formatTime("soon\x1b[2J", { utc: true })).toBe("soon\\e[2J");
    expect(formatTime("x".repeat(100_000), { utc: false })).toBe(`${"x".repeat(30)}…`);
  });
});

describe("zoneName", () => {
  it.each([
    ["Europe/Berlin", "2026-11-21T05:00:00Z", "Europe/Berlin (UTC+01:00)"],
    ["Europe/Berlin", "2026-07-21T05:00:00Z", "Europe/Berlin (UTC+02:00)"],
    ["America/St_Johns", "2026-11-21T05:00:00Z", "America/St_Johns (UTC-03:30)"],
    ["UTC", "2026-11-21T05:00:00Z", "UTC"],
  ])("names %s at %s", (zone, at, name) => {
    process.env.TZ = zone;

    expect(zoneName({ utc: false }, new Date(at))).toBe(name);
    expect(zoneName({ utc: true }, new Date(at))).toBe("UTC");
  });
});

describe("formatOffset", () => {
  it.each([
    [0, "+00:00"],
    [345, "+05:45"],
    [-210, "-03:30"],
  ])("writes %i minutes", (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text);
  });
});
