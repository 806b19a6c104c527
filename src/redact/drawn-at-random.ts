const LETTERS_PER_CHANGE = 4.5;

/**
 * Whether the letters of a token were drawn at random. Names are made of words: they have few digits, and change from
 * small to capital letters only where a word begins.
 */
export function looksDrawn(body: string): boolean {
  if (mixesOften(body)) return true;
  const digits = body.length - body.replace(/[0-9]/g, "").length;
  return /[A-Za-z0-9]{12}/.test(body) && digits >= Math.max(2, Math.min(4, body.length / 12));
}

/** How often a small letter, a capital and a digit follow one another, other than as in `Word`: in random text at every second letter. */
export function mixesOften(body: string): boolean {
  const letters = body.slice(0, 256).replace(/[^A-Za-z0-9]/g, "");
  const changes = letters.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
  return letters.length >= 12 && changes * LETTERS_PER_CHANGE >= letters.length && /[A-Z]/.test(letters);
}
