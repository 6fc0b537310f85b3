// The tables that the benchmark prints: what was measured, what was aimed at, and whether it was met.

export interface Line {
  readonly what: string;
  readonly figure: string;
  /** What the ratio is of, and the ratio itself. */
  readonly ratio?: string;
  /** Absent for a figure that is only told. */
  readonly target?: { readonly text: string; readonly isMet: boolean } | undefined;
}

export const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** A target of the form "at most". */
export const atMost = (value: number, limit: number, shown: (value: number) => string): Line['target'] => ({
  text: `≤ ${shown(limit)}`,
  isMet: value <= limit,
});

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? Number.NaN)) / 2;
}

export function printTable(title: string, lines: readonly Line[]): void {
  const cells = lines.map(({ what, figure, ratio = '', target }) => {
    const verdict = target === undefined ? '' : target.isMet ? 'ok' : 'MISSED';
    return [what, figure, ratio, target?.text ?? '', verdict];
  });
  const rows = [['', 'figure', 'ratio', 'target', ''], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) {
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('   ')}`.trimEnd(),
    );
  }
}
