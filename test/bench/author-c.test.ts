import { describe, expect, it } from "vitest";
import { checksum62 } from "../../bench/secrets/author-c/checksums.ts";
import { makeCorpus } from "../../bench/secrets/author-c/make-corpus.ts";
import type { CorpusSession, PlantedSecret, Stretch } from "../../bench/secrets/corpus.ts";

const night = makeCorpus({ seed: 20260304, secrets: 700, backgroundChars: 300_000 });

const read = ({ texts }: CorpusSession, { text, start, end }: Stretch) => texts[text]?.slice(start, end) ?? "";
const joined = (session: CorpusSession, { stretches }: PlantedSecret) =>
  stretches.map((stretch) => read(session, stretch)).join("");
const planted = night.sessions.flatMap((session) => session.secrets.map((secret) => ({ session, secret })));
const inCarrier = (name: string) => planted.filter(({ secret }) => secret.carrier === name);
const decodePercent = (text: string) => decodeURIComponent(text.replace(/%(?![0-9A-F]{2})/g, "%25"));
const countOf = (names: readonly string[]) => new Set(names).size;

describe("the third author's corpus", () => {
  it("is the same for the same seed, and another for another", () => {
    const size = { secrets: 40, backgroundChars: 20_000 };

    const [first, again, other] = [7, 7, 8].map((seed) => JSON.stringify(makeCorpus({ seed, ...size })));

    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it("holds what was asked for, of enough kinds, seven of ten in the ordinary ways", () => {
    const likenesses = night.sessions.flatMap(({ lookAlikes }) => lookAlikes);
    const core = planted.filter(({ secret }) => secret.tier === "core").length / planted.length;
    const letters = night.sessions.flatMap(({ texts }) => texts).reduce((sum, text) => sum + text.length, 0);

    expect(planted).toHaveLength(700);
    expect(countOf(planted.map(({ secret }) => secret.family))).toBeGreaterThanOrEqual(120);
    expect(countOf(planted.map(({ secret }) => secret.carrier))).toBeGreaterThanOrEqual(80);
    expect(likenesses.length).toBeGreaterThanOrEqual(1000);
    expect(countOf(likenesses.map(({ kind }) => kind))).toBeGreaterThanOrEqual(40);
    expect(letters).toBeGreaterThan(300_000);
    expect(core).toBeGreaterThan(0.6);
    expect(core).toBeLessThan(0.8);
  });

  it("marks stretches that lie inside their text and never over each other", () => {
    for (const session of night.sessions) {
      const all = [
        ...session.secrets.flatMap(({ stretches }) => stretches),
        ...session.lookAlikes.map((l) => l.stretch),
      ];
      const inOrder = all.toSorted((one, other) => one.text - other.text || one.start - other.start);

      for (const [at, stretch] of inOrder.entries()) {
        const before = inOrder[at - 1];
        expect(read(session, stretch)).toHaveLength(stretch.end - stretch.start);
        expect(stretch.end).toBeGreaterThan(stretch.start);
        if (before?.text === stretch.text) expect(stretch.start).toBeGreaterThanOrEqual(before.end);
      }
    }
  });

  it("leaves no mark of its own in a text", () => {
    const marks = night.sessions.flatMap(({ texts }) => texts).filter((text) => /[\ue000\ue001]/.test(text));

    expect(marks).toEqual([]);
  });

  it("shows the value of an ordinary carrier as it is, or in the notation of its address", () => {
    const coded = /^(?:git-remote-v|key-)/;
    const decodings = (shown: string) => {
      const once = decodePercent(shown);
      return [shown, once, decodePercent(once)];
    };

    const wrong = planted
      .filter(({ secret }) => secret.tier === "core" && !coded.test(secret.carrier))
      .map(({ session, secret }) => ({ ...secret, shown: joined(session, secret) }))
      .filter(({ value, shown }) => !decodings(shown).includes(value));

    expect(wrong).toEqual([]);
  });

  it("has the value in the file that a base64 listing shows", () => {
    const files = inCarrier("base64-env-file").map(({ session, secret }) => {
      const text = session.texts[secret.stretches[0]?.text ?? -1] ?? "";
      const start = text.lastIndexOf("$ base64 .env\n", secret.stretches[0]?.start) + 14;
      return {
        secret,
        file: decodePercent(
          Buffer.from(text.slice(start).split(/\n(?![\w+/=]+(?:\n|$))/)[0] ?? "", "base64").toString(),
        ),
      };
    });

    expect(files.length).toBeGreaterThan(0);
    for (const { secret, file } of files) expect(file).toContain(decodePercent(secret.value));
  });

  it.each([
    ["k8s-secret-data", (shown: string) => Buffer.from(shown, "base64").toString()],
    ["plain-hex-value", (shown: string) => Buffer.from(shown, "hex").toString()],
    ["hexdump-od", (shown: string) => Buffer.from(shown.replace(/[^0-9a-f]/g, ""), "hex").toString()],
    ["html-decimal", (shown: string) => shown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))],
    ["split-three-texts", (shown: string) => shown],
    ["gutter-key", (shown: string) => shown],
    ["concat-lines", (shown: string) => shown],
    ["zero-width-inside", (shown: string) => shown],
  ])("can be read back from %s", (carrier, decode) => {
    const shown = inCarrier(carrier).map(({ session, secret }) => decode(joined(session, secret)));
    const values = inCarrier(carrier).map(({ session, secret }) => {
      const whole = joined(session, secret);
      // A percent sign is either part of an address's password or of the value; both read back to the value.
      return decode(whole) === secret.value ? secret.value : encodeURIComponent(secret.value);
    });

    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toEqual(values);
  });

  it("gives GitHub's tokens the checksum they have, and the wrong ones none", () => {
    const right = planted.map(({ secret }) => secret.value).filter((value) => /^gh[opsur]_|^npm_/.test(value));
    const wrong = night.sessions.flatMap((session) =>
      session.lookAlikes
        .filter(({ kind }) => kind.startsWith("bad-checksum"))
        .map(({ stretch }) => read(session, stretch)),
    );
    const holds = (token: string) => checksum62(token.slice(4, 34)) === token.slice(34);

    expect(right.length).toBeGreaterThan(5);
    expect(right.every(holds)).toBe(true);
    expect(wrong.length).toBeGreaterThan(5);
    expect(wrong.some(holds)).toBe(false);
  });
});
