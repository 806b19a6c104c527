import { DIGITS, LOWER } from "../alphabets.ts";
import type { Family } from "../family.ts";
import type { Random } from "../prng.ts";
import { fillShape } from "../shape.ts";
import { MNEMONIC_WORDS } from "./mnemonic-words.ts";

const ENGLISH = "Harbor Lantern Falcon Winter Rocket Dragon Coffee Monday Summer Pirate Thunder Maple Orchid".split(
  " ",
);
const GERMAN = "Hafen Sommer Schluessel Wolkenbruch Donnerstag Kaffee Möwe Leuchtturm Fußball Geheim".split(" ");
const FRENCH = "Soleil Bateau Fromage Été Lumière Chaton Marseille Papillon Vendredi".split(" ");
const SPANISH = "Verano Mariposa Contraseña Barcelona Corazón Estrella Mañana Gaviota".split(" ");
const PORTUGUESE = "Saudade Coração Praia Flamengo Senha Verão Cachorro".split(" ");
const RUSSIAN = "Корабль Москва Зима Гавань Пароль Медведь".split(" ");
const RUSSIAN_TYPED = "Rjhf,km Vjcrdf Pbvf Ufdfym Gfhjkm".split(" ");
const CHINESE = "woaini zhongguo haigang mima xiexie wangluo dalian".split(" ");
const JAPANESE = "sakura minato himitsu nagoya kamome tsukimi".split(" ");
const TURKISH = "Galata Şifre Deniz Istanbul Martı".split(" ");
const POLISH = "Haslo Gdansk Latarnia Wisła Żaglowiec".split(" ");
const MARKS = ["!", "!!", "#", "$", "@", "?", "*", "&", "%", ".", "_", "-", "+"];

/** Other passwords than these are not here: what people type, not what a generator gives. */
export const PASSWORDS: readonly Family[] = [
  build(
    "password-word-year",
    "password|pass|pwd|db password",
    (r) => r.pick(ENGLISH) + r.int(1968, 2026) + r.pick(MARKS),
  ),
  build(
    "password-word-number",
    "password|passwd|login password",
    (r) => `${r.pick(ENGLISH).toLowerCase()}${r.int(1000, 99999)}`,
  ),
  build(
    "password-leet",
    "password|admin password|root password|pw",
    (r) => spellLeet(r.pick(ENGLISH) + r.pick(ENGLISH)) + r.int(1, 99),
  ),
  build(
    "password-two-words",
    "password|pass|ssh pass|sudo password",
    (r) => `${r.pick(ENGLISH)}${r.pick(MARKS)}${r.pick(ENGLISH)}${r.int(1, 999)}`,
  ),
  build("password-diceware", "passphrase|master password|vault password", (r) =>
    Array.from({ length: r.int(4, 6) }, () => r.pick(MNEMONIC_WORDS)).join("-"),
  ),
  build(
    "password-keyboard-walk",
    "password|wifi password|pwd",
    (r) =>
      r.pick(["1qaz2WSX", "zaq1@WSX", "qweASD123", "!QAZxsw2", "Poiuyt098", "asdfGHJK"]) +
      r.chars(DIGITS, 3) +
      r.pick(MARKS),
  ),
  build(
    "password-german",
    "passwort|kennwort|password|db passwort",
    (r) => r.pick(GERMAN) + r.pick(MARKS) + r.int(10, 2026) + r.chars(LOWER, 3),
  ),
  build(
    "password-french",
    "mot de passe|mdp|motdepasse",
    (r) => r.pick(FRENCH) + r.int(10, 99) + r.pick(MARKS) + r.pick(FRENCH),
  ),
  build("password-spanish", "contraseña|clave|contrasena", (r) => r.pick(SPANISH) + r.int(100, 9999) + r.pick(MARKS)),
  build("password-portuguese", "senha|senha do banco", (r) => r.pick(PORTUGUESE) + r.pick(MARKS) + r.int(100, 9999)),
  build("password-russian", "пароль|password|pass", (r) => r.pick(RUSSIAN) + r.int(100, 9999) + r.pick(MARKS)),
  build("password-russian-on-latin-keys", "пароль|password", (r) => r.pick(RUSSIAN_TYPED) + r.int(100, 9999)),
  build(
    "password-chinese",
    "密码|口令|password",
    (r) => r.pick(CHINESE) + r.pick(["520", "1314", "888"]) + r.pick(MARKS) + r.int(10, 99),
  ),
  build(
    "password-japanese",
    "パスワード|暗証番号|password",
    (r) => r.pick(JAPANESE) + r.pick(MARKS) + r.int(1000, 9999),
  ),
  build(
    "password-turkish",
    "şifre|sifre|parola",
    (r) => r.pick(TURKISH) + r.int(34, 1999) + r.pick(MARKS) + r.chars(LOWER, 2),
  ),
  build("password-polish", "hasło|haslo", (r) => r.pick(POLISH) + r.int(10, 2026) + r.pick(MARKS)),
  build(
    "password-manager-made",
    "password|db pass|admin pass|passwd",
    (r) =>
      `${fillShape("<w6>", r)}${r.pick(MARKS)}${fillShape("<w5>", r)}${r.pick(["^", "~", "#", "="])}${fillShape("<w5>", r)}`,
  ),
  build("device-pin", "pin|sim pin|door pin|puk", (r) => r.chars(DIGITS, 8)),
  build("postgres-password", "postgres password|pgpassword|db password|database password", (r) =>
    fillShape("<w16-24>", r),
  ),
  build("mysql-password", "mysql password|mysql pwd|mysql root password", (r) => fillShape("<w8>_<w10>", r)),
  build("redis-password", "redis password|requirepass|redis auth", (r) => fillShape("<w32>", r)),
  build("mongodb-password", "mongo password|mongo initdb root password", (r) => fillShape("<w14>", r)),
  build("rabbitmq-password", "rabbitmq default pass|amqp password", (r) => fillShape("<w18>", r)),
  build(
    "mssql-sa-password",
    "mssql sa password|sa password",
    (r) => `${r.pick(ENGLISH)}!${fillShape("<w8>", r)}#${r.int(1, 9)}`,
  ),
  build("oracle-password", "oracle password|oracle pwd", (r) => fillShape("<l10>#<d4>", r)),
  build("ldap-bind-password", "ldap bind password|bindpw|bind credentials", (r) => fillShape("<w16>", r)),
  build("smtp-password", "smtp password|mail password|email host password", (r) => fillShape("<w12>$<w4>", r)),
  build("ftp-password", "ftp password|sftp pass", (r) => r.pick(ENGLISH) + fillShape("@<w7>", r)),
  build("keystore-password", "keystore password|store pass|key store password", (r) => fillShape("<w14>", r)),
  build(
    "wifi-passphrase",
    "wpa passphrase|wifi psk|wlan key",
    (r) => `${r.pick(GERMAN)}${r.pick(ENGLISH)}${r.int(100, 99999)}`,
  ),
  build(
    "ansible-become-password",
    "ansible become pass|ansible password|become pass",
    (r) => `${r.pick(ENGLISH)}${r.pick(MARKS)}${fillShape("<k6>", r)}`,
  ),
];

function build(name: string, labels: string, make: (random: Random) => string): Family {
  return { name, nature: "password", labels: labels.split("|"), make: (random) => ({ value: make(random) }) };
}

function spellLeet(word: string): string {
  const leet: { readonly [letter: string]: string } = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
  return word.replace(/[aeiost]/g, (letter) => leet[letter] ?? letter);
}
