import { joinUnits, type Unit, unitsOf } from "../marks.ts";

interface Octet {
  readonly byte: number;
  readonly owner: number | undefined;
}

function octetsOf(marked: string): Octet[] {
  return unitsOf(marked).flatMap(({ text, owner }) => [...Buffer.from(text)].map((byte) => ({ byte, owner })));
}

function linesOf(octets: readonly Octet[], width: number): Octet[][] {
  const lines: Octet[][] = [];
  for (let at = 0; at < octets.length; at += width) lines.push(octets.slice(at, at + width));
  return lines;
}

const nobody = (text: string): Unit => ({ text, owner: undefined });
const hex = ({ byte }: Octet) => byte.toString(16).padStart(2, "0");
const printable = ({ byte }: Octet) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ".");

function ascii(line: readonly Octet[]): Unit[] {
  return line.map((octet) => ({ text: printable(octet), owner: octet.owner }));
}

function dump(marked: string, width: number, write: (line: readonly Octet[], offset: number) => Unit[]): string {
  const lines = linesOf(octetsOf(marked), width);
  return joinUnits(lines.flatMap((line, at) => [...write(line, at * width), nobody("\n")]));
}

export function xxd(marked: string): string {
  return dump(marked, 16, (line, offset) => [
    nobody(`${offset.toString(16).padStart(8, "0")}: `),
    ...line.flatMap((octet, at) => [{ text: hex(octet), owner: octet.owner }, ...(at % 2 === 1 ? [nobody(" ")] : [])]),
    nobody(" ".repeat(41 - line.length * 2 - Math.floor(line.length / 2))),
    ...ascii(line),
  ]);
}

export function hexdumpC(marked: string): string {
  return dump(marked, 16, (line, offset) => [
    nobody(`${offset.toString(16).padStart(8, "0")}  `),
    ...line.flatMap((octet, at) => [{ text: hex(octet), owner: octet.owner }, nobody(at === 7 ? "  " : " ")]),
    nobody(`${" ".repeat((16 - line.length) * 3 + (line.length < 8 ? 1 : 0))} |`),
    ...ascii(line),
    nobody("|"),
  ]);
}

export function plainHex(marked: string): string {
  return dump(marked, 30, (line) => line.map((octet) => ({ text: hex(octet), owner: octet.owner })));
}

export function odX(marked: string): string {
  return dump(marked, 16, (line, offset) => [
    nobody(offset.toString(8).padStart(7, "0")),
    ...line.flatMap((octet) => [nobody(" "), { text: hex(octet), owner: octet.owner }]),
  ]);
}

export function odC(marked: string): string {
  const letter = (octet: Octet) => (octet.byte === 10 ? "\\n" : printable(octet));
  return dump(marked, 16, (line, offset) => [
    nobody(offset.toString(8).padStart(7, "0")),
    ...line.flatMap((octet) => [
      nobody(letter(octet).length === 2 ? "  " : "   "),
      { text: letter(octet), owner: octet.owner },
    ]),
  ]);
}

/** Each letter of base64 belongs to the secret if a bit of it does. */
export function base64Of(marked: string, width: number): string {
  const octets = octetsOf(marked);
  const letters = Buffer.from(octets.map(({ byte }) => byte)).toString("base64");
  const units = [...letters].flatMap((text, at): Unit[] => {
    const first = octets[Math.floor((at * 6) / 8)];
    const last = octets[Math.floor((at * 6 + 5) / 8)];
    const own = { text, owner: first?.owner ?? last?.owner };
    return at > 0 && at % width === 0 ? [nobody("\n"), own] : [own];
  });
  return joinUnits(units);
}
