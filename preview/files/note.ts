// What a file's reader has to say of a table that it could
// read: each is a Problem beside those of the add-on.

export interface FileNote {
  readonly code: 'file_letters' | 'file_quotes' | 'file_wide' | 'file_formulas';
  readonly level: 'warning';
  /** The first place that it is about; rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  readonly message: { readonly en: string; readonly ja: string };
}

const MOST_NAMED = 5;

/** Rows by their numbers, which count from 1: "row 3", "rows 3, 5 and 2 more". */
function rowsInWords(rows: readonly number[]): { en: string; ja: string } {
  const named = rows.slice(0, MOST_NAMED).map((row) => row + 1);
  const rest = rows.length - named.length;
  return {
    en: `${rows.length === 1 ? 'Row' : 'Rows'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    ja: `${named.join('・')}行目${rest > 0 ? `ほか${rest}行` : ''}`,
  };
}

export const letterNote = (row: number, column: number, count: number, encoding: string): FileNote => ({
  code: 'file_letters',
  level: 'warning',
  row,
  column,
  message: {
    en: `${count} ${count === 1 ? 'cell has letters' : 'cells have letters'} that can't be read (shown as �; the file was read as ${encoding}). Please save the file as CSV in UTF-8.`,
    ja: `読み取れない文字を含むセルが${count}個あります（� で表示。${encoding} として読み込みました）。UTF-8 の CSV で保存し直してください。`,
  },
});

export function quoteNote(rows: readonly number[]): FileNote {
  const { en, ja } = rowsInWords(rows);
  return {
    code: 'file_quotes',
    level: 'warning',
    row: rows[0] ?? 0,
    column: 0,
    message: {
      en: `${en}: a quotation mark is not one of a pair, so the cells may be split in the wrong place. All other rows are read as usual; please check.`,
      ja: `${ja}：引用符（"）が対になっていないため、セルの区切りがずれている可能性があります。ほかの行は通常どおり読み込みました。ご確認ください。`,
    },
  };
}

export function wideNote(rows: readonly number[], column: number): FileNote {
  const { en, ja } = rowsInWords(rows);
  return {
    code: 'file_wide',
    level: 'warning',
    row: rows[0] ?? 0,
    column,
    message: {
      en: `${en}: more cells than the header row has, perhaps because of a separator inside a text. What is beyond the last header is not read; please check.`,
      ja: `${ja}：見出しより多くのセルがあります。文中に区切り文字が入っている可能性があります。最後の見出しより右のセルは読み込まれません。ご確認ください。`,
    },
  };
}

export const formulaNote = (row: number, column: number, count: number): FileNote => ({
  code: 'file_formulas',
  level: 'warning',
  row,
  column,
  message: {
    en: `${count} ${count === 1 ? 'formula has' : 'formulas have'} no saved value, so ${count === 1 ? 'its cell is' : 'their cells are'} blank. Open the file in Excel or Sheets once, and save it.`,
    ja: `計算結果が保存されていない数式が${count}個あり、空白として読み込みました。Excel かスプレッドシートで一度開き、保存し直してください。`,
  },
});
