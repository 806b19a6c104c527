import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";
import { confidenceInValue, isStrongValue } from "../strong-value.ts";

/** How people call a password, a key or a token in their own language, without the words that English has as well. */
const WORDS = [
  ...["passwort", "kennwort", "zugangscode", "geheimnis", "schlüssel"], // German
  ...["contraseña", "contrasena", "clave", "palabra de paso"], // Spanish
  ...["mot de passe", "jeton", "clé api", "code d'accès"], // French
  ...["senha", "palavra-passe", "chave"], // Portuguese
  ...["parola d'ordine", "chiave", "la password", "la passphrase"], // Italian
  ...["hasło", "haslo", "klucz"], // Polish
  ...["wachtwoord", "sleutel"], // Dutch
  ...["lösenord", "losenord", "passord", "adgangskode", "kodeord", "salasana"], // Nordic
  ...["heslo", "lozinka", "jelszó", "parola", "parolă", "κωδικός", "slaptažodis", "parool"], // Central Europe, Balkans, Baltic
  ...["şifre", "sifre", "parolası"], // Turkish
  ...["пароль", "пароля", "пароли", "ключ", "токен", "секрет", "пасворд"], // Russian, Ukrainian
  ...["密码", "密碼", "口令", "密钥", "密鑰", "令牌", "秘钥"], // Chinese
  ...["パスワード", "暗証番号", "トークン", "秘密鍵", "合言葉"], // Japanese
  ...["비밀번호", "암호", "토큰", "비번"], // Korean
  ...["mật khẩu", "kata sandi", "รหัสผ่าน", "पासवर्ड", "كلمة المرور", "كلمة السر", "סיסמה", "סיסמא", "رمز عبور"],
];

/** From the word to the value: the rest of the word, a verb in any language, a mark. */
const REST = String.raw`[^\s:=：＝"'\x60]{0,16}["'\x60]?(?:[ \t]{1,2}[^\s:=：＝"'\x60\d]{1,16}){0,4}?`;
const SEPARATOR = String.raw`(?:[ \t]{0,3}(?:[:=：＝]|は|が|は、|是|为|為|->|→)[ \t]{0,3}|[ \t]{1,3}(?:ist|lautet|es|est|é|e|è|to|is|är|er|on|je|a|bu|là|adalah|është|egy|yra|este|είναι|это|-|–|—)[ \t:]{1,3}|[ \t]{1,3})`;

/** Not only near the word: it is said to be that. */
const SAYS_SO =
  /(?:[:=：＝]|は|が|是|为|為|->|→|[ \t](?:ist|lautet|es|est|é|è|is|är|er|jest|to|là|adalah|это))[ \t]{0,3}["'\x60「『“„«‘]{0,2}$/;

/** What people choose and what looks like a number, words or code by itself: `487718`, `tide-lamp-quay-rope7`, `Lamp56.Quay`. */
function isChosenAsSaid(value: string): boolean {
  return (
    /^[0-9]{6,12}$/.test(value) ||
    /^[a-z]{3,}(?:-[a-z]{3,}){3,}[0-9]{0,4}$/.test(value) ||
    /^[A-Z][a-z]+[0-9]{2,4}[.!_-][A-Z][a-z]+[!0-9]{0,4}$/.test(value)
  );
}

export default defineRule({
  id: "foreign-label",
  title: "Value beside the word for password, key or token in another language than English",
  keywords: WORDS.map((word) => word.toLowerCase()),
  pattern: new RegExp(
    `(?<![A-Za-z\u00c0-\u024f])(?:${WORDS.join("|")})${REST}${SEPARATOR}(?:「|『|“|„|«|‘)?(?=\\S{0,64}[0-9!#$%^&*+=?@~]|[a-z]+(?:-[a-z]+){3})(?:["'\x60](?<=["'\x60]))?(?<secret>[^\\s"'\x60<>「」『』“”«»。，、]{6,128}?)(?=[\\s"'\x60<>「」『』“”«»。，、]|[.,;:!?)]{1,2}(?:\\s|$)|$)`,
    "gi",
  ),
  kind: "generic",
  accept: (secret, match) =>
    trimmed(secret) === secret &&
    !/[\\()]/.test(secret) &&
    !/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(secret) &&
    // A sentence that ends, and what a wrapped line put behind it.
    !/^\p{L}{6,}\.\p{Ll}/u.test(secret) &&
    !isStandIn(secret) &&
    (isStrongValue(secret, "password") || (SAYS_SO.test(match[0].slice(0, -secret.length)) && isChosenAsSaid(secret))),
  confidence: confidenceInValue,
  examples: {
    hides: [
      sample("la contraseña es ", "dC7.N1BDpS#2i9S"),
      sample("das Passwort für den Server lautet ", "n1ght-W4tch!"),
      sample("密码是 ", "TAnhY1jZRI7i0jK5PxEH"),
      sample("パスワード：", "qUR*F!adYwnR87Q"),
      sample("пароль от базы: ", "n1ght-W4tch!"),
      sample("비밀번호: ", "A1iWQwYESvhdsj1mpecIys2"),
      sample("le mot de passe : ", "n1ght-W4tch7"),
      sample("hasło to ", "Purpl3!8407"),
      sample("het wachtwoord is ", "4877182"),
      sample("senha: ", "tide-lamp-quay-rope7"),
      sample("La password di harbor è: ", "n1ght-W4tch"),
      sample('"SENHA_DO_BANCO": "', "n1ght_W4tch", '"'),
    ],
    keeps: [
      "das Passwort ist abgelaufen",
      "das Kennwort niemals per Mail verschicken.\nssh-ed25519 AAAAC3NzaC1lZDI1NTE5 harbor",
      "La password deve contenere 8 caratteri",
      "Senha atualizada 20261126",
      "contraseña incorrecta",
      "密码错误，请重试",
      "mot de passe oublié ?",
      "パスワードを入力してください",
      "parola: <parola>",
      "пароль должен быть длиннее 12 символов",
    ],
  },
});

function trimmed(value: string): string {
  return value.replace(/[」』”“»’。，、]+$/u, "");
}
