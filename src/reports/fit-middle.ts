import stringWidth from "string-width";
import { enoughUnits, fitText } from "./fit-text.ts";

const graphemes = new Intl.Segmenter();

/** The text in at most `width` terminal columns, its middle cut: of a path both ends tell most. */
export function fitMiddle(text: string, width: number): string {
  if (text.length <= enoughUnits(width) && stringWidth(text) <= width) return text;
  if (width < 3) return fitText(text, width);
  const tailRoom = Math.ceil((width - 1) / 2);
  let tail = "";
  let used = 0;
  const end = [...graphemes.segment(text.slice(-enoughUnits(tailRoom)))].reverse();
  for (const { segment } of end) {
    used += stringWidth(segment);
    if (used > tailRoom) break;
    tail = segment + tail;
  }
  // `fitText` ends in the mark that shows the cut.
  return fitText(text, width - stringWidth(tail)) + tail;
}
