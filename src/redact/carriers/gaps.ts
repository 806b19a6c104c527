import { defineCarrier } from "../define-carrier.ts";
import { looksRandom } from "../randomness.ts";
import { openView, type View } from "../view.ts";

/** How much of a broken value stands before its first gap. */
const SHORTEST_PIECE = 8;
const LONGEST_PIECE = 200;
const GAP = /[ \t]{1,3}(?=[\w/+=-]{6})/y;
const RUN = /[\w/+=.-]+/y;
const MOST_GAPS = 6;

export default defineCarrier({
  id: "gaps",
  title: "A token with blanks in it, as copying from a narrow column leaves it",
  mayOccur: (_text, { hits }) => hits.length > 0,
  *views(text, { hits }) {
    let done = 0;
    let pieceEnd = 0;
    for (const hit of hits) {
      if (hit < done) continue;
      // Keywords that stand in one piece have its end in common: it is looked for once.
      if (hit >= pieceEnd) pieceEnd = endOfPiece(text, hit);
      const length = pieceEnd - hit;
      if (length < SHORTEST_PIECE || length > LONGEST_PIECE) continue;
      GAP.lastIndex = pieceEnd;
      if (!GAP.test(text)) continue;
      const pieces: { from: number; to: number }[] = [];
      let at = hit;
      for (let gaps = 0; gaps <= MOST_GAPS; gaps += 1) {
        RUN.lastIndex = at;
        const run = RUN.exec(text)?.[0] ?? "";
        if (
          gaps > 0 &&
          !(run.length >= 6 && /[0-9]/.test(run) && /[A-Za-z]/.test(run) && (run.length < 8 || looksRandom(run)))
        )
          break;
        pieces.push({ from: at, to: at + run.length });
        at += run.length;
        const gap = /^[ \t]{1,3}(?=\w)/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
        if (gap === 0) break;
        at += gap;
      }
      done = at;
      if (pieces.length > 1) yield joined(text, pieces);
    }
  },
  examples: [{ text: "token=ab12cd34ef56  gh78ij90kl12 is right", reads: "token=ab12cd34ef56gh78ij90kl12" }],
  quiet: ["the token of the harbor", "token=ab12cd34ef56 and more"],
});

function joined(text: string, pieces: readonly { readonly from: number; readonly to: number }[]): View {
  const view = openView(text);
  const joins: number[] = [];
  for (const { from, to } of pieces) {
    if (view.length > 0) joins.push(view.length);
    view.copy(from, to);
  }
  return { ...view.build(), joins, isDoubtful: true };
}

const PIECE_LETTER = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  if (/[\w.=:"'/+-]/.test(String.fromCharCode(code))) PIECE_LETTER[code] = 1;
}

function endOfPiece(text: string, from: number): number {
  let at = from;
  while (at < text.length && PIECE_LETTER[text.charCodeAt(at)] === 1) at += 1;
  return at;
}
