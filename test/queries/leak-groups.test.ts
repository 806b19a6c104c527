import { describe, expect, it } from "vitest";
import { ALL_LEAKS, leaks, sightingsOf } from "../../src/queries/leaks.ts";
import { finished } from "../support/attempt-events.ts";
import { given, type Told } from "../support/given.ts";

type Secret = NonNullable<Told["secrets"]>[number];

const print = (number: number) => String(number).padStart(32, "0");
const MASK = print(77);

function seen(number: number, more: Partial<Secret> = {}): Told {
  const secret: Omit<Secret, "fingerprint"> = {
    rule: "slack-token",
    confidence: "high",
    count: 1,
    paths: ["/text"],
    ...more,
  };
  return finished("c1", 0, {}, { secrets: [{ ...secret, fingerprint: print(number) }] });
}

const masked = () => seen(77, { rule: "openclaw-mask", confidence: "low", mask: MASK });

function configured(number: number, name = "env.vars.QUAY_TOKEN"): Told {
  const file = "openclaw.json";
  const data = { fingerprint: print(number), mask: MASK, name: `${file}#${name}`, file, secretKind: "token" as const };
  return {
    type: "secret-configured",
    data: { ...data, state: "present" },
    agent: null,
    session: null,
    file: "incident:configured",
  };
}

describe("a secret that OpenClaw masked", () => {
  it("is told in the row of the one secret that it can be, and reaches no farther by it", async () => {
    const { store } = await given(configured(1), masked());

    const rows = leaks(store, ALL_LEAKS);

    expect(rows).toMatchObject([
      {
        fingerprint: print(1),
        rule: "configured",
        rules: ["openclaw-mask"],
        confidence: "high",
        names: ["openclaw.json#env.vars.QUAY_TOKEN"],
        reach: "disk",
        times: 1,
        masked: 1,
        models: [],
        tools: ["exec"],
        sessions: [{ sessionId: "night-watch" }],
        proof: [{ reach: "disk" }, { reach: "prompt", via: ["result of exec, masked"] }],
      },
    ]);
    expect(sightingsOf(store, ALL_LEAKS, print(1))).toMatchObject([{ rule: "openclaw-mask", reach: "prompt" }]);
  });

  it("is told in the row of a secret that was seen whole elsewhere", async () => {
    const { store } = await given(seen(1, { mask: MASK }), masked());

    expect(leaks(store, ALL_LEAKS)).toMatchObject([{ rule: "slack-token", reach: "prompt", times: 2, masked: 1 }]);
  });

  it.each([
    ["nobody knows the secret", []],
    ["two secrets are masked alike", [configured(1), configured(2, "env.vars.PIER_TOKEN")]],
  ])("has a row of its own where %s", async (_, others) => {
    const { store } = await given(...others, masked());

    const row = leaks(store, ALL_LEAKS).find(({ masked: times }) => times > 0);

    expect(row).toMatchObject({ fingerprint: MASK, rule: "openclaw-mask", confidence: "low", names: [] });
  });
});

describe("a secret that was seen under two keys", () => {
  it("is one row, found by either of its fingerprints", async () => {
    const { store } = await given(seen(1), seen(2, { earlier: [print(1)] }), seen(3));

    const rows = leaks(store, ALL_LEAKS);

    expect(rows.map(({ fingerprint, times }) => [fingerprint, times]).sort()).toEqual([
      [print(1), 2],
      [print(3), 1],
    ]);
    expect(leaks(store, ALL_LEAKS, print(2))).toEqual(rows.filter((row) => row.fingerprint === print(1)));
    expect(sightingsOf(store, ALL_LEAKS, print(1))).toHaveLength(2);
  });

  it("is joined to its place in the configuration, though that was told under the older key", async () => {
    const { store } = await given(configured(1), seen(2, { earlier: [print(1)] }));

    expect(leaks(store, ALL_LEAKS)).toMatchObject([
      { reach: "prompt", names: ["openclaw.json#env.vars.QUAY_TOKEN"], times: 1 },
    ]);
  });
});

describe("what may be told of a secret's form", () => {
  it("is one hint for the row, of the rule that knew it best, and for each sighting what it was read through", async () => {
    const { store } = await given(
      seen(1, { confidence: "medium", hint: "x…z (30 letters)" }),
      seen(1, { hint: "xoxb-…yz (30 letters)", carriers: ["base64"] }),
    );

    expect(leaks(store, ALL_LEAKS)).toMatchObject([{ hint: "xoxb-…yz (30 letters)" }]);
    const carriers = sightingsOf(store, ALL_LEAKS, print(1)).map((sighting) => sighting.carriers);
    expect(carriers).toEqual([[], ["base64"]]);
  });
});
