import { textBytes, viewOfBytes } from "../decoded-view.ts";
import { defineCarrier } from "../define-carrier.ts";
import { encodedRuns } from "../encoded-runs.ts";

const VALUE = new Int8Array(128).fill(-1);
for (const alphabet of [
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
]) {
  for (let value = 0; value < 64; value += 1) VALUE[alphabet.charCodeAt(value)] = value;
}

/** Bytes that must be letters before a run is taken for text: twelve drawn at random are so once in 150,000 times. */
const PROBE_BYTES = 12;
const SHORTEST_TEXT = 15;

export default defineCarrier({
  id: "base64",
  title: "Base 64 in either alphabet: of one value or of a whole file, over several lines",
  mayOccur: (_text, { runs }) => runs.length > 0,
  *views(text, seen) {
    for (const run of encodedRuns(text, seen.runs)) {
      // A run may begin anywhere in an encoded text that was cut: then its groups begin one to three letters later.
      for (let skipped = 0; skipped < 4; skipped += 1) {
        if (!beginsAsText(run.letters, skipped)) continue;
        const bytes = textBytes(Buffer.from(run.letters.slice(skipped), "base64"), SHORTEST_TEXT);
        if (!bytes) continue;
        yield viewOfBytes(run, bytes, skipped, { letters: 4, bytes: 3 });
        break;
      }
    }
  },
  examples: [
    { text: `echo ${Buffer.from("harbor: night-watch 7").toString("base64")}`, reads: "harbor: night-watch 7" },
    {
      text: Buffer.from("the night watch of the harbor walks from pier to pier until the day breaks at six")
        .toString("base64")
        .replace(/.{60}/g, "$&\n"),
      reads: "the night watch of the harbor walks from pier to pier until the day breaks at six",
    },
    {
      text: Buffer.from("harbor night watch", "utf16le").toString("base64"),
      reads: "harbor night watch",
    },
  ],
  quiet: [
    "sha512-hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ==",
    "theNightWatchOfTheHarborWalksFromPierToPier",
    "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  ],
});

function beginsAsText(letters: string, skipped: number): boolean {
  if (letters.length - skipped < (PROBE_BYTES / 3) * 4) return false;
  let zeros = 0;
  for (let byte = 0; byte < PROBE_BYTES; byte += 3) {
    const at = skipped + (byte / 3) * 4;
    const group =
      (valueAt(letters, at) << 18) |
      (valueAt(letters, at + 1) << 12) |
      (valueAt(letters, at + 2) << 6) |
      valueAt(letters, at + 3);
    for (const value of [(group >> 16) & 255, (group >> 8) & 255, group & 255]) {
      if (value === 0) zeros += 1;
      else if ((value < 32 && value !== 10 && value !== 13 && value !== 9) || value > 126) return false;
    }
  }
  return zeros === 0 || zeros === PROBE_BYTES / 2;
}

function valueAt(letters: string, at: number): number {
  return VALUE[letters.charCodeAt(at)] ?? 0;
}
