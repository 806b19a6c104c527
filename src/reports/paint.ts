/** SGR codes. Colour repeats what a word or glyph already says; it never says anything alone. */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Tone = keyof typeof CODES;

export function paint(text: string, tone: Tone | null, options: { readonly color: boolean }): string {
  return options.color && tone !== null && text !== "" ? `\x1b[${CODES[tone]}m${text}\x1b[0m` : text;
}
