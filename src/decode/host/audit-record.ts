import type { EventDraft } from "../../events/event.ts";
import { type JsonObject, numberAt, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { plausible } from "../times.ts";

type From = "auditd" | "journal";

/** Which system calls start a program, by architecture: execve, then execveat. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  c000003e: ["59", "322"],
  c00000b7: ["221", "281"],
  "40000003": ["11", "358"],
  "40000028": ["11", "387"],
};

const SHELL = /(?:^|\/)-?(?:a|ba|da|k|z|fi)?sh$/;

/** One record of the audit log. Several tell of one event, under one serial: they are joined where they are read. */
export function auditRecord(record: JsonObject, from: From): EventDraft {
  const type = stringAt(record, "type");
  const fields = objectAt(record, "fields");
  if (type === undefined || fields === undefined) {
    const data = { recordType: "unknown", text: stringAt(record, "text") ?? "" };
    return { type: "host-audited", occurredAt: null, data };
  }
  const occurredAt = plausible(numberAt(record, "at"));
  const serial = stringAt(record, "serial");
  // Arguments too long for one record go on in another, which begins in the midst of them.
  if (type === "EXECVE" && (Object.hasOwn(fields, "a0") || Object.hasOwn(fields, "a0[0]"))) {
    return { type: "host-exec-seen", occurredAt, data: known({ from, serial, ...startOf(fields) }) };
  }
  return { type: "host-audited", occurredAt, data: known({ recordType: type, serial, ...processOf(type, fields) }) };
}

interface Start {
  readonly argv: string[];
  readonly command: string;
  readonly isCut: true | undefined;
}

function startOf(fields: JsonObject): Start {
  const argv: string[] = [];
  const argc = Number(stringAt(fields, "argc") ?? 0);
  let isCut = false;
  for (let index = 0; ; index += 1) {
    const whole = stringAt(fields, `a${index}`);
    const begun = whole ?? piecesOf(fields, index);
    if (begun === undefined) break;
    if (whole === undefined && isShorter(fields, index, begun)) isCut = true;
    argv.push(begun);
  }
  if (argv.length < argc) isCut = true;
  return { argv: isCut ? cutAtWord(argv) : argv, command: commandOf(argv, isCut), isCut: isCut || undefined };
}

function piecesOf(fields: JsonObject, index: number): string | undefined {
  const pieces: string[] = [];
  for (let piece = 0; ; piece += 1) {
    const text = stringAt(fields, `a${index}[${piece}]`);
    if (text === undefined) return pieces.length === 0 ? undefined : pieces.join("");
    pieces.push(text);
  }
}

/** `a2_len` counts the letters of the whole argument as they are written, two for each byte where that is hexadecimal. */
function isShorter(fields: JsonObject, index: number, text: string): boolean {
  const length = Number(stringAt(fields, `a${index}_len`) ?? 0);
  const bytes = Buffer.byteLength(text);
  return length !== bytes && length !== 2 * bytes;
}

/** Half a token at the cut would look like none: the last word goes. */
function cutAtWord(argv: readonly string[]): string[] {
  const last = argv.at(-1) ?? "";
  return [...argv.slice(0, -1), last.replace(/\S*$/, "")];
}

/** What a shell was given with -c, or the arguments as one line. */
function commandOf(argv: readonly string[], isCut: boolean): string {
  const words = isCut ? cutAtWord(argv) : argv;
  const option = SHELL.test(words[0] ?? "") ? words.findIndex((word, at) => at > 0 && /^-[a-z]*c$/.test(word)) : -1;
  const given = option === -1 ? undefined : words[option + 1];
  return given ?? words.join(" ");
}

function processOf(type: string, fields: JsonObject) {
  const text = Object.entries(fields)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
  if (type === "CWD") return { cwd: stringAt(fields, "cwd"), text };
  const numbers = STARTS[stringAt(fields, "arch") ?? ""] ?? [];
  const call = stringAt(fields, "SYSCALL") ?? "";
  const isStart = type === "SYSCALL" && (/^execve/.test(call) || numbers.includes(stringAt(fields, "syscall") ?? ""));
  return {
    pid: integerAt(fields, "pid"),
    parentPid: integerAt(fields, "ppid"),
    // Who logged in: it stays the same through sudo. 4294967295 is nobody.
    user: userOf(fields),
    program: stringAt(fields, "exe"),
    startsProgram: isStart || undefined,
    succeeded: yesOrNo(stringAt(fields, "success") ?? stringAt(fields, "res")),
    exitCode: integerAt(fields, "exit"),
    text,
  };
}

function userOf(fields: JsonObject): string | undefined {
  const login = stringAt(fields, "AUID") ?? stringAt(fields, "auid");
  const isNobody = login === undefined || login === "4294967295" || login === "unset" || login === "-1";
  return isNobody ? (stringAt(fields, "UID") ?? stringAt(fields, "uid")) : login;
}

function yesOrNo(text: string | undefined): boolean | undefined {
  if (text === "yes" || text === "success" || text === "1") return true;
  return text === "no" || text === "failed" || text === "0" ? false : undefined;
}

function integerAt(fields: JsonObject, name: string): number | undefined {
  const text = stringAt(fields, name);
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}
