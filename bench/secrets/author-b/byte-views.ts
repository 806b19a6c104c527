import { mark, readMarks } from "./marks.ts";

interface Located {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

function locate(marked: string, encoding: "utf8" | "utf16le" = "utf8"): Located {
  const { text, spans } = readMarks(marked);
  const first = spans[0];
  if (!first) throw new Error("nothing is marked");
  const last = spans.at(-1) ?? first;
  return {
    bytes: Buffer.from(text, encoding),
    start: Buffer.byteLength(text.slice(0, first.start), encoding),
    end: Buffer.byteLength(text.slice(0, last.end), encoding),
  };
}

/** The whole text in base64, marked where the secret's bytes ended up. */
export function viewAsBase64(marked: string, encoding: "utf8" | "utf16le" = "utf8"): string {
  const { bytes, start, end } = locate(marked, encoding);
  const letters = bytes.toString("base64");
  const [from, to] = [Math.floor((start * 8) / 6), Math.ceil((end * 8) / 6)];
  return letters.slice(0, from) + mark(letters.slice(from, to)) + letters.slice(to);
}

export function viewAsHex(marked: string): string {
  const { bytes, start, end } = locate(marked);
  const letters = bytes.toString("hex");
  return letters.slice(0, start * 2) + mark(letters.slice(start * 2, end * 2)) + letters.slice(end * 2);
}

const show = (byte: number): string => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".");

/** `hexdump -C`, `xxd` and `od -A x -t x1z`: the same bytes twice, so two stretches a line. */
export function viewAsDump(marked: string, style: "hexdump" | "xxd" | "od"): string {
  const { bytes, start, end } = locate(marked);
  const lines: string[] = [];
  for (let row = 0; row < bytes.length; row += 16) {
    const from = Math.max(start - row, 0);
    const to = Math.min(end - row, 16);
    const cells = [...bytes.subarray(row, row + 16)];
    const hex = cells.map((byte) => byte.toString(16).padStart(2, "0"));
    const left = markRange(hex, from, to, (at) => gapAfter(at, style));
    const right = markRange(cells.map(show), from, to, () => "");
    lines.push(joinDumpLine(row, left, hex.length, right, style));
  }
  return lines.join("\n");
}

function gapAfter(at: number, style: "hexdump" | "xxd" | "od"): string {
  if (style === "xxd") return at % 2 ? " " : "";
  return style === "hexdump" && at === 7 ? "  " : " ";
}

function joinDumpLine(
  row: number,
  left: string,
  cells: number,
  right: string,
  style: "hexdump" | "xxd" | "od",
): string {
  const missing = " ".repeat((16 - cells) * (style === "xxd" ? 2.5 : 3));
  if (style === "xxd") return `${row.toString(16).padStart(8, "0")}: ${left}${missing} ${right}`;
  if (style === "od") return `${row.toString(16).padStart(6, "0")} ${left}${missing} >${right}<`;
  return `${row.toString(16).padStart(8, "0")}  ${left}${missing} |${right}|`;
}

function markRange(cells: readonly string[], from: number, to: number, gap: (at: number) => string): string {
  const join = (low: number, high: number): string =>
    cells
      .slice(low, high)
      .map((cell, at) => cell + gap(low + at))
      .join("");
  if (to <= 0 || from >= to || from >= cells.length) return join(0, cells.length);
  return join(0, from) + mark(join(from, to)) + join(to, cells.length);
}
