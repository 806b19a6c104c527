import { readMarks, recode } from "../marks.ts";

/** A marked text as bytes, with the marked parts counted in bytes. */
export const bytesOf = (text: string) => {
  const { text: plain, spans } = readMarks(text);
  const at = (letters: number) => Buffer.byteLength(plain.slice(0, letters));
  return { bytes: Buffer.from(plain), spans: spans.map(({ start, end }) => ({ start: at(start), end: at(end) })) };
};

/** Breaks after every so many letters, marks not counted. */
export const wrap = (text: string, width: number) => {
  let column = 0;
  return recode(text, (part) => {
    let out = "";
    for (const letter of part) {
      if (column === width) {
        out += "\n";
        column = 0;
      }
      out += letter;
      column += 1;
    }
    return out;
  });
};
