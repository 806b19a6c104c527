import { looksRandom } from "./randomness.ts";

/**
 * What a name says about its value: `password` may be anything a person chose, `token` is machine-made,
 * `weak` only counts with a value that looks random, `session` with one that no log numbers its sessions with, `none` says
 * nothing.
 */
export type NameKind = "password" | "token" | "weak" | "session" | "none";

const LONGEST_NAME = 96;

/** Words that may follow the telling one: `DB_PASSWORD_2`, `tokenValue`. */
const TRAILERS =
  /^(?:v?\d+|value|val|plain|plaintext|raw|old|new|prod|production|dev|staging|test|live|base|b64|base64|string|str|text|txt|hex)$/;

const PASSWORD =
  /(?:password|passwd|passphrase|passwort|passcode|mnemonic|seedphrase|senha|contrasena|kennwort|wachtwoord)$|^(?:pass|pwd|pw)$|(?:db|user|root|admin|smtp|mysql|pg)pass$|pwd$|pswd$|^psk$|[a-z]psk$/;
const TOKEN =
  /(?:secret|apikey|secretkey|accesskey|privatekey|privkey|authkey|masterkey|encryptionkey|wifikey|wlankey|servicekey|datakey|licensekey|signingkey64|token|credentials?|authorization|cookie|jwt|bearer)$|^(?:pat|tok|tkn|creds?)$/;

/** Tokens that are words of a text, places in a list or signals, not secrets. */
const HARMLESS_TOKENS =
  /^(?:page|next|prev|previous|continuation|sync|cancel|cancellation|stop|eos|bos|pad|unk|mask|sep|special|start|end|max|min|per|input|output|prompt|completion|cached|total|context|num|first|last|single|design|syntax|public|pub|cost|no|invalid|missing|bad)$/;

/** What a key must be the key of to be a secret. */
const SECRET_KEYS =
  /^(?:api|access|secret|secure|in|nonce|rails|fernet|spend|ingestion|ingest|wif|private|priv|signing|encryption|encrypt|decryption|master|auth|account|storage|shared|service|deploy|webhook|client|license|hmac|jwt|data|field|cookie|token|app|admin|user|bot|relay|genie|subscription|consumer|admin|preshared|psk|rest|server|live|integration|crypto|stripe|openai|anthropic|sendgrid|twilio|maps|mailgun|datadog|algolia)$/;

const HARMLESS_KEYS =
  /^(?:public|pub|session|child|parent|idempotency|primary|foreign|cache|sort|partition|host|object|routing|lane|dedupe|dedup|group|row|query|map|react|translation|i18n|message|event|publishable|issue|project|registry|composite|unique|natural|lookup|config|dict|json|index|hash|range|storagepath|legacy|run|turn|enter|hot|arrow|gpg|pgp|from|with|by|restore|restored|saved|return|tab|escape|shift|ctrl|control|no|any|known|authorized|context|label|column|state|trace|tool|file|name|sub|reg|hkey|user|cookie|site|node)$/;

/** What opens a session for whoever has it; the numbers that logs give to sessions are told apart by their values. */
const SESSION = /(?:jsessionid|phpsessid|sessid|connectsid|netsessionid|sessioncookie|bwsession)$/;

/** Splits `clientSecret`, `CLIENT_SECRET` and `client-secret` alike. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Evidence uses the same few names over and over, so the answers are kept. */
const known = new Map<string, NameKind>();
const MOST_KNOWN = 4096;

export function secretNameKind(name: string): NameKind {
  if (name.length > LONGEST_NAME) return "none";
  const before = known.get(name);
  if (before) return before;
  const kind = judge(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, kind);
  return kind;
}

function judge(name: string): NameKind {
  // Base 64 that happens to end in `Pw`, before its padding.
  if (/^[A-Za-z0-9]{24,}$/.test(name) && looksRandom(name)) return "none";
  const words = wordsOf(name);
  while (words.length > 1 && TRAILERS.test(words.at(-1) ?? "")) words.pop();
  const last = words.at(-1) ?? "";
  const before = words.at(-2) ?? "";
  if (words.includes("public") || words.includes("publishable")) return "none";
  // An attribute of HTML, by which scripts tell the rows of a list apart.
  if (name === "data-key") return "none";
  // A nonce of WebSocket, and the half of a VAPID pair that pages hold.
  if (/(?:secwebsocket|applicationserver)key$/.test(words.join(""))) return "none";
  // `update_password: on_create`, `signup.invalidPassword`: texts and switches about one.
  if (/^(?:update|forgot|forgotten|invalid|wrong|incorrect|missing|show|hide|bad)$/.test(before)) return "none";
  // systemd's `SetCredential=`, whose value begins with a name.
  if (/^credentials?$/.test(last) && /^(?:set|load|import)$/.test(before)) return "none";
  // A drawn id that happens to end so.
  if (last === "pw" && /^[A-Za-z0-9]{8,}$/.test(name) && looksRandom(name)) return "none";
  if (PASSWORD.test(last) || (last === "secret" && words.length === 1)) return "password";
  if (last === "phrase" && (before === "pass" || before === "seed")) return "password";
  if (TOKEN.test(last)) return HARMLESS_TOKENS.test(before) ? "none" : "token";
  if (last === "key" && /^(?:wpa\d?|wifi|wlan|network|psk)$/.test(before)) return "password";
  if (last === "key") return keyKind(name, before);
  // `plaid_sec` is short for a secret, `timeout_sec` for seconds: their values tell them apart.
  if (
    /[_ -]sec$/i.test(name) &&
    !/^(?:timeout|duration|interval|delay|ttl|max|min|per|refresh|idle|age|wait)$/.test(before)
  )
    return "token";
  if (SESSION.test(words.join(""))) return "session";
  // In an environment; in logs and records `sessionId` is a number.
  if (name === name.toUpperCase() && /(?:^|_)SESSION(?:_ID)?$/.test(name)) return "session";
  if (last === "seed" && before !== "" && !/^(?:random|rng|data|test|hash|noise|db)$/.test(before)) return "token";
  if (last === "community" && before === "snmp") return "password";
  // Named by the clients of Redis.
  if (last === "auth" && /^(?:rediscli|redis)$/.test(before)) return "password";
  if (/^(?:passwords|secrets|tokens|keys|apikeys|auth)$/.test(last))
    return HARMLESS_TOKENS.test(before) ? "none" : "weak";
  return "none";
}

function keyKind(name: string, before: string): NameKind {
  // A database has primary keys, and so have services; only these look random.
  if (/^(?:primary|secondary)$/.test(before)) return "weak";
  if (HARMLESS_KEYS.test(before)) return "none";
  if (SECRET_KEYS.test(before)) return "token";
  // In a shell's environment a FOO_KEY is the key to foo; in code a fooKey mostly is a place in a table.
  return before !== "" && name === name.toUpperCase() ? "token" : "weak";
}
