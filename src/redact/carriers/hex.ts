import { textBytes, viewOfBytes } from "../decoded-view.ts";
import { defineCarrier } from "../define-carrier.ts";
import { encodedRuns } from "../encoded-runs.ts";
import { isHexDigit } from "../letter-kinds.ts";

const HEX = /[0-9a-f]{24,}|[0-9A-F]{24,}/g;
const SHORTEST_TEXT = 12;

export default defineCarrier({
  id: "hex",
  title: "Bytes in base 16, unbroken: `xxd -p`, `0x…` of a database",
  mayOccur: (_text, { runs }) => runs.length > 0,
  *views(text, seen) {
    for (const run of encodedRuns(text, seen.runs)) {
      if (!mayHoldHex(run.letters)) continue;
      for (const match of run.letters.matchAll(HEX)) {
        for (const skipped of [0, 1]) {
          const bytes = textBytes(Buffer.from(match[0].slice(skipped), "hex"), SHORTEST_TEXT);
          if (!bytes) continue;
          yield viewOfBytes(run, bytes, match.index + skipped, { letters: 2, bytes: 1 });
          break;
        }
      }
    }
  },
  examples: [{ text: `0x${Buffer.from("harbor: night-watch").toString("hex")}`, reads: "harbor: night-watch" }],
  quiet: ["4b825dc642cb6eb9a060e54bf8d69288fbee4904", "DEADBEEFDEADBEEFDEADBEEFDEADBEEF"],
});

/** Among 24 digits in a row every twelfth place has one, with more around it. */
function mayHoldHex(letters: string): boolean {
  for (let at = 11; at < letters.length; at += 12) {
    if (
      isHexDigit(letters.charCodeAt(at)) &&
      isHexDigit(letters.charCodeAt(at - 6)) &&
      isHexDigit(letters.charCodeAt(at - 3))
    )
      return true;
    if (
      isHexDigit(letters.charCodeAt(at)) &&
      isHexDigit(letters.charCodeAt(at + 6)) &&
      isHexDigit(letters.charCodeAt(at + 3))
    )
      return true;
  }
  return false;
}
