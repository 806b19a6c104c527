import type { ScanHit } from "../redact/scan-hit.ts";
import type { Detector } from "./detector.ts";
import { type Finding, type Item, NOWHERE } from "./finding.ts";
import { openWindows, scanOrNull } from "./text-windows.ts";

/** Fewer printable letters in a row are chance. */
const SHORTEST_RUN = 8;
const NEWLINE = 10;

/** Letters as programs of the Windows world hold them: two bytes each. */
const WIDE_RUN = /(?:[\t\n\r\x20-\x7e]\0){8,}/g;

export interface BinaryScan {
  push(bytes: Buffer): void;
  end(): void;
  take(): Item[];
}

/** Searches the printable runs of bytes that are no text; places are bytes from the beginning. */
export function openBinaryScan(detector: Detector): BinaryScan {
  let items: Item[] = [];
  let settledBytes = 0;
  let pushedBytes = 0;

  const unsearched = (offset: number) => {
    items.push({ kind: "fault", within: [], reason: `bytes from ${offset} on could not be searched` });
  };
  const windows = openWindows(
    (text) => detector.scanText(text),
    ({ text, hits }) => {
      if (hits === null) unsearched(settledBytes);
      for (const hit of hits ?? []) if (!hit.isRest) items.push(findingOf(hit, settledBytes + hit.start));
      settledBytes += text.length;
    },
  );

  function searchWide(bytes: Buffer): void {
    for (const { index, 0: run } of bytes.toString("latin1").matchAll(WIDE_RUN)) {
      const hits = scanOrNull((text) => detector.scanText(text), run.replaceAll("\0", ""));
      if (hits === null) unsearched(pushedBytes + index);
      for (const hit of hits ?? []) items.push(findingOf(hit, pushedBytes + index + 2 * hit.start));
    }
  }

  return {
    push(bytes) {
      windows.push(printableRuns(bytes));
      searchWide(bytes);
      pushedBytes += bytes.length;
    },
    end: () => windows.end(),
    take() {
      const taken = items;
      items = [];
      return taken;
    },
  };
}

/** As many letters as bytes: what is no letter of a run becomes a newline. Runs at the edges may go on in the next piece. */
function printableRuns(bytes: Buffer): string {
  const runs = Buffer.alloc(bytes.length, NEWLINE);
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (at < bytes.length && ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === NEWLINE || byte === 13)) continue;
    if (at - start >= SHORTEST_RUN || start === 0 || at === bytes.length) bytes.copy(runs, start, start, at);
    start = at + 1;
  }
  return runs.toString("latin1");
}

function findingOf({ rule, fingerprint, confidence, carriers, names }: ScanHit, offset: number): Finding {
  return { kind: "finding", within: [], rule, fingerprint, confidence, carriers, names, ...NOWHERE, offset };
}
