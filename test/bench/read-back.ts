/** Undoes one notation. */
type Undo = (text: string) => readonly string[];

const UNDO: readonly Undo[] = [
  (text) => [text.replace(/\\?u001b\[[\d;]*[A-Za-z]|\u001b\[[\d;]*[A-Za-z]/g, "").replaceAll("\\", "")],
  (text) => [text.replace(/\u200b|\u200d|\u2060|\ufeff|\u00ad|<wbr>/g, "")],
  (text) => [repeat(text, undoBackslashes)],
  (text) => [undoPercent(text), repeat(text, undoPercent)],
  (text) => [repeat(text, undoHtml)],
  (text) => [text.replace(/''/g, "'"), text.replace(/""/g, '"')],
  (text) => [undoQuotedPrintable(text)],
  (text) => ["", "A", "AA", "AAA"].flatMap((gap) => undoBase64(gap + text)),
  (text) => [Buffer.from(text.replace(/0x|[^0-9a-f]/g, ""), "hex").toString()],
];

/** Whether a value can be read from the stretches that are said to hold it. */
export function canReadBack(stretches: readonly string[], value: string): boolean {
  const wanted = squeeze(value);
  const evens = stretches.filter((_stretch, at) => at % 2 === 0).join("");
  let texts = [stretches.join(""), evens];
  for (let depth = 0; depth < 4; depth += 1) {
    if (texts.some((text) => squeeze(text).includes(wanted))) return true;
    texts = [...new Set(texts.flatMap((text) => UNDO.flatMap((undo) => undo(text))))].filter((text) => text.length > 0);
  }
  return false;
}

const squeeze = (text: string): string => text.replace(/\s/g, "");

function repeat(text: string, undo: (text: string) => string): string {
  const next = undo(text);
  return next === text ? text : repeat(next, undo);
}

function undoBackslashes(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|n|([^ux\s]))/g, (_whole, unit, byte, letter) => {
    if (unit ?? byte) return String.fromCharCode(Number.parseInt(unit ?? byte, 16));
    return letter ?? "\n";
  });
}

function undoPercent(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString());
}

function undoHtml(text: string): string {
  const names: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/g, (_whole, hex, decimal, name) => {
    if (name) return names[name] ?? "";
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function undoQuotedPrintable(text: string): string {
  const joined = text.replace(/=\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

function undoBase64(text: string): string[] {
  const bytes = Buffer.from(text, "base64");
  return [bytes.toString(), bytes.toString("utf16le"), bytes.subarray(1).toString("utf16le")];
}
