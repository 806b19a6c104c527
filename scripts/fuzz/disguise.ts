import type { Random } from "../../bench/secrets/author-a/random.ts";

type Disguise = (text: string, random: Random) => string;

const DISGUISES: readonly Disguise[] = [
  (text) => text,
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(JSON.stringify({ token: text })),
  (text) => Buffer.from(text).toString("base64"),
  (text) => Buffer.from(text, "utf16le").toString("base64"),
  (text) => Buffer.from(text).toString("base64url").replace(/.{64}/g, "$&\n"),
  (text) => Buffer.from(text).toString("hex"),
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => text.replace(/[\s\S]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0").slice(-2)}`),
  (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
  (text) => text.replace(/[\s\S]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  (text) => text.replace(/[\s\S]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
  (text) => text.replaceAll("=", "=3D").replace(/.{70}/g, "$&=\n"),
  (text) => text.replace(/^/gm, "+"),
  (text) =>
    text
      .split("\n")
      .map((line, at) => `${String(at + 1).padStart(4)}\t${line}`)
      .join("\n"),
  (text, random) => broken(text, random, "\n"),
  (text, random) => broken(text, random, "\\\n"),
  (text, random) => broken(text, random, " "),
  (text, random) => broken(text, random, '" + "'),
  (text, random) => broken(text, random, "\u001b[01;31m"),
  (text, random) => broken(text, random, "\u200b"),
  (text, random) => broken(text, random, "<b></b>"),
  (text, random) => broken(text, random, '"}\n{"text":"'),
];

/** The text in a notation that a transcript may hold it in. */
export function disguise(text: string, random: Random): string {
  return random.chance(0.4) ? text : random.pick(DISGUISES)(text, random);
}

function broken(text: string, random: Random, by: string): string {
  const at = random.int(0, text.length);
  return text.slice(0, at) + by + text.slice(at);
}
