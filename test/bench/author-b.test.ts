import { createHash, createPrivateKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CARRIERS } from "../../bench/secrets/author-b/carriers/all.ts";
import { listAllFamilies } from "../../bench/secrets/author-b/families/all.ts";
import { LOOK_ALIKES } from "../../bench/secrets/author-b/look-alikes/all.ts";
import { makeCorpus } from "../../bench/secrets/author-b/make-corpus.ts";
import { startRandom } from "../../bench/secrets/author-b/prng.ts";
import type { Corpus, CorpusSession, Stretch } from "../../bench/secrets/corpus.ts";
import { canReadBack } from "./read-back.ts";

const SIZE = { secrets: 900, backgroundChars: 300_000 };

const digest = (corpus: Corpus): string => createHash("sha256").update(JSON.stringify(corpus)).digest("hex");

const show = (session: CorpusSession, { text, start, end }: Stretch): string =>
  (session.texts[text] ?? "").slice(start, end);

describe("the held-out corpus", () => {
  const corpus = makeCorpus({ seed: 11, ...SIZE });
  const planted = corpus.sessions.flatMap((session) => session.secrets.map((secret) => ({ session, secret })));

  it("is the same for the same seed and another for another", () => {
    const again = makeCorpus({ seed: 11, ...SIZE });
    const other = makeCorpus({ seed: 12, ...SIZE });

    expect(digest(again)).toBe(digest(corpus));
    expect(digest(other)).not.toBe(digest(corpus));
  });

  it("holds as many secrets, look-alikes and letters as were asked for", () => {
    const letters = corpus.sessions.flatMap(({ texts }) => texts).reduce((sum, text) => sum + text.length, 0);
    const lookAlikes = corpus.sessions.flatMap((session) => session.lookAlikes);

    expect(planted).toHaveLength(SIZE.secrets);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(SIZE.secrets);
    expect(letters).toBeGreaterThan(SIZE.backgroundChars);
  });

  it("knows enough families, carriers and kinds, each by a name of its own", () => {
    const names = [listAllFamilies().map(({ name }) => name), CARRIERS.map(({ name }) => name)];
    const kinds = LOOK_ALIKES.map(({ kind }) => kind);

    const [families = 0, carriers = 0] = names.map((list) => new Set(list).size);

    expect(names.map((list) => list.length)).toEqual([families, carriers]);
    expect(families).toBeGreaterThanOrEqual(170);
    expect(carriers).toBeGreaterThanOrEqual(115);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(50);
  });

  it("plants about seven of ten in ordinary ways", () => {
    const core = planted.filter(({ secret }) => secret.tier === "core").length / planted.length;

    expect(core).toBeGreaterThan(0.62);
    expect(core).toBeLessThan(0.78);
  });

  it("marks stretches that lie in their texts, one after the other", () => {
    const wrong = planted.filter(({ session, secret }) => {
      const inside = secret.stretches.every(
        ({ text, start, end }) => start < end && end <= (session.texts[text]?.length ?? 0),
      );
      const ordered = secret.stretches.every(({ text, start }, at) => {
        const before = secret.stretches[at - 1];
        return !before || before.text < text || before.end <= start;
      });
      return secret.stretches.length === 0 || !inside || !ordered;
    });

    expect(wrong).toEqual([]);
  });

  it("lets every value be read back from its stretches", () => {
    const unreadable = planted.filter(
      ({ session, secret }) =>
        !canReadBack(
          secret.stretches.map((stretch) => show(session, stretch)),
          secret.value,
        ),
    );

    expect(unreadable.map(({ secret }) => `${secret.carrier}: ${secret.family}`)).toEqual([]);
  });

  it("leaves no value outside of its stretches", () => {
    const strays = planted.filter(({ session, secret }) =>
      session.texts.some((text, at) => {
        const marked = secret.stretches.filter((stretch) => stretch.text === at);
        const rest = marked.reduceRight((left, { start, end }) => `${left.slice(0, start)}\n${left.slice(end)}`, text);
        return rest.includes(secret.value);
      }),
    );

    expect(strays.map(({ secret }) => `${secret.carrier}: ${secret.family}`)).toEqual([]);
  });

  it("marks look-alikes that are there, with no mark's letter left in any text", () => {
    const empty = corpus.sessions.flatMap((session) =>
      session.lookAlikes.filter(({ stretch }) => show(session, stretch).trim() === "").map(({ kind }) => kind),
    );
    const left = corpus.sessions.flatMap(({ texts }) => texts).filter((text) => /[\uE0F0\uE0F1]/.test(text));

    expect(empty).toEqual([]);
    expect(left).toEqual([]);
  });

  it("makes key files that hold keys", () => {
    const random = startRandom(5);
    const open = listAllFamilies().filter(({ name }) =>
      /^(?:rsa-pkcs[18]-pem|ec-|apple|ed25519|gcp-service)/.test(name),
    );

    const types = open.map(({ make }) => {
      const { before = "", value, after = "" } = make(random);
      return createPrivateKey(before + value + after).asymmetricKeyType;
    });

    expect(new Set(types)).toEqual(new Set(["rsa", "ec", "ed25519"]));
  });
});
