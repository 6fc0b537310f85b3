// The assignment of columns to keys whose sum of scores is greatest.

/**
 * Gives each row at most one column and each column to at most one row, so that the sum of the scores
 * is greatest. Kuhn (1955), The Hungarian method; in the form with potentials, O(rows² · columns).
 * @param scores a row a line; only scores above 0 are worth an assignment
 * @returns for each row its column from 0, or -1
 * @source H. W. Kuhn, Naval Research Logistics Quarterly 2 (1955), 83–97
 */
export function bestAssignment(scores: readonly (readonly number[])[]): readonly number[] {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  // A column of its own for each row, worth nothing: rows may stay without one.
  const columns = real + rows;
  const cost = (row: number, column: number): number =>
    column <= real ? -Math.max(0, scores[row - 1]?.[column - 1] ?? 0) : 0;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Uint8Array(columns + 1);
    do {
      isUsed[column] = 1;
      const current = rowOf[column] as number;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let each = 1; each <= columns; each++) {
        if (isUsed[each]) continue;
        const reduced =
          cost(current, each) - (rowPotential[current] as number) - (columnPotential[each] as number);
        if (reduced < (least[each] as number)) {
          least[each] = reduced;
          before[each] = column;
        }
        if ((least[each] as number) < step) {
          step = least[each] as number;
          next = each;
        }
      }
      for (let each = 0; each <= columns; each++) {
        if (isUsed[each]) {
          rowPotential[rowOf[each] as number] = (rowPotential[rowOf[each] as number] as number) + step;
          columnPotential[each] = (columnPotential[each] as number) - step;
        } else least[each] = (least[each] as number) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = before[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  const found = scores.map(() => -1);
  for (let column = 1; column <= real; column++) {
    const row = (rowOf[column] as number) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) found[row] = column - 1;
  }
  return found;
}
