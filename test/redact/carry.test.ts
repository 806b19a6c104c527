import { describe, expect, it } from "vitest";
import { sample } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";

const redactor = createRedactor({ key: Buffer.from("night-watch") });
const TOKEN = sample("shpat_", "4b825dc642cb6eb9a060e54bf8d69288");
const KEY = [
  sample("-----BEGIN ", "RSA PRIVATE KEY-----"),
  ...Array.from({ length: 12 }, (_, line) =>
    sample("MIIEowIBAAKCAQEA55ylRPnL13a8", `kVOTaw+zkgQUv4CckBwO/pxg8tY9dDxOU${line + 10}`),
  ),
  sample("-----END ", "RSA PRIVATE KEY-----"),
].join("\n");

/** The two halves as they come out of one stream. */
function pieces(before: string, after: string): string[] {
  const stream = redactor.openStream();
  return [before, after].map((text) => stream.redactText(text).text);
}

/** Whether a stretch of the value this long is left in one of the texts. */
function isLeft(value: string, texts: readonly string[], letters = 12): boolean {
  for (let at = 0; at + letters <= value.length; at += 1) {
    if (texts.some((text) => text.includes(value.slice(at, at + letters)))) return true;
  }
  return false;
}

describe("a secret that is cut in two by the end of a text", () => {
  it.each([2, 5, 8, 12, 20, 30, 36])("is found in both texts when it is cut after %i letters", (cut) => {
    const texts = pieces(`remote: https://x:${TOKEN.slice(0, cut)}`, `${TOKEN.slice(cut)}@harbor.test\nfetched`);

    expect(isLeft(TOKEN, texts)).toBe(false);
    expect(texts[1]).toContain("fetched");
  });

  it("is found when only its label says what it is", () => {
    const secret = sample("hB4rQx81", "LmZt60WyVcNs52Kd");

    const texts = pieces(`export HARBOR_TOKEN=${secret.slice(0, 6)}`, `${secret.slice(6)}\n`);

    expect(isLeft(secret, texts, 8)).toBe(false);
  });

  it.each([100, 300, 660])("is found when a private key goes on in the next text, cut after %i letters", (cut) => {
    const body = KEY.split("\n").slice(1, -1).join("\n");

    const texts = pieces(KEY.slice(0, cut), KEY.slice(cut));

    expect(isLeft(body, texts, 16)).toBe(false);
  });

  it("is found in the fields of records", () => {
    const stream = redactor.openStream();

    const texts = [TOKEN.slice(0, 15), TOKEN.slice(15)].map((delta) =>
      JSON.stringify(stream.redactJson({ type: "delta", id: "c1", delta }).value),
    );

    expect(isLeft(TOKEN, texts)).toBe(false);
  });

  it("has the fingerprint of the whole secret in the text that holds its end", () => {
    const whole = redactor.redactText(TOKEN).hits[0]?.fingerprint;
    const stream = redactor.openStream();
    stream.redactText(TOKEN.slice(0, 10));

    const { hits } = stream.redactText(`${TOKEN.slice(10)} done`);

    expect(hits.map((hit) => hit.fingerprint)).toContain(whole);
  });

  it("does not make two words of a story one", () => {
    const texts = pieces("the token", "ized text of the harbor");

    expect(texts).toEqual(["the token", "ized text of the harbor"]);
  });

  it("leaves a whole token's neighbor in the next text alone", () => {
    const texts = pieces(`TOKEN=${TOKEN}`, "harbor-2026 is next");

    expect(texts[1]).toBe("harbor-2026 is next");
  });
});
