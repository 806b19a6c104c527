import stringWidth from "string-width";

const graphemes = new Intl.Segmenter();

/** So many units surely fill `width` columns: nobody has to measure 100 kB to show 80 columns of them. */
export function enoughUnits(width: number): number {
  return width * 8 + 64;
}

/** The text in at most `width` terminal columns: cut between graphemes, the cut shown as `…`. */
export function fitText(text: string, width: number): string {
  if (text.length <= enoughUnits(width) && stringWidth(text) <= width) return text;
  if (width < 1) return "";
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text.slice(0, enoughUnits(width)))) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

export function padText(text: string, width: number, align: "left" | "right"): string {
  if (text.length > enoughUnits(width)) return text;
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
}
