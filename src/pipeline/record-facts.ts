import { isUtf8 } from "node:buffer";
import type { SourceDefinition, SourceMatch } from "../decode/define-source.ts";
import type { RowMatch } from "../decode/define-table.ts";
import type { EventBody, EventDraft, EventFlag } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import { isJsonObject, type Json, type JsonObject } from "../kernel/json.ts";
import type { Redactor, StreamRedactor } from "../redact/redact.ts";
import type { Fact, RecordFacts } from "../store/fact.ts";
import type { RawLine } from "../tail/split-lines.ts";
import { hiddenSecrets, maskedTexts, withheldTexts } from "./hidden.ts";

/** Longer lines are kept as a fact with their head: nothing that OpenClaw writes is half as long. */
export const MAX_LINE = { maxLineBytes: 8 << 20, headBytes: 64 << 10 };

/** How much is kept of a line that is no record. */
const EXCERPT_CHARS = 65_536;

const BYTE_ORDER_MARK = 0xfeff;

export interface RecordContext {
  /** Records one after the other, or entries that are written anew in place. */
  readonly shape: "lines" | "document";
  readonly decode: (record: JsonObject) => readonly EventDraft[];
  /** Where it is not JSON. */
  readonly parse?: ((text: string) => Json) | undefined;
  readonly isSecret?: SourceDefinition["isSecret"] | undefined;
  readonly match: RowMatch;
  readonly stream: string;
  readonly redactor: Pick<StreamRedactor, "redactJson">;
  readonly digestKey: Uint8Array;
  /** The source is known to hold live tokens: of what cannot be read as a record, nothing is kept but its length. */
  readonly holdsTokens?: boolean;
}

/** How the records of a kind of file become facts: the same on whatever thread. */
export function fileContext(
  definition: SourceDefinition,
  about: Pick<RecordContext, "stream" | "digestKey"> & { readonly match: SourceMatch; readonly redactor: Redactor },
): RecordContext {
  const isDocument = definition.shape === "document";
  return {
    ...about,
    // Lines follow each other: a secret may be cut in two by the end of one.
    redactor: isDocument ? about.redactor : about.redactor.openStream(),
    shape: isDocument ? "document" : "lines",
    decode: (record) => definition.decode(record, about.match),
    parse: definition.parseLine,
    isSecret: definition.isSecret,
    holdsTokens: definition.holdsTokens === true,
  };
}

/** A line as redacted facts. Whatever the line holds, at least one fact comes of it. */
export function factsOfLine(line: RawLine, context: RecordContext): RecordFacts {
  const { drafts, flags } = decodeLine(line, context);
  const digest = line.digest ? line.digest.subarray(0, 16) : keyedDigest(context.digestKey, line.bytes);
  const whole = digest.toString("hex");
  const isDocument = context.shape === "document";
  // An entry of a document stays the same fact while its neighbors change.
  const samenessOf = (draft: EventDraft) => (isDocument ? digestOf(draft, context.digestKey) : undefined) ?? whole;
  return {
    position: line.offset,
    line: line.line,
    digest,
    facts: drafts.map((draft) => redactDraft(draft, samenessOf(draft), flags, context)),
  };
}

/** Reads the record before the first one once more, for what the end of it may have cut in two; nothing else comes of it. */
export function rememberRecord(bytes: Buffer | undefined, context: RecordContext): void {
  if (!bytes) return;
  const line = { offset: 1, line: 0, length: bytes.length, oversized: false, terminated: true, digest: null };
  factsOfLine({ ...line, bytes }, context);
}

/** Undefined for what is nested too deep to be written down. */
function digestOf(draft: EventDraft, key: Uint8Array): string | undefined {
  try {
    return keyedDigest(key, JSON.stringify([draft.type, draft.data])).toString("hex");
  } catch {
    return undefined;
  }
}

function decodeLine(
  line: RawLine,
  context: RecordContext,
): { drafts: readonly EventDraft[]; flags: readonly EventFlag[] } {
  const flags: EventFlag[] = [];
  if (!isUtf8(line.bytes)) flags.push("lossy-text");
  if (!line.terminated) flags.push("unterminated-line");
  const text = textOf(line);
  if (line.oversized) return { drafts: [oversized(line, context.holdsTokens === true ? "" : text)], flags };
  return { drafts: decodeText(text, line.length, context), flags };
}

function oversized(line: RawLine, head: string): EventDraft {
  return fault({ type: "line-oversized", data: { bytes: line.length, head } });
}

function textOf(line: RawLine): string {
  const text = line.bytes.toString("utf8");
  return line.offset === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

function decodeText(text: string, bytes: number, context: RecordContext): readonly EventDraft[] {
  const unreadable = (reason: "invalid-json" | "not-an-object" | "decode-failed" | "blank") =>
    [
      fault({
        type: "line-unreadable",
        data: { reason, bytes, excerpt: context.holdsTokens ? "" : text.slice(0, EXCERPT_CHARS) },
      }),
    ] as const;
  if (text.trim() === "" && !context.parse) return unreadable("blank");
  let record: Json;
  try {
    record = (context.parse ?? JSON.parse)(text);
  } catch {
    // Not only SyntaxError: whatever stops the parser, the line is kept as a fault.
    return unreadable("invalid-json");
  }
  if (!isJsonObject(record)) return unreadable("not-an-object");
  try {
    const drafts = context.decode(record);
    // An index may name no session; a line always says something.
    const isWhole = drafts.length > 0 || context.shape === "document";
    return isWhole ? drafts : [fault({ type: "record-unknown", data: { record } })];
  } catch {
    // A decoder of ours failed on hostile input. The evidence must not be lost for that.
    return unreadable("decode-failed");
  }
}

function fault(body: EventBody): EventDraft {
  return { ...body, occurredAt: null };
}

/** Hides every secret of a draft. From here on nothing that reaches the store, a log or the screen holds one. */
export function redactDraft(
  draft: EventDraft,
  sameness: string,
  flags: readonly EventFlag[],
  context: Pick<RecordContext, "match" | "stream" | "redactor" | "isSecret">,
): Fact {
  const redacted = context.redactor.redactJson(draft.data as Json, context.isSecret);
  return {
    body: { type: draft.type, data: redacted.value } as EventBody,
    occurredAt: draft.occurredAt,
    identity: draft.identity,
    sameness,
    flags: [...flags, ...(draft.flags ?? [])],
    stream: context.stream,
    agent: context.match.agent,
    session: context.match.sessionId,
    secrets: hiddenSecrets(redacted.hits),
    withheld: withheldTexts(redacted.withheld),
    masked: maskedTexts(redacted.masked),
  };
}
