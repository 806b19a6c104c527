/** One measured value. Ratios travel from machine to machine; everything else is only good for comparing on one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "x" | "MB/s" | "MB" | "ms" | "events/s" | "s" | "events" | "bytes" | "%";
  /** What we aim at. */
  readonly aim?: { readonly atLeast: number } | { readonly atMost: number };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  for (const figure of figures) {
    const value = `${rounded(figure.value)} ${figure.unit}`;
    console.log(`${figure.name.padEnd(width)}  ${value.padStart(16)}  ${verdict(figure)}`.trimEnd());
  }
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
}

function verdict({ value, aim }: Figure): string {
  if (!aim) return "";
  const [reached, text] =
    "atLeast" in aim
      ? [value >= aim.atLeast, `aim: at least ${aim.atLeast}`]
      : [value <= aim.atMost, `aim: at most ${aim.atMost}`];
  return `${text}${reached ? "" : "  MISSED"}`;
}
