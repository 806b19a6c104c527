/** From when to when some events reach, ms UTC; null while none of them had a time. */
export interface Span {
  firstAt: number | null;
  lastAt: number | null;
}

export function emptySpan(): Span {
  return { firstAt: null, lastAt: null };
}

export function widen(span: Span, at: number | null): void {
  if (at === null) return;
  span.firstAt = span.firstAt === null ? at : Math.min(span.firstAt, at);
  span.lastAt = span.lastAt === null ? at : Math.max(span.lastAt, at);
}
