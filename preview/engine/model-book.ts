// The book on top of the engine: what the host reads and writes there.
import { isDateFormat } from '../grid/formats.ts';
import { localFormula } from '../grid/formula-text.ts';
import {
  type Area,
  type Book,
  type BookFacts,
  type CellValue,
  type Change,
  type ChartFacts,
  DEFAULT_WIDTH_PX,
  type Layers,
  type Protection,
  type TabFacts,
  type Tint,
} from '../grid/grid.ts';
import { type OpenQuestions, usualAnswers } from '../host/open-questions.ts';
import { commandsFor, looksAtCells } from './commands.ts';
import { lookOf, ruleOf } from './dress.ts';
import { type Command, dispatchAll, type EngineModel, SPREADSHEET_DIMENSIONS } from './engine.ts';
import { filledSize } from './filled.ts';
import { chartsIn, tintsIn } from './pictures.ts';
import { TabIds } from './tab-ids.ts';

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const place = (area: Area): string => `${area.tab}:${area.top}:${area.left}`;

/** A book on a Model; notes and protections, which the engine does not have, are kept beside it. */
export class ModelBook implements Book {
  readonly #model: EngineModel;
  readonly #facts: BookFacts;
  readonly #spilledBlanks: OpenQuestions['spilledBlanks'];
  readonly #ids = new TabIds();
  readonly #notes = new Map<string, string>();
  #protections: Protection[] = [];
  readonly #charts = new Map<string, ChartFacts>();

  constructor(model: EngineModel, facts: BookFacts, { spilledBlanks } = usualAnswers) {
    this.#model = model;
    this.#facts = facts;
    this.#spilledBlanks = spilledBlanks;
  }

  /** The engine's id of a tab, and back. */
  sheetId(tab: number): string {
    return this.#ids.sheetId(tab);
  }
  tabOf(sheetId: string): number {
    return this.#ids.tab(sheetId);
  }

  facts(): BookFacts {
    return this.#facts;
  }

  tabs(): TabFacts[] {
    const { getters } = this.#model;
    return getters.getSheetIds().map((sheetId) => {
      const id = this.#ids.tab(sheetId);
      const zone = getters.getTables(sheetId)[0]?.range.zone;
      return {
        id,
        name: getters.getSheetName(sheetId),
        rows: getters.getNumberRows(sheetId),
        columns: getters.getNumberCols(sheetId),
        hidden: !getters.isSheetVisible(sheetId),
        frozenRows: getters.getPaneDivisions(sheetId).ySplit,
        color: getters.getSheet(sheetId).color ?? '',
        filter: zone ? areaOf(id, zone) : null,
      };
    });
  }

  filled(tab: number): { rows: number; columns: number } {
    return filledSize(this.#model, this.sheetId(tab), this.#spilledBlanks);
  }

  read<K extends keyof Layers>(layer: K, area: Area): Layers[K][][] {
    const lines: unknown[][] = [];
    for (let row = area.top; row < area.top + area.rows; row++) {
      const line: unknown[] = [];
      for (let col = area.left; col < area.left + area.columns; col++)
        line.push(this.#layer(layer, area.tab, row, col));
      lines.push(line);
    }
    return lines as Layers[K][][];
  }

  formulaCells(tab: number): { row: number; column: number; formula: string }[] {
    const { getters } = this.#model;
    const sheetId = this.sheetId(tab);
    return getters.getCells(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const { row, col } = getters.getCellPosition(cell.id);
      const text = getters.getCellText({ sheetId, row, col }, { showFormula: true });
      return [{ row, column: col, formula: this.#written(text) }];
    });
  }

  width(tab: number, column: number): number {
    const px = this.#model.getters.getColSize(this.sheetId(tab), column);
    return px === SPREADSHEET_DIMENSIONS.DEFAULT_CELL_WIDTH ? DEFAULT_WIDTH_PX : px;
  }

  names(): Record<string, Area> {
    const all = this.#model.getters.getNamedRanges();
    return Object.fromEntries(
      all.map(({ name, range }) => [name, areaOf(this.#ids.tab(range.sheetId), range.zone)]),
    );
  }

  protections(): Protection[] {
    return [...this.#protections];
  }

  charts(tab: number): ChartFacts[] {
    return chartsIn(this.#model, this.sheetId(tab), this.#charts);
  }

  tints(tab: number): Tint[] {
    return tintsIn(this.#model, this.sheetId(tab), tab);
  }

  apply(changes: readonly Change[]): void {
    let commands: Command[] = [];
    for (const change of changes) {
      if (commands.length > 0 && looksAtCells(change)) {
        dispatchAll(this.#model, commands);
        commands = [];
      }
      this.#applyBeside(change);
      commands.push(...commandsFor(change, this, this.#model));
    }
    dispatchAll(this.#model, commands);
  }

  #written(formula: string): string {
    return localFormula(formula, this.#facts.locale);
  }

  /** What the engine does not have. */
  #applyBeside(change: Change): void {
    if (change.type === 'protect') {
      const { tab, area } = change.protection;
      this.#protections = this.#protections.filter(
        (one) => one.tab !== tab || JSON.stringify(one.area) !== JSON.stringify(area),
      );
      this.#protections.push(change.protection);
    }
    if (change.type === 'removeTab')
      this.#protections = this.#protections.filter((one) => one.tab !== change.tab);
    if (change.type === 'chart') this.#charts.set(change.chart.id, change.chart);
    if (change.type === 'dress' && change.dress.note !== undefined)
      this.#setNotes(change.area, change.dress.note);
  }

  #setNotes(area: Area, note: string): void {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++)
        this.#notes.set(place({ ...area, top: area.top + r, left: area.left + c }), note);
    }
  }

  #layer(layer: keyof Layers, tab: number, row: number, col: number): unknown {
    const { getters } = this.#model;
    const position = { sheetId: this.sheetId(tab), row, col };
    const bracketed = bracketedText(getters.getCell(position));
    if (bracketed !== undefined && (layer === 'value' || layer === 'shown')) return bracketed;
    switch (layer) {
      case 'value':
        return cellValue(getters.getEvaluatedCell(position));
      case 'shown':
        return getters.getEvaluatedCell(position).formattedValue;
      case 'formula':
        return getters.getCell(position)?.isFormula
          ? this.#written(getters.getCellText(position, { showFormula: true }))
          : '';
      case 'format':
        return getters.getCell(position)?.format ?? '';
      case 'look':
        return lookOf(getters.getCellStyle(position));
      case 'note':
        return this.#notes.get(`${tab}:${row}:${col}`) ?? '';
      case 'rule':
        return ruleOf(getters.getValidationRuleForCell(position));
    }
  }
}

const areaOf = (tab: number, { top, bottom, left, right }: Zone): Area => ({
  tab,
  top,
  left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** Errors that Google writes otherwise. */
const ERRORS: Record<string, string> = {
  '#ERROR': '#ERROR!',
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

/** A value of the engine: a number in a date format is a date, null is blank, an error is its code. */
export function cellValue(cell: {
  readonly value: unknown;
  readonly format?: string | undefined;
}): CellValue {
  const { value, format } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return format && isDateFormat(format) ? { serial: value } : value;
  return typeof value === 'boolean' ? value : (ERRORS[String(value)] ?? String(value));
}

/** Text of the form [x](y) that is no link; the engine shows it as one all the same. */
const bracketedText = (cell: ReturnType<EngineModel['getters']['getCell']>): string | undefined =>
  cell && !cell.isFormula && cell.content.startsWith("'[") ? cell.content.slice(1) : undefined;
