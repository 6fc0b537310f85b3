// A table for the terminal, in which Japanese letters take two places.

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const MARK = /\p{Mark}|\u200d|\ufe0f/u;
const ASCII = /^[\0-\u007f]*$/;

const widthOf = (text: string): number =>
  ASCII.test(text)
    ? text.length
    : Array.from(text).reduce(
        (width, letter) => width + (MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1),
        0,
      );

/** No line break and no control character of a cell may reach the terminal. */
const plain = (cell: string): string => cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** Text of at most some places, cut with an ellipsis. */
function cut(text: string, places: number): string {
  if (widthOf(text) <= places) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > places - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

const MOST_PLACES = 40;

/**
 * Rows in columns, the first row underlined. The last column is never cut.
 * @param numeric the columns that are set to the right, counted from 0
 */
export function tableText(rows: readonly (readonly string[])[], numeric: readonly number[] = []): string {
  const last = (rows[0]?.length ?? 1) - 1;
  const cells = rows.map((row) =>
    row.map((cell, at) => (at === last ? plain(cell) : cut(plain(cell), MOST_PLACES))),
  );
  const widths = (cells[0] ?? []).map((_, at) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? '')), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return numeric.includes(at) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
