import type { Stretch } from "./corpus.ts";
import type { Found } from "./engine.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The same letters, each once, in order. */
export function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

export function coveredLetters(pieces: readonly Piece[], { start, end }: Piece): number {
  let covered = 0;
  for (const piece of pieces) covered += Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start));
  return covered;
}

export function touches(hit: Piece, stretches: readonly Piece[]): boolean {
  return stretches.some(({ start, end }) => hit.start < end && start < hit.end);
}

export function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Per text, for an engine that says what it found but not what it would store. */
export function cutOut(text: string, found: readonly Found[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of mergePieces(found)) {
    rest += `${text.slice(at, start)}\u0000`;
    at = end;
  }
  return rest + text.slice(at);
}

export function inText(stretches: readonly Stretch[], text: number): Stretch[] {
  return stretches.filter((stretch) => stretch.text === text);
}
