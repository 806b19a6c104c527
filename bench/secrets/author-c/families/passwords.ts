import { mark } from "../marks.ts";
import { ALPHABETS } from "../pattern.ts";
import type { Rand } from "../rand.ts";
import type { Family } from "./family.ts";

const LABEL =
  "password|db password|admin password|smtp password|postgres password|mysql root password|redis password|user password|root password|login password|passwd|pwd|pass|ldap bind password|keystore password|ssh passphrase|wifi password|grafana admin password";

const WORDS: Readonly<Record<string, readonly string[]>> = {
  english: ["Sunflower", "Thunder", "Harbor", "Copper", "Falcon", "Marble", "Winter", "Lantern", "Pepper", "Anchor"],
  german: [
    "Sommer",
    "Hafen",
    "Schraube",
    "Kaffee",
    "Leuchtturm",
    "Brezel",
    "Fischer",
    "Werkstatt",
    "Müller",
    "Zwiebel",
  ],
  spanish: ["Naranja", "Barcelona", "Mariposa", "Contento", "Invierno", "Caracol", "Montaña", "Girasol"],
  french: ["Bonjour", "Chocolat", "Papillon", "Marseille", "Fromage", "Soleil", "Tournesol", "Étoile"],
  portuguese: ["Saudade", "Cachorro", "Lisboa", "Abacaxi", "Futebol", "Coração", "Girassol"],
  russian: ["Солнышко", "Москва", "Берёза", "Самовар", "Ромашка", "Зима"],
  pinyin: ["Woaini", "Beijing", "Xiaoming", "Zhongguo", "Haohao", "Pingan", "Dongfang"],
  polish: ["Kasztan", "Warszawa", "Żubr", "Truskawka", "Kotek"],
};

const tail = (r: Rand) =>
  r.pick([
    () => `${r.between(1970, 2026)}${r.pick(["", "!", "!!", "#", "$"])}`,
    () => `${r.pick(["@", "#", "-", "_", "."])}${r.between(10, 9999)}`,
    () => `${r.between(1, 999)}${r.pick(["!", "?", "*", "%", "&", "+"])}`,
  ])();

const leet = (text: string) =>
  text.replace(/[aeios]/g, (letter) => ({ a: "@", e: "3", i: "1", o: "0" })[letter] ?? "$");

const WALKS = ["qwertz", "asdfgh", "1qaz", "2wsx", "zxcvbn", "yxcvbn", "qweasd", "Q1w2e3", "!QAZ"];

const writers: Readonly<Record<string, (r: Rand) => string>> = {
  "password-leet": (r) => leet(r.pick(WORDS.english ?? [])) + tail(r),
  "password-keyboard-walk": (r) => r.pick(WALKS) + r.pick(WALKS) + tail(r),
  "password-phrase": (r) =>
    Array.from({ length: 4 }, () => r.pick(WORDS.english ?? []).toLowerCase()).join(r.pick(["-", ".", "_"])) +
    r.between(2, 99),
  "password-two-words": (r) => `${r.pick(WORDS.english ?? [])}${r.pick(WORDS.english ?? [])}${tail(r)}`,
  "password-of-company": (r) =>
    `${r.pick(["Harbor", "NightWatch", "Lighthouse", "Acme"])}${r.pick(["", "DB", "Prod", "Admin"])}${tail(r)}`,
  "password-generated": (r) => `${r.chars(ALPHABETS.l ?? "", 1)}${r.chars(ALPHABETS.p ?? "", r.between(13, 23))}`,
  "password-generated-letters": (r) => r.chars(ALPHABETS.A ?? "", r.between(12, 20)),
  "password-apple-style": (r) => Array.from({ length: 3 }, () => r.chars(ALPHABETS.A ?? "", 6)).join("-"),
};

const byLanguage = Object.entries(WORDS).map(
  ([language, words]): Family => ({
    name: `password-${language}`,
    kind: "password",
    label: LABEL,
    write: (r) => mark(r.pick(words) + tail(r)),
  }),
);

/** What people choose themselves, and what their managers choose for them. */
export const PASSWORDS: readonly Family[] = [
  ...byLanguage,
  ...Object.entries(writers).map(
    ([name, write]): Family => ({ name, kind: "password", label: LABEL, write: (r) => mark(write(r)) }),
  ),
];
