import type { ScanHit } from "../redact/scan-hit.ts";
import type { Detector } from "./detector.ts";
import { type Fault, type Finding, type Item, NOWHERE, type Position } from "./finding.ts";
import { hitsInJson, type JsonHits } from "./json-hits.ts";
import { decodeLine, LONGEST_JSON, openSegments, type Segment } from "./segments.ts";
import { openWindows, type Settled } from "./text-windows.ts";

export interface TextScan {
  push(text: string): void;
  end(): void;
  /** What was found since it was last asked for. */
  take(): Item[];
}

/** Searches text that comes in pieces: JSON in its decoded strings, the rest in windows, with lines and columns. */
export function openTextScan(detector: Detector): TextScan {
  let items: Item[] = [];
  let line = 1;
  /** Letters of the line that were seen already. */
  let column = 0;
  /** The whole text, while it may still turn out to be one JSON document. */
  let document: string[] | null = [];
  let documentLength = 0;

  // A secret may be cut in two by lines that follow each other.
  const records = detector.openStream();
  const windows = openWindows((text) => detector.scanText(text), settle);
  const segments = openSegments(takeSegment);

  function settle({ text, hits }: Settled): void {
    if (hits === null) items.push(fault(`the text from line ${line} on could not be searched`));
    const at = openPlace(text);
    for (const hit of hits ?? []) if (!hit.isRest) items.push(findingOf(hit, at(hit.start)));
    moveOn(text);
  }

  /** Positions of ever later places in a text that begins where we are. */
  function openPlace(text: string): (start: number) => Position {
    let lineNow = line;
    let lineBegin = -column;
    let looked = 0;
    return (start) => {
      for (let at = text.indexOf("\n", looked); at !== -1 && at < start; at = text.indexOf("\n", looked)) {
        lineNow += 1;
        lineBegin = at + 1;
        looked = at + 1;
      }
      return { ...NOWHERE, line: lineNow, column: start - lineBegin + 1 };
    };
  }

  function moveOn(text: string): void {
    let last = -1;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      line += 1;
      last = at;
    }
    column = last === -1 ? column + text.length : text.length - last - 1;
  }

  function takeSegment(segment: Segment): void {
    if (segment.kind !== "json") {
      windows.push(segment.text);
      return;
    }
    windows.end();
    takeJson(hitsInJson({ records, detector }, segment.text, segment.value), segment.text);
  }

  function takeJson({ hits, withheld }: JsonHits, text: string): void {
    const at = openPlace(text);
    for (const hit of [...hits].sort((one, other) => one.start - other.start)) {
      const { line: lineOfHit } = at(hit.start);
      items.push(findingOf(hit, { ...NOWHERE, line: lineOfHit, pointer: hit.pointer }));
    }
    if (withheld.length > 0) items.push(fault(`parts of the JSON at line ${line} could not be searched`));
    moveOn(text);
  }

  function push(text: string): void {
    if (document === null) {
      segments.push(text);
      return;
    }
    document.push(text);
    documentLength += text.length;
    if (documentLength > LONGEST_JSON || !mayBeDocument(document)) release();
  }

  /** It is no document: what was held goes the way of all text. */
  function release(): void {
    const held = document ?? [];
    document = null;
    for (const piece of held) segments.push(piece);
  }

  return {
    push,
    end() {
      const whole = document?.join("") ?? "";
      const value = decodeLine(whole);
      if (value === undefined || isOneLine(whole)) release();
      else takeJson(hitsInJson({ records: detector, detector }, whole, value), whole);
      segments.end();
      windows.end();
    },
    take() {
      const taken = items;
      items = [];
      return taken;
    },
  };
}

function isOneLine(text: string): boolean {
  return !text.trim().includes("\n");
}

/** It begins like JSON, and its first line is no JSON of its own. Asked while the pieces come in. */
function mayBeDocument(pieces: readonly string[]): boolean {
  const head = pieces[0] ?? "";
  if (!/^[\ufeff\s]*(?:[[{]|$)/.test(head.slice(0, 1024))) return false;
  if (pieces.length > 1) return true;
  const firstLine = head.trimStart().split("\n", 1)[0] ?? "";
  return firstLine.length === head.trimStart().length || decodeLine(firstLine) === undefined;
}

function findingOf(
  {
    rule,
    fingerprint,
    confidence,
    carriers,
    names,
  }: Pick<ScanHit, "rule" | "fingerprint" | "confidence" | "carriers" | "names">,
  position: Position,
): Finding {
  return { kind: "finding", within: [], rule, fingerprint, confidence, carriers, names, ...position };
}

function fault(reason: string): Fault {
  return { kind: "fault", within: [], reason };
}
