import type { Nature } from "./family.ts";
import type { Random } from "./prng.ts";

export type Spelling = "screaming" | "snake" | "camel" | "pascal" | "kebab" | "dotted" | "title" | "flat" | "plain";

const OWNERS = ["prod", "staging", "harbor", "my", "app", "backup", "pier", "legacy", "ci", "main", "customer"];
const SHORT: { readonly [word: string]: readonly string[] } = {
  password: ["pw", "pwd", "pass", "passwd", "pswd", "password"],
  passphrase: ["pass", "passphrase", "pphrase"],
  token: ["tok", "token", "tkn"],
  credential: ["cred", "creds"],
  secret: ["secret", "sec", "secret"],
  signing: ["sig", "sign"],
};
const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** How this one writer calls this secret: sometimes shortened, sometimes with an owner in front. */
export function chooseWords(labels: readonly string[], nature: Nature, random: Random): string {
  let words = random.pick(labels);
  if (random.chance(0.2)) words = words.replace(/[a-z]+/g, (word) => random.pick(SHORT[word] ?? [word]));
  if (random.chance(0.15)) words = words.replace("api key", "apikey");
  if (nature === "password" && random.chance(0.08))
    return random.pick(["psk", "auth", "cred", "login pw", "pass", "pwd"]);
  return random.chance(0.2) ? `${random.pick(OWNERS)} ${words}` : words;
}

export function spell(words: string, spelling: Spelling): string {
  // A variable's name in Chinese is rare enough to be wrong here; in a sentence or in JSON it stays.
  const usable = ASCII_ONLY.test(words) || ["title", "plain", "flat"].includes(spelling) ? words : "password";
  const parts = usable.split(" ");
  const raise = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
  const [first = "", ...rest] = parts;
  switch (spelling) {
    case "screaming":
      return parts.join("_").toUpperCase();
    case "snake":
      return parts.join("_");
    case "kebab":
      return parts.join("-");
    case "dotted":
      return parts.join(".");
    case "flat":
      return parts.join("");
    case "camel":
      return first + rest.map(raise).join("");
    case "pascal":
      return parts.map(raise).join("");
    case "title":
      return parts.map(raise).join(" ");
    case "plain":
      return usable;
  }
}
