import { describe, expect, it } from "vitest";
import type { Corpus } from "../../bench/secrets/corpus.ts";
import type { Engine, Found } from "../../bench/secrets/engine.ts";
import { measure } from "../../bench/secrets/measure.ts";
import { summarize } from "../../bench/secrets/summarize.ts";

const HARBOR = "lantern-berth-4711-quay-north";
const NIGHT = "watch-tower-0815-night";
const texts = [
  `the crane says ${HARBOR}`,
  `commit 3f9a and then ${NIGHT.slice(0, 11)}`,
  `${NIGHT.slice(11)} went home`,
];

/** One secret that stands in one text, one that is split over two, and a look-alike. */
const corpus: Corpus = {
  name: "three texts",
  sessions: [
    {
      texts,
      secrets: [
        {
          family: "password",
          carrier: "chat",
          tier: "core",
          value: HARBOR,
          stretches: [{ text: 0, start: 15, end: 15 + HARBOR.length }],
        },
        {
          family: "password",
          carrier: "split",
          tier: "hard",
          value: NIGHT,
          stretches: [
            { text: 1, start: 21, end: 32 },
            { text: 2, start: 0, end: 11 },
          ],
        },
      ],
      lookAlikes: [{ kind: "git-sha", mayBeHidden: false, stretch: { text: 1, start: 7, end: 11 } }],
    },
  ],
};

function engineThat(find: (text: string, at: number) => readonly Omit<Found, "rule" | "confidence">[]): Engine {
  const hits = (text: string, at: number) =>
    find(text, at).map((piece) => ({ ...piece, rule: "any", confidence: "high" as const }));
  return { name: "of the test", find: async (all) => all.map(hits) };
}

describe("measuring a detector", () => {
  it("gives full marks to one that finds each secret and nothing else", async () => {
    const planted = corpus.sessions[0]?.secrets.flatMap(({ stretches }) => stretches) ?? [];
    const engine = engineThat((_text, at) => planted.filter((stretch) => stretch.text === at));

    const summary = summarize(await measure(engine, corpus));

    expect(summary).toMatchObject({
      core: 1,
      hard: 1,
      sealed: 1,
      precision: 1,
      falseHitsPerMegabyte: 0,
      lookAlikesKept: 1,
      backgroundKept: 1,
    });
  });

  it("finds nothing in one that finds nothing", async () => {
    const summary = summarize(
      await measure(
        engineThat(() => []),
        corpus,
      ),
    );

    expect(summary).toMatchObject({ core: 0, hard: 0, sealed: 0, lookAlikesKept: 1, backgroundKept: 1 });
  });

  it("takes half of a secret for found, but not for sealed", async () => {
    const engine = engineThat((_text, at) => (at === 0 ? [{ start: 15, end: 30 }] : []));

    const summary = summarize(await measure(engine, corpus));

    expect(summary).toMatchObject({ core: 1, hard: 0, sealedCore: 0 });
  });

  it("counts what is hidden for nothing", async () => {
    const engine = engineThat((text) => [{ start: 0, end: text.length }]);

    const summary = summarize(await measure(engine, corpus));

    expect(summary).toMatchObject({ core: 1, hard: 1, lookAlikesKept: 0, backgroundKept: 0 });
  });

  it("does not report what it is not sure of", async () => {
    const engine: Engine = {
      name: "unsure",
      find: async (all) => all.map((text) => [{ start: 0, end: text.length, rule: "guess", confidence: "low" }]),
    };

    const { score } = (await measure(engine, corpus)).sessions[0] ?? {};

    expect(score).toMatchObject({ trueHits: 0, falseHits: [] });
  });
});
