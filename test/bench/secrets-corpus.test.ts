import { createPrivateKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ALL_CARRIERS } from "../../bench/secrets/author-a/carriers/all-carriers.ts";
import { ALL_FAMILIES } from "../../bench/secrets/author-a/families/all-families.ts";
import { ALL_KINDS } from "../../bench/secrets/author-a/look-alikes/all-kinds.ts";
import { makeCorpus } from "../../bench/secrets/author-a/make-corpus.ts";
import { mark, readMarks, tearSecrets } from "../../bench/secrets/author-a/marks.ts";
import { createRandom } from "../../bench/secrets/author-a/random.ts";
import type { Corpus, CorpusSession, PlantedSecret } from "../../bench/secrets/corpus.ts";

const SIZE = { seed: 11, secrets: 500, backgroundChars: 150_000 };
const corpus = makeCorpus(SIZE);

/** What is put in front of the password in these, so that the value itself is not there to be read. */
const ENCODED = new Set(["authorization-basic", "proxy-authorization-basic"]);

function secretsOf({ sessions }: Corpus): { session: CorpusSession; secret: PlantedSecret }[] {
  return sessions.flatMap((session) => session.secrets.map((secret) => ({ session, secret })));
}

function written(session: CorpusSession, { stretches }: PlantedSecret): string[] {
  return stretches.map(({ text, start, end }) => session.texts[text]?.slice(start, end) ?? "");
}

/** Line ends and indentation differ with the notation of a file, the letters do not. */
function letters(notation: string): string {
  const named = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  const plain = Object.entries(named).reduce((text, [entity, letter]) => text.replaceAll(entity, letter), notation);
  return plain.replaceAll("\\\\n", "").replaceAll("\\n", "").replace(/\s/g, "");
}

/** The texts without what was planted in them. */
function rest(session: CorpusSession): string {
  const planted = session.secrets.flatMap(({ stretches }) => stretches);
  return session.texts
    .map((text, at) => {
      const here = planted.filter((stretch) => stretch.text === at).sort((a, b) => b.start - a.start);
      return here.reduce((left, { start, end }) => `${left.slice(0, start)}\n${left.slice(end)}`, text);
    })
    .join("\n");
}

describe("the test text of author a", () => {
  it("is the same for the same seed and another one for another", () => {
    const again = makeCorpus(SIZE);
    const other = makeCorpus({ ...SIZE, seed: 12 });

    expect(again).toEqual(corpus);
    expect(other.sessions[0]?.texts).not.toEqual(corpus.sessions[0]?.texts);
  });

  it("plants the same when there is more around it", () => {
    const larger = makeCorpus({ ...SIZE, backgroundChars: 300_000 });

    const values = (made: Corpus) =>
      secretsOf(made)
        .map(({ secret }) => secret.value)
        .sort();

    expect(values(larger)).toEqual(values(corpus));
  });

  it("is broad, and names nothing twice", () => {
    const families = new Set(ALL_FAMILIES.map(({ name }) => name));
    const carriers = new Set(ALL_CARRIERS.map(({ name }) => name));

    expect([families.size, carriers.size]).toEqual([ALL_FAMILIES.length, ALL_CARRIERS.length]);
    expect(families.size).toBeGreaterThanOrEqual(150);
    expect(carriers.size).toBeGreaterThanOrEqual(110);
    expect(new Set(ALL_KINDS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
  });

  it("says of every stretch what stands there", () => {
    const core = secretsOf(corpus).filter(({ secret }) => secret.tier === "core" && !ENCODED.has(secret.carrier));

    const wrong = core.filter(
      ({ session, secret }) =>
        !written(session, secret).every((notation) => letters(notation) === letters(secret.value)),
    );

    expect(core.length).toBeGreaterThan(250);
    expect(wrong.map(({ secret }) => `${secret.family} in ${secret.carrier}`)).toEqual([]);
  });

  it("has a place for every secret and every look-alike", () => {
    const stretches = corpus.sessions.flatMap((session) =>
      [
        ...session.secrets.flatMap((secret) => secret.stretches),
        ...session.lookAlikes.map(({ stretch }) => stretch),
      ].map(({ text, start, end }) => ({ start, end, size: session.texts[text]?.length ?? -1 })),
    );
    const nowhere = secretsOf(corpus).filter(({ secret }) => secret.stretches.length === 0);

    expect(nowhere).toEqual([]);
    expect(stretches.filter(({ start, end, size }) => start < 0 || start >= end || end > size)).toEqual([]);
  });

  it("leaves no planted value anywhere else", () => {
    const elsewhere = corpus.sessions.map(rest).join("\n");

    const left = secretsOf(corpus).filter(
      ({ secret }) => secret.value.length >= 12 && elsewhere.includes(secret.value),
    );

    expect(left.map(({ secret }) => `${secret.family} in ${secret.carrier}`)).toEqual([]);
  });

  it("disguises about three in ten", () => {
    const all = secretsOf(corpus);

    const hard = all.filter(({ secret }) => secret.tier === "hard").length / all.length;

    expect(hard).toBeGreaterThan(0.24);
    expect(hard).toBeLessThan(0.36);
  });

  it("makes private keys that can be read", () => {
    const random = createRandom(5);
    const readable = /^pem-(?:rsa-pkcs[18]|ec-.*|ed25519)$/;

    const kinds = ALL_FAMILIES.filter(({ name }) => readable.test(name)).map((family) => {
      const pem = family.around?.(family.make(random), random, (_name, value) => value) ?? "";
      return createPrivateKey(pem).asymmetricKeyType;
    });

    expect(kinds).toEqual(["rsa", "rsa", "ec", "ec", "ed25519"]);
  });

  it("keeps apart the stretches of a secret that is torn", () => {
    const torn = tearSecrets(`berth ${mark("quay-lantern")} end`, (value) => ({
      pieces: [value.slice(0, 4), value.slice(4)],
      junk: " + ",
    }));

    const { texts, stretches } = readMarks(torn);

    expect(texts).toEqual(["berth quay + -lantern end"]);
    expect(stretches.get(0)).toEqual([
      { text: 0, start: 6, end: 10 },
      { text: 0, start: 13, end: 21 },
    ]);
  });
});
