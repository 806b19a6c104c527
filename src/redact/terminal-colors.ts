const SEQUENCE = /\x1b\[[0-9;?]{0,32}[A-Za-z]/g;

/** The text in the same length with blanks for sequences, so that their letters touch no word. */
export function blankColors(colored: string): string {
  return colored.replace(SEQUENCE, (sequence) => " ".repeat(sequence.length));
}
