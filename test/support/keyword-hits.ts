/** Where the words that tell of a secret start, for carriers that look around them. */
export function defaultScan(text: string): number[] {
  return Array.from(text.matchAll(/token|key|password|secret/gi), ({ index }) => index);
}
