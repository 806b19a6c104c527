import { looksMadeUp } from "./made-up.ts";
import { looksRandom } from "./randomness.ts";
import type { NameKind } from "./secret-names.ts";

/**
 * How the value is written. `literal`: quoted, a JSON value or an assignment in an environment, so it is what it says.
 * `loose`: bare text after a label, which may as well be code or a sentence.
 */
export type Setting = "literal" | "loose";

const STOP_WORDS = new Set(
  (
    "true false null undefined none nil yes no on off string number boolean bool any object str int bytes text varchar " +
    "char uuid buffer unknown never void required optional missing invalid expired empty unset set redacted hidden " +
    "masked changeme change-me password passwd pass pwd secret token apikey api_key api-key key credential credentials " +
    "example placeholder todo default prompt stdin env file keychain keyring basic bearer oauth oauth2 plain auto " +
    "disabled enabled provided present absent valid rejected mismatch denied failed revoked rotated self user username " +
    "geheimnis geheim secreto segredo segreto sekret hemmelighet hemlighet salaisuus tajemství gizli секрет " +
    "value test dummy authentication authorization reset login anonymous anoncvs passwort kennwort contraseña senha hasło wachtwoord lösenord passord salasana heslo şifre parola пароль 密码 密碼 パスワード 비밀번호 from with and the that this your here below above is are"
  ).split(" "),
);

const MASK_ONLY = /^[\s*•·.xX_#?-]+$/;
const MASKED = /…|\*{3}|•{3}|^.{0,10}\.{3}.{0,10}$|redacted|placeholder/i;
const BRACKETED = /^(?:<.*>|\{\{.*|\[.*\]|%\w+%|@\w+@)$/;
const STAND_IN_ABROAD =
  /eintragen|einsetzen|platzhalter|ici$|aqu[ií]$|aici$|inserisci|geheim$|wstaw|вставьте|здесь|在此|请|ここ/i;
/** What guests are asked to say. */
const GUEST = /^-?anonymous@?$/i;
const STAND_IN =
  /^(?:your|my|insert|enter|put|replace|change|example|sample|dummy|fake)[-_ ]?[a-z_\s-]*$|^change[-_]me[-_]/i;

/** `password=` before another field, `uid:gid:home:shell` of a format, `passwd|passphrase|passcode` of a pattern, a picture. */
const NO_VALUE =
  /^[A-Za-z_]{2,32}=$|^[A-Za-z]{2,}(?::[A-Za-z]{2,}){3,}$|^(?:required|nullable|sometimes|present|bail)\||^[.\\(]{0,4}[A-Za-z_?]{1,16}(?:\|[a-z0-9_?]{2,16}){2,}[)$]{0,2}$|^data:[a-z]{3,12}\/|%-?\d{0,3}s(?![A-Za-z0-9])/;
/** A type, as GraphQL, TypeScript and pydantic name it; a field that may be left out; `__SET_ME__`. */
const TYPE_WORD =
  /^\[?(?:String|ID|Int|Boolean|Float|UUID)!?\]?!?$|^(?:Secret|Secure|Hidden|Sensitive|Optional|Maybe)?(?:Str|String|Ref|Bytes|Buffer|Value|Field)(?:[!?]|\[\])?$|^[A-Za-z]*[a-z][A-Z][A-Za-z]*\?$|^_{1,3}[A-Z][A-Z_]+_{1,3}$/;
/** The name of a setting in the place of its value: `smtp_password`. */
const NAME_OF_ONE = /^[a-z]+(?:_[a-z]+){0,5}_(?:password|passwd|secret|token|key)$/;
/** The text of a form in a writing without capitals, or a question of Spanish. */
const FORM_TEXT =
  /^API[- ]\p{L}+$|^[\u00bf\u00a1]|^[^A-Za-z0-9]*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af][^A-Za-z0-9]*$/u;

/** Says where the value is to be found instead of being one. */
const REFERENCE =
  /^\$[({]|^\$\w+\{|^\$\w+-$|^@Microsoft\.|^\$\w+$|^\$\w+[/:]|^['"]?`|\$\{|^#\{|^%\{|^(?:process\.env|os\.(?:environ|getenv)|import\.meta|secrets?[.:]|vars\.|vault:|op:\/\/|arn:aws|ENC\[|!vault|keyring:|env[:.(]|keychain:|gopass:|pass:)/i;
/** Keys that are made to be seen: Stripe's, Mapbox's, Supabase's, PostHog's. */
const PUBLIC = /^(?:pk\.ey|pk_(?:live|test)_|sb_publishable_|phc_)/;
/** What another key already hides: a Sealed Secret, Ansible's and git-crypt's containers. */
const SEALED = /^(?:Ag[A-D][A-Za-z0-9+/]{120}|\$ANSIBLE_VAULT|U2FsdGVkX1[89])/;
const SETTING_REFERENCE =
  /^(?:var|local|data|module|each|self|config|settings|params|spring|server)(?:\.[A-Za-z_]\w*)+$/;
/** A regular expression for values. */
const PATTERN = /\[\^?[A-Za-z0-9]-[A-Za-z0-9]|\(\?[:=!<]|\\[dwsb][+*{]|^(?:\\\\?.){2,4}[^\\]{0,40}\\\\?\|/;
/** How manuals name each other: `passwd(1)`. */
const MANUAL_PAGE = /^[a-z][\w.-]{1,20}\([1-9][a-z]?\)?$/;
/** A name among the symbols of a parser: `?ExpressionEnd`. */
const MARKED_NAME = /^\?[A-Z][A-Za-z]{5,}$/;
const VARIABLE_NAME =
  /^[A-Z][A-Z0-9]{0,11}(?:_[A-Z]{1,16}[0-9]{0,2})+$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,6}_(?:SECRET|KEY|TOKEN|PASSWORD|PASS|ID)$/;
/** A type, as annotations name it: `_RSAPrivateKey`. */
const TYPE_NAME = /^_?[A-Z]{2,6}(?:[A-Z][a-z]+)+(?:Key|Token|Secret|Password)$/;
const URL_FORM = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;
const PATH_FORM = /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\]/;
const RELATIVE_PATH = /^[\w.-]+(?:\/[\w.-]+)+$/;
const FILE_NAME = /^[\w@./-]+\.(?:tsx?|jsx?|mjs|json5?|pem|key|pub|crt|md|py|sh|go|rs|txt|ya?ml|toml|env|log|html)$/i;
const CALL = /^[\w$.?]+[([]/;
const MEMBER_CHAIN = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)+$/;
const PLAIN_WORDS = /^[a-z]+(?:[-_.:/ ][a-z]+)*$/;
const CAMEL_WORDS = /^_*[A-Za-z][a-z]*(?:[A-Z][a-z]+)*$/;
const LABEL_WORD =
  /(?:^|[^A-Za-z])(?:[Pp]ass|PASS|[Pp]wd|PWD|[Tt]oken|TOKEN|secret|key|auth|user|input|param|arg|value|config|option|missing|required)|[a-z](?:Pass|Pwd|Token|Secret|Key|Auth|User|Input|Param|Arg|Value|Config|Option)|password|token|secret/;
const SENTENCE =
  /\b(?:enter|your|password|passphrase|forgot|please|must|should|cannot|reset|invalid|required|incorrect|wrong)\b/i;

export function isSecretValue(value: string, kind: NameKind, setting: Setting): boolean {
  if (kind === "none" || value.length < 4) return false;
  if (kind === "session") return isSessionValue(value);
  if (kind === "weak") return looksLikeKey(value) && !isStandIn(value);
  if (isStandIn(value)) return false;
  if (kind === "password") return isPassword(value, setting);
  return isToken(value, setting);
}

/** A placeholder, a mask, a reference or a path: something in the place of a secret that is none. */
export function isStandIn(value: string): boolean {
  const head = value.slice(0, 256);
  if (STOP_WORDS.has(head.toLowerCase())) return true;
  if (
    MASK_ONLY.test(head) ||
    MASKED.test(head) ||
    BRACKETED.test(head) ||
    STAND_IN.test(head) ||
    GUEST.test(head) ||
    STAND_IN_ABROAD.test(head)
  )
    return true;
  if (head.length >= 16 && looksMadeUp(head)) return true;
  // A vendor's prefix and nothing behind it.
  if (/^[a-z]{2,12}[-_](?:[a-z]{2,8}[-_])?$/.test(head)) return true;
  // A document, not a value.
  if (/^\s*[{[]\\{0,7}["']/.test(head)) return true;
  if (
    head.startsWith("-----") ||
    head.startsWith("PuTTY-User-Key-File") ||
    SETTING_REFERENCE.test(head) ||
    MANUAL_PAGE.test(head) ||
    MARKED_NAME.test(head) ||
    TYPE_NAME.test(head) ||
    PATTERN.test(head) ||
    NO_VALUE.test(head) ||
    TYPE_WORD.test(head) ||
    NAME_OF_ONE.test(head) ||
    FORM_TEXT.test(head)
  )
    return true;
  if (PUBLIC.test(head) || SEALED.test(value.slice(0, 256))) return true;
  return REFERENCE.test(head) || VARIABLE_NAME.test(head) || URL_FORM.test(head) || isPath(head);
}

function isPath(value: string): boolean {
  if (!PATH_FORM.test(value)) return false;
  // Base64 may start with a slash as well: a path has no long stretch of mixed letters and digits.
  return !value.split(/[/\\.\s_-]/).some((part) => part.length >= 12 && mixes(part) >= 3);
}

function isPassword(value: string, setting: Setting): boolean {
  if (/\s/.test(value)) return setting === "literal" && isPhrase(value);
  if (setting === "literal") return true;
  if (value.length < 6 || looksLikeCode(value)) return false;
  if (/^[0-9]{6,12}$/.test(value) || /^[a-z]{3,}(?:-[a-z]{3,}){3,}$/.test(value)) return true;
  if (/[0-9]/.test(value)) return /[^0-9]/.test(value) && !LABEL_WORD.test(value);
  // A word of any language is the text that goes on.
  return /[^A-Za-z0-9_.:-]/.test(value) && !/^\p{L}+$/u.test(value);
}

/** Words that somebody chose as a password: four or more, or with digits in them. Fewer are the text of a form. */
function isPhrase(value: string): boolean {
  if (value.length > 128 || SENTENCE.test(value) || /[,;:] /.test(value)) return false;
  return /[0-9]/.test(value) || /^[a-z]+(?: [a-z]+){3,}$/.test(value);
}

function isToken(value: string, setting: Setting): boolean {
  if (value.length < 8 || /\s/.test(value) || (/^[0-9.,:-]+$/.test(value) && value.length < 16)) return false;
  if (RELATIVE_PATH.test(value) && value.split(/[/._-]/).every((part) => part.length < 12 || mixes(part) < 3))
    return false;
  // `API-Schlüssel`.
  if (/^\p{L}+(?:[-']\p{L}+){1,3}$/u.test(value) && value.length < 32 && !looksRandom(value)) return false;
  if (PLAIN_WORDS.test(value)) return setting === "literal" && value.length >= 12 && !isStateOrName(value);
  if (setting === "literal") return !CAMEL_WORDS.test(value) || value.length >= 32;
  if (looksLikeCode(value) || !/[A-Za-z]/.test(value) || /^\d{1,6}:/.test(value)) return false;
  if (value.length < 12) return mixes(value) >= 3 && digitsIn(value) >= 2 && !LABEL_WORD.test(value);
  return digitsIn(value) >= 3 || (mixes(value) >= 3 && !LABEL_WORD.test(value));
}

/** `token-mismatch`, `device-token`: words about secrets. Three words and more may be a token that a person chose. */
function isStateOrName(words: string): boolean {
  if (/mismatch|missing|required|invalid|expired|denied|unauthorized|option|config|input|param/.test(words))
    return true;
  return LABEL_WORD.test(words) && (words.includes(".") || words.split(/[-_.:/ ]/).length < 3);
}

/** Drawn at random and longer than the ids of logs: no UUID, no word with a number. */
export function isSessionValue(value: string): boolean {
  if (value.length < 24 || /\s/.test(value) || isStandIn(value)) return false;
  if (UUID.test(value.slice(0, 256)) || value.slice(0, 64).includes(":")) return false;
  return looksRandom(value) || /^(?:[0-9a-f]{32,}|[0-9A-F]{32,})$/.test(value) || /%3A|%2F|%2B/i.test(value);
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** Long, unbroken and of mixed letters and digits, as random keys in base 62 or base 64 are; the longer, the more often base 64 for URLs breaks. */
function looksLikeKey(value: string): boolean {
  return (
    /^[A-Za-z0-9+/=_-]{24,512}$/.test(value) &&
    // What names a cache ends with a hash: `npm-Linux-4b825dc6…`.
    !/^[A-Za-z][\w.]*(?:-[\w.]+)*-[0-9a-f]{32,64}$/.test(value) &&
    (value.length < 40 ? /[A-Za-z0-9+]{16}/ : /[A-Za-z0-9+]{12}/).test(value) &&
    mixes(value) >= 3 &&
    digitsIn(value) >= 2
  );
}

export function looksLikeCode(value: string): boolean {
  if (/^[!&*(]/.test(value) || CALL.test(value) || FILE_NAME.test(value) || /=>|::|[{(]$/.test(value)) return true;
  // `user.name` is code; a key of two parts joined by a dot is none.
  return MEMBER_CHAIN.test(value) && value.length < 64 && !value.split(".").some(isDrawnPart);
}

function isDrawnPart(part: string): boolean {
  return part.length >= 16 && looksRandom(part);
}

function digitsIn(value: string): number {
  return value.length - value.replace(/[0-9]/g, "").length;
}

/** How many of lower case, upper case and digits occur. */
function mixes(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
}
