import type { Fill, Kind } from "../families/family.ts";
import type { Rand } from "../rand.ts";
import { BARE, type Carrier, type CarrierRow, LABELLED, PASSWORD, readCarriers } from "./carrier.ts";
import { title } from "./labels.ts";

type Say = (value: string, rand: Rand, fill: Fill) => string;
const sayings = (name: string, fits: readonly Kind[], ways: readonly Say[]): CarrierRow => [
  name,
  fits,
  (fill, rand) => rand.pick(ways)(fill.text, rand, fill),
];

export const CORE_CHAT: readonly Carrier[] = readCarriers("core", [
  sayings("chat-english", LABELLED, [
    (v, _, f) => `here's the ${f.words.join(" ")}: ${v} - please don't share`,
    (v, _, f) => `The ${f.words.join(" ")} is ${v}`,
    (v, _, f) => `I set the ${f.words.join(" ")} to \`${v}\` and restarted the gateway.`,
    (v, _, f) => `use ${v} as the ${f.words.join(" ")} for staging`,
    (v, _, f) => `${title(f)} → ${v}`,
    (v, _, f) => `<lena> whats the ${f.words.join(" ")}?\n<tom> ${f.words.at(-1)}: ${v}`,
  ]),
  sayings("chat-bare", BARE, [
    (v) => `try this one instead: ${v}`,
    (v) => `ok, ${v} works, the old one was revoked`,
    (v) => `"${v}"`,
    (v) => `(${v})`,
  ]),
  sayings("chat-password-english", PASSWORD, [
    (v) => `login: admin / password: ${v}`,
    (v) => `user is lena, pw ${v}`,
    (v) => `the wifi password is "${v}"`,
    (v) => `Your temporary password is: ${v}\nYou must change it at first login.`,
    (v) => `creds -> admin:${v}`,
  ]),
  sayings("chat-german", PASSWORD, [
    (v) => `Das Passwort für den Datenbankserver ist ${v}`,
    (v) => `Zugangsdaten: Benutzer: admin, Kennwort: ${v}`,
    (v) => `Passwort lautet: ${v} (bitte nicht weitergeben)`,
  ]),
  sayings("chat-spanish", PASSWORD, [
    (v) => `la contraseña es ${v}`,
    (v) => `Usuario: admin\nContraseña: ${v}`,
    (v) => `Clave del servidor: ${v}, avísame si funciona`,
  ]),
  sayings("chat-french", PASSWORD, [
    (v) => `le mot de passe est ${v}`,
    (v) => `Identifiant : admin\nMot de passe : ${v}`,
    (v) => `Voici le nouveau mdp: ${v}`,
  ]),
  sayings("chat-portuguese", PASSWORD, [(v) => `a senha é ${v}`, (v) => `usuário: root, senha: ${v}`]),
  sayings("chat-russian", PASSWORD, [(v) => `пароль от базы: ${v}`, (v) => `логин admin, пароль ${v}`]),
  sayings("chat-chinese", PASSWORD, [(v) => `数据库密码是 ${v}`, (v) => `用户名：admin\n密码：${v}`]),
  sayings("chat-japanese", PASSWORD, [(v) => `パスワードは ${v} です`, (v) => `ログインID: admin　パスワード: ${v}`]),
  sayings("chat-polish", PASSWORD, [(v) => `hasło do serwera: ${v}`, (v) => `login: root, hasło: ${v}`]),
  sayings(
    "chat-key-other-languages",
    ["token"],
    [
      (v) => `Der API-Schlüssel: ${v}`,
      (v) => `voici la clé API ${v}`,
      (v) => `el token nuevo es ${v}, cámbialo en el .env`,
      (v) => `вот токен: ${v}`,
      (v) => `新的密钥是：${v}`,
    ],
  ),
  sayings("terminal-prompt", PASSWORD, [
    (v) => `Enter password: ${v}\nVerifying - Enter password: `,
    (v) => `Generated admin password: ${v}`,
    (v) => `[note] A temporary password is generated for root@localhost: ${v}`,
  ]),
  sayings(
    "cli-shown-once",
    ["token", "opaque"],
    [
      (v) => `Token created. Copy it now, it is shown only once:\n\n    ${v}\n`,
      (v, _, f) => `✔ ${title(f)}: ${v}`,
      (v) => `New API key: ${v}`,
    ],
  ),
]);
