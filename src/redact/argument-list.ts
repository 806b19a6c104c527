import type { Json } from "../kernel/json.ts";
import { compileRules, type Found } from "./find-secrets.ts";
import accountPassword from "./rules/account-password-command.ts";
import archivePassword from "./rules/archive-password-flag.ts";
import basicAuth from "./rules/basic-auth-flag.ts";
import clientPassword from "./rules/client-password-flag.ts";
import clusterCommand from "./rules/cluster-command-secret.ts";
import devicePassword from "./rules/device-password-flag.ts";
import keystorePassword from "./rules/keystore-password.ts";
import opensslPassphrase from "./rules/openssl-passphrase.ts";
import oracleConnect from "./rules/oracle-connect.ts";
import registryLogin from "./rules/registry-login-password.ts";
import remoteLogin from "./rules/remote-login-password.ts";
import storedVariable from "./rules/stored-variable-command.ts";
import transferPassword from "./rules/transfer-password-flag.ts";
import windowsCommand from "./rules/windows-command-password.ts";

const RULES = [
  accountPassword,
  archivePassword,
  basicAuth,
  clientPassword,
  clusterCommand,
  devicePassword,
  keystorePassword,
  opensslPassphrase,
  oracleConnect,
  registryLogin,
  remoteLogin,
  storedVariable,
  transferPassword,
  windowsCommand,
];

const search = compileRules(RULES);

/** Lists of more words are no command, and longer words no part of one that is read. */
const MOST_WORDS = 64;
const LONGEST_WORD = 1024;
/** The program stands in front, behind `sudo -u harbor docker exec -it db` at the most. */
const MOST_BEFORE_PROGRAM = 10;

const PROGRAM = new RegExp(
  String.raw`^(?:.{0,200}[/\\])?(?:${[...new Set(RULES.flatMap(({ keywords }) => keywords.map(firstWord)))]
    .map((word) => word.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&"))
    .join("|")})`,
  "i",
);

function firstWord(keyword: string): string {
  return keyword.split(" ", 1)[0] ?? keyword;
}

/** The secrets in the items of a list that is the words of a command, by the number of the item. */
export function secretWords(items: readonly Json[]): ReadonlyMap<number, readonly Found[]> | undefined {
  if (items.length < 2 || items.length > MOST_WORDS || typeof items[0] !== "string") return undefined;
  if (!items.slice(0, MOST_BEFORE_PROGRAM).some((item) => typeof item === "string" && PROGRAM.test(item)))
    return undefined;
  let line = "";
  const words: Array<{ readonly start: number; readonly end: number; readonly text: string }> = [];
  for (const item of items) {
    if (typeof item !== "string" || item.length > LONGEST_WORD) return undefined;
    const quote = quoteFor(item);
    const start = line.length + quote.length;
    // A letter for a letter, so that places stay: a word with both quotes is read without one of them.
    line += `${quote}${quote === "'" ? item.replaceAll("'", "_") : item}${quote} `;
    words.push({ start, end: start + item.length, text: item });
  }
  return byWord(search(line).found, words);
}

/** None for a program's name or a flag: rules find them unquoted. */
function quoteFor(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return "";
  return word.includes("'") && !word.includes('"') ? '"' : "'";
}

function byWord(
  found: readonly Found[],
  words: ReadonlyArray<{ readonly start: number; readonly end: number; readonly text: string }>,
): ReadonlyMap<number, readonly Found[]> | undefined {
  if (found.length === 0) return undefined;
  const secrets = new Map<number, Found[]>();
  for (const one of found) {
    const at = words.findIndex(({ start, end }) => one.start >= start && one.end <= end);
    const word = words[at];
    if (!word) continue;
    const place = { start: one.start - word.start, end: one.end - word.start };
    const here = { ...one, ...place, secret: word.text.slice(place.start, place.end) };
    secrets.set(at, [...(secrets.get(at) ?? []), here]);
  }
  return secrets;
}
