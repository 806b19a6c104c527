/**
 * Letters nobody drew at random: `xxxxxxxxxxxx`, `123456789012`, `abcdefabcdef`, `YOUR_TOKEN_HERE`, `EXAMPLEKEY`. Documents
 * are full of them, and they open nothing.
 */
export function looksMadeUp(body: string): boolean {
  const text = body.slice(0, 256);
  if (STAND_IN_WORDS.test(text)) return true;
  const distinct = new Set(text).size;
  if (distinct <= Math.min(4, text.length / 4)) return true;
  if (/^(?:00)?010203040506|^(?:0x)?0001020304/.test(text)) return true;
  return stepsIn(text) > 0.7 * text.length || repeats(text);
}

const STAND_IN_WORDS =
  /example|x{6}|(?:^|[^a-z0-9])(?:your|my|some|dummy|fake|sample|placeholder|changeme|insert|replace)(?:$|[^a-z0-9])|redacted|0{12}|\.\.\.|…|\*{3}/i;

/** How many letters are the same as the one before them, or the next one of the row. */
function stepsIn(text: string): number {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 0 || step === 1 || step === -9) steps += 1;
  }
  return steps;
}

/** The same few letters over and over. */
function repeats(text: string): boolean {
  if (text.length < 12) return false;
  for (let period = 1; period <= 6; period += 1) {
    if (text.slice(period) === text.slice(0, -period)) return true;
  }
  return false;
}
