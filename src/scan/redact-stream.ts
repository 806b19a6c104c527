import type { Json } from "../kernel/json.ts";
import { redactedMarker, type WithheldReason, withheldMarker } from "../redact/marker.ts";
import type { Redactor, SecretHit } from "../redact/redact.ts";
import type { ScanHit } from "../redact/scan-hit.ts";
import type { Bytes } from "./bytes.ts";
import { encodeUtf8, openUtf8 } from "./lossless-text.ts";
import { endsOpen, withoutBeginnings } from "./open-end.ts";
import { redactJsonLine } from "./redact-json-line.ts";
import { openSegments, type Segment } from "./segments.ts";
import { openWindows, type Settled, scanOrNull } from "./text-windows.ts";

/** What redaction did. */
export interface Redacted {
  hide(rule: string, fingerprint: string, times: number, names: readonly string[]): void;
  withhold(reason: WithheldReason, times: number): void;
}

/** Each round hides what the last one uncovered. Honest text needs two; more is a trap. */
const MOST_ROUNDS = 8;

/** The bytes without their secrets, with as many lines as before; a line without a secret comes out byte for byte. */
export async function* redactStream(bytes: Bytes, redactor: Redactor, redacted: Redacted): AsyncGenerator<Buffer> {
  const decoder = openUtf8();
  // Records follow each other, and a secret may be cut in two by them; windows of text overlap.
  const records = redactor.openStream();
  let ready: string[] = [];
  /** A line whose end may turn out to be the beginning of a secret. */
  let held: { readonly line: string; readonly value: Json; readonly text: string } | null = null;
  const windows = openWindows(
    (text) => redactor.scanText(text),
    (settled) => ready.push(cleanText(settled)),
  );
  const segments = openSegments((segment) => ready.push(cleanSegment(segment)));

  /** Lets go of the held line, now that the next one says which secrets began in it. */
  function release(rests: readonly SecretHit[] = []): void {
    if (held === null) return;
    const { line, value, text } = held;
    held = null;
    const again = { redactJson: () => redactor.redactJson(withoutBeginnings(value, rests)) };
    ready.push(rests.length === 0 ? text : redactJsonLine({ records: again, redactor }, line, value).text);
  }

  function cleanSegment(segment: Segment): string {
    if (segment.kind !== "json") release();
    if (segment.kind === "text") {
      windows.push(segment.text);
      return "";
    }
    windows.end();
    if (segment.kind === "json") {
      const { text, hits, withheld } = redactJsonLine({ records, redactor }, segment.text, segment.value);
      for (const { rule, fingerprint, count, names } of hits) redacted.hide(rule, fingerprint, count, names);
      for (const { reason } of withheld) redacted.withhold(reason, 1);
      release(hits.filter(({ carriers }) => carriers[0] === "split"));
      if (!endsOpen(segment.value)) return text;
      held = { line: segment.text, value: segment.value, text };
      return "";
    }
    if (segment.isStart) redacted.withhold("budget", 1);
    // As a JSON string: a program that reads the lines as JSON can go on.
    return (segment.isStart ? `"${withheldMarker("budget")}"` : "") + newlinesOf(segment.text);
  }

  function cleanText({ text, hits }: Settled): string {
    let clean = text;
    let found: ReadonlyArray<ScanHit & { readonly isRest?: boolean }> | null = hits;
    for (let round = 0; found !== null && found.length > 0; round += 1) {
      if (round === MOST_ROUNDS) found = null;
      else {
        for (const { rule, fingerprint, names, isRest } of found)
          if (!isRest) redacted.hide(rule, fingerprint, 1, names);
        clean = hide(clean, found);
        found = scanOrNull((text) => redactor.scanText(text), clean);
      }
    }
    if (found !== null) return clean;
    redacted.withhold("error", 1);
    return withheldMarker("error") + newlinesOf(text);
  }

  /** Waits until what was said is in order: the windows hold text back that stands before what comes now. */
  const take = (): Buffer => {
    const taken = ready;
    ready = [];
    return encodeUtf8(taken.join(""));
  };

  for await (const chunk of bytes) {
    segments.push(decoder.push(chunk));
    yield take();
  }
  segments.push(decoder.end());
  segments.end();
  release();
  windows.end();
  yield take();
}

/** Markers in the place of the secrets; overlapping ones become one. */
function hide(text: string, hits: readonly ScanHit[]): string {
  let clean = "";
  let copied = 0;
  let isOpen = false;
  for (const hit of [...hits].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (hit.end <= copied) continue;
    const from = Math.max(hit.start, copied);
    const isJoined = isOpen && hit.start < copied;
    clean +=
      text.slice(copied, from) +
      (isJoined ? "" : redactedMarker(hit.rule, hit.fingerprint)) +
      newlinesOf(text.slice(from, hit.end));
    copied = hit.end;
    isOpen = true;
  }
  return clean + text.slice(copied);
}

/** The ends of lines alone, as they are written. */
function newlinesOf(text: string): string {
  return (text.match(/\r?\n/g) ?? []).join("");
}
