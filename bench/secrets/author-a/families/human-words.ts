import type { Random } from "../random.ts";

const WORDS =
  "correct horse battery staple harbor lantern copper falcon velvet thunder marble pepper river cactus window planet dragon monkey purple silver tiger orange winter coffee guitar rocket castle forest shadow banana cookie anchor compass sailor pirate gravel mustard pickle turnip walnut saddle bucket jacket ladder magnet napkin oyster puzzle ribbon saffron tunnel violin wizard".split(
    " ",
  );
const SEASONS = [
  "Summer",
  "Winter",
  "Spring",
  "Autumn",
  "Herbst",
  "Sommer",
  "Harbor",
  "Welcome",
  "Company",
  "Password",
];
const FOREIGN =
  "Sonnenblume Straße42 schönesWetter contraseña mariposa azúcar soleil château пароль солнышко kırmızı łódka übermut Fußball niño".split(
    " ",
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const leet = (word: string) =>
  word.replace(/[aeiost]/g, (letter) => ({ a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" })[letter] ?? letter);

/** Four or five words with a separator, as generators of pass phrases give them. */
export function dashedWords(random: Random): string {
  const words = Array.from({ length: random.int(4, 5) }, () => random.pick(WORDS));
  return words.join(random.pick(["-", "-", "_", "."]));
}

export function spacedWords(random: Random): string {
  return Array.from({ length: random.int(4, 6) }, () => random.pick(WORDS)).join(" ");
}

export function season(random: Random): string {
  return random.pick(SEASONS) + random.int(2019, 2026) + random.pick(["!", "!!", "#", "$", "", "@", "?"]);
}

export function hunter(random: Random): string {
  return random.pick(WORDS) + random.int(2, 99);
}

export function leetWord(random: Random): string {
  return capital(leet(random.pick(WORDS))) + random.pick(["!", "#", "_", "@", "%", "*"]) + random.int(10, 9999);
}

export function twoWords(random: Random): string {
  return (
    capital(random.pick(WORDS)) + capital(random.pick(WORDS)) + random.int(1, 999) + random.pick(["!", "", "", "?"])
  );
}

export function foreign(random: Random): string {
  return random.pick(FOREIGN) + random.pick(["!", "", "_", "#"]) + random.int(10, 2026);
}
