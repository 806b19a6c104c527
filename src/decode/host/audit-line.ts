import type { JsonObject } from "../../kernel/json.ts";

/** `type=EXECVE msg=audit(1795243532.433:812): argc=2 a0="ls"`, before it `node=` where several hosts write one file. */
const LINE = /^(?:node=(\S{1,255}) )?type=(\S{1,64}) msg=audit\((\d{1,12})\.(\d{3}):(\d{1,20})\): ?(.*)$/s;

/** A value is quoted, or runs to the next blank; a sentence in single quotes holds pairs of its own. */
const PAIR = /([A-Za-z_][\w-]*(?:\[\d+\])?)=(?:"([^"]*)"|'([^']*)'|(\S*))/g;

const HEX = /^(?:[0-9A-F]{2})+$/;

/** What a process chose is written in hexadecimal when it holds blanks or quotes; the names of such fields. */
const UNTRUSTED =
  /^(?:a\d+(?:\[\d+\])?|comm|ocomm|exe|cwd|name|path|proctitle|cmd|acct|key|dir|vm|data|watch|file|old|new|grp|sw|invalid_context)$/;

/** What was typed on a terminal may be anything, a password above all, and no name stands beside it. */
const KEYSTROKES = /^(?:TTY|USER_TTY)$/;

/** A line of the audit log as `{ type, at, serial, fields }`; as `{ text }` when it is none. */
export function parseAuditLine(line: string): JsonObject {
  const [, node, type, seconds, millis, serial, rest] = LINE.exec(line.trimEnd()) ?? [];
  if (type === undefined || rest === undefined) return { text: withoutHex(line) };
  return {
    type,
    at: Number(seconds) * 1000 + Number(millis),
    serial: `${node === undefined ? "" : `${node} `}${seconds}.${millis}:${serial}`,
    fields: fieldsOf(rest, KEYSTROKES.test(type)),
  };
}

function fieldsOf(text: string, holdsKeystrokes: boolean): JsonObject {
  const pairs: [string, string][] = [];
  // After the record's own fields a separator (0x1D) begins what the audit daemon made of them.
  for (const [, name = "", quoted, sentence, bare = ""] of text.replaceAll("\u001d", " ").matchAll(PAIR)) {
    if (holdsKeystrokes && name === "data") pairs.push([name, "[keystrokes]"]);
    else if (sentence !== undefined) pairs.push([name, withoutHex(sentence)]);
    else pairs.push([name, quoted ?? (isHidden(name, bare) ? decodeHex(bare) : bare)]);
  }
  return Object.fromEntries(pairs);
}

function isHidden(name: string, value: string): boolean {
  // The numbered arguments of a system call are numbers, in small letters; `a0=6C73` of a started program is text.
  return HEX.test(value) && (UNTRUSTED.test(name) || value.length >= 16);
}

function decodeHex(hex: string): string {
  const text = Buffer.from(hex, "hex").toString("utf8");
  // Arguments in the title of a process stand apart by a zero.
  return text.replace(/\0+$/, "").replaceAll("\0", " ");
}

/** A secret that is written in hexadecimal has no form that redaction would know: what looks like text becomes text. */
function withoutHex(text: string): string {
  return text.replace(/(?<![0-9A-Za-z])(?:[0-9A-F]{2}){4,}(?![0-9A-Za-z])/g, (hex) => decodeHex(hex));
}
