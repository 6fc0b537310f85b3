// A book as the engine's workbook data: the quick way in for whole files.
import { toA1 } from '../grid/area.ts';
import { type Area, type Book, DEFAULT_WIDTH_PX, type Look } from '../grid/grid.ts';
import { engineCell } from './content.ts';

/** The engine's version of the data below. */
const VERSION = '19.3';

/** Numbers the different values of a layer, and lists the cells of each. */
class Palette<T> {
  readonly values: Record<string, T> = {};
  readonly #ids = new Map<string, number>();

  /** The id of a value; its first use gives it one. */
  id(value: T): number {
    const key = JSON.stringify(value);
    const id = this.#ids.get(key) ?? this.#ids.size + 1;
    this.#ids.set(key, id);
    this.values[id] = value;
    return id;
  }
}

/** A look in the engine's words. */
export const styleOf = ({
  bold,
  italic,
  strike,
  color,
  fill,
  wrap,
  align,
  fontSize,
}: Look): Record<string, unknown> => ({
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
  ...(strike !== undefined && { strikethrough: strike }),
  ...(color !== undefined && { textColor: color }),
  ...(fill !== undefined && { fillColor: fill }),
  ...(wrap !== undefined && { wrapping: wrap ? 'wrap' : 'overflow' }),
  ...(align !== undefined && { align }),
  ...(fontSize !== undefined && { fontSize }),
});

/** The workbook data of a book: contents, number formats, looks and column widths. */
export function workbookData(book: Book): object {
  const formats = new Palette<string>();
  const styles = new Palette<object>();
  const { locale } = book.facts();
  const sheets = book.tabs().map((tab) => {
    const { rows, columns } = book.filled(tab.id);
    const area: Area = { tab: tab.id, top: 0, left: 0, rows, columns };
    const values = book.read('value', area);
    const formulas = book.read('formula', area);
    const cellFormats = book.read('format', area);
    const cells: Record<string, string> = {};
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        const formula = formulas[r]?.[c] ?? '';
        if (value === '' && !formula) return;
        const content = formula ? { formula } : typeof value === 'object' ? value.serial : value;
        const format = cellFormats[r]?.[c] ?? '';
        const cell = engineCell(content, format, locale);
        if (cell.format === '' && cellFormats[r]) cellFormats[r][c] = '';
        cells[toA1({ ...area, top: r, left: c, rows: 1, columns: 1 })] = cell.content;
      });
    });
    return {
      id: String(tab.id),
      name: tab.name,
      rowNumber: tab.rows,
      colNumber: tab.columns,
      isVisible: !tab.hidden,
      cells,
      formats: runs(cellFormats, (format) => (format ? formats.id(format) : 0)),
      styles: runs(book.read('look', area), (look) =>
        Object.keys(look).length > 0 ? styles.id(styleOf(look)) : 0,
      ),
      cols: widthsOf(book, tab.id, columns),
      panes: { xSplit: 0, ySplit: tab.frozenRows },
    };
  });
  return { version: VERSION, sheets, formats: formats.values, styles: styles.values };
}

/** The ids of a layer by zone, one for each run of equal ids down a column. */
function runs<T>(layer: readonly (readonly T[])[], idOf: (value: T) => number): Record<string, number> {
  const zones: Record<string, number> = {};
  for (let c = 0; c < (layer[0]?.length ?? 0); c++) {
    const ids = layer.map((line) => idOf(line[c] as T));
    for (let r = 0, end = 0; r < ids.length; r = end) {
      for (end = r + 1; end < ids.length && ids[end] === ids[r]; ) end++;
      const id = ids[r];
      if (id) zones[toA1({ tab: 0, top: r, left: c, rows: end - r, columns: 1 })] = id;
    }
  }
  return zones;
}

function widthsOf(book: Book, tab: number, columns: number): Record<string, { size: number }> {
  const widths = Array.from({ length: columns }, (_, c) => [c, { size: book.width(tab, c) }] as const);
  return Object.fromEntries(widths.filter(([, { size }]) => size !== DEFAULT_WIDTH_PX));
}
