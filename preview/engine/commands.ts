// Changes of the host in the engine's commands.
import { randomUUID } from 'node:crypto';
import type { Area, Book, Change, Content, Dress, Rule } from '../grid/grid.ts';
import { engineCell } from './content.ts';
import type { Command, EngineModel } from './engine.ts';
import { pictureCommands } from './pictures.ts';
import { styleOf } from './workbook.ts';

const zoneOf = ({ top, left, rows, columns }: Area) => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** What commands ask a book: the engine's id of a tab, and what is there. */
type SheetsOfBook = Pick<Book, 'facts' | 'filled'> & { sheetId(tab: number): string };

/** True if the commands for a change depend on what earlier changes have left. */
export function looksAtCells(change: Change): boolean {
  if (change.type === 'dress') return change.dress.rule === null;
  return ['append', 'tab', 'filter', 'chart', 'removeChart', 'tints'].includes(change.type);
}

/** The commands that carry out a change on the model as it is. */
export function commandsFor(change: Change, book: SheetsOfBook, model: EngineModel): Command[] {
  const { getters } = model;
  const rangesOf = (area: Area): unknown[] => [
    getters.getRangeDataFromZone(book.sheetId(area.tab), zoneOf(area)),
  ];
  const sheetId =
    'tab' in change
      ? book.sheetId(change.tab)
      : 'area' in change && change.area
        ? book.sheetId(change.area.tab)
        : '';
  const sheetName = getters.tryGetSheetName(sheetId) ?? '';
  switch (change.type) {
    case 'write':
      return change.cells.flatMap((line, r) => line.map((content, c) => cell(change.area, r, c, content)));
    case 'append': {
      const top = book.filled(change.tab).rows;
      const rows = getters.getNumberRows(sheetId);
      const more = {
        type: 'ADD_COLUMNS_ROWS',
        sheetId,
        sheetName,
        dimension: 'ROW',
        base: rows - 1,
        position: 'after',
        quantity: 1,
      };
      const area = { tab: change.tab, top, left: 0, rows: 1, columns: change.cells.length };
      // The engine formats a new row as the one above; what Google does is the host's to say.
      const bare = {
        type: 'CLEAR_FORMATTING',
        sheetId,
        target: [{ top, bottom: top, left: 0, right: getters.getNumberCols(sheetId) - 1 }],
      };
      return [
        ...(top >= rows ? [more, bare] : []),
        ...change.cells.map((content, c) => cell(area, 0, c, content)),
      ];
    }
    case 'dress':
      return dress(change.area, change.dress);
    case 'clear':
      return clear(change.area, change.content, change.dress);
    case 'addTab':
      return [
        { type: 'CREATE_SHEET', sheetId, name: change.name, position: change.index, cols: 26, rows: 1000 },
      ];
    case 'removeTab':
      return [{ type: 'DELETE_SHEET', sheetId, sheetName }];
    case 'tab': {
      const { name, hidden, frozenRows, color } = change.patch;
      return [
        ...(name === undefined ? [] : [{ type: 'RENAME_SHEET', sheetId, newName: name, oldName: sheetName }]),
        ...(hidden === undefined ? [] : [{ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId }]),
        ...(frozenRows === undefined
          ? []
          : [
              frozenRows
                ? { type: 'FREEZE_ROWS', sheetId, quantity: frozenRows }
                : { type: 'UNFREEZE_ROWS', sheetId },
            ]),
        ...(color === undefined ? [] : [{ type: 'COLOR_SHEET', sheetId, color }]),
      ];
    }
    case 'insertRows':
    case 'insertColumns': {
      const dimension = change.type === 'insertRows' ? 'ROW' : 'COL';
      const where =
        change.before > 0 ? { base: change.before - 1, position: 'after' } : { base: 0, position: 'before' };
      return [{ type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, dimension, quantity: change.count, ...where }];
    }
    case 'deleteRows': {
      const elements = Array.from({ length: change.count }, (_, i) => change.from + i);
      return [{ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName, dimension: 'ROW', elements }];
    }
    case 'widths': {
      const elements = Array.from({ length: change.count }, (_, i) => change.column + i);
      return [{ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements, size: change.px }];
    }
    case 'filter': {
      if (change.area)
        return [
          {
            type: 'CREATE_TABLE',
            sheetId,
            ranges: rangesOf(change.area),
            tableType: 'static',
            config: FILTER,
          },
        ];
      return getters
        .getTables(sheetId)
        .map((table) => ({ type: 'REMOVE_TABLE', sheetId, target: [table.range.zone] }));
    }
    case 'protect':
      return [];
    case 'chart':
    case 'removeChart':
    case 'tints':
      return pictureCommands(change, model, (tab) => book.sheetId(tab));
  }

  function cell(area: Area, r: number, c: number, content: Content): Command {
    const position = { sheetId: book.sheetId(area.tab), row: area.top + r, col: area.left + c };
    return {
      type: 'UPDATE_CELL',
      ...position,
      ...engineCell(content, getters.getCell(position)?.format ?? '', book.facts().locale),
    };
  }

  function dress(area: Area, { look, format, rule }: Dress): Command[] {
    const target = { sheetId: book.sheetId(area.tab), target: [zoneOf(area)] };
    return [
      ...(look === undefined ? [] : [{ type: 'SET_FORMATTING', ...target, style: styleOf(look) }]),
      ...(format === undefined ? [] : [{ type: 'SET_FORMATTING', ...target, format }]),
      ...(rule === undefined ? [] : rules(area, rule)),
    ];
  }

  function rules(area: Area, rule: Rule | null): Command[] {
    const id = book.sheetId(area.tab);
    if (rule) {
      const criterion = criterionOf(rule, book, model);
      return [
        {
          type: 'ADD_DATA_VALIDATION_RULE',
          sheetId: id,
          ranges: rangesOf(area),
          rule: { id: randomUUID(), criterion, isBlocking: !rule.others },
        },
      ];
    }
    const { top, left, bottom, right } = zoneOf(area);
    const inside = getters
      .getDataValidationRules(id)
      .filter(({ ranges }) =>
        ranges.every(
          ({ zone }) => zone.top >= top && zone.left >= left && zone.bottom <= bottom && zone.right <= right,
        ),
      );
    return inside.map((one) => ({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId: id, id: one.id }));
  }

  function clear(area: Area, content: boolean, look: boolean): Command[] {
    const type = content && look ? 'CLEAR_CELLS' : content ? 'DELETE_CONTENT' : 'CLEAR_FORMATTING';
    return [{ type, sheetId: book.sheetId(area.tab), target: [zoneOf(area)] }];
  }
}

const FILTER = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: 'None',
};

function criterionOf(rule: Rule, book: SheetsOfBook, model: EngineModel): object {
  if (rule.kind === 'list') return { type: 'isValueInList', values: [...rule.values], displayStyle: 'arrow' };
  if (rule.kind === 'checkbox') return { type: 'isBoolean', values: [] };
  if (rule.kind !== 'range' || !rule.source) return { type: 'dateIsValid', values: [] };
  const { getters } = model;
  const range = getters.getRangeFromZone(book.sheetId(rule.source.tab), zoneOf(rule.source));
  return {
    type: 'isValueInRange',
    values: [getters.getRangeString(range, 'forceSheetReference')],
    displayStyle: 'arrow',
  };
}
