// Charts and conditional formats in the engine: made by its own commands, and read back as they are now.
import { randomUUID } from 'node:crypto';
import { parseA1 } from '../grid/area.ts';
import type { Area, Change, ChartFacts, Tint } from '../grid/grid.ts';
import type { Command, EngineModel } from './engine.ts';

type PictureChange = Extract<Change, { type: 'chart' | 'removeChart' | 'tints' }>;

const DEFAULT_SIZE = { width: 600, height: 371 };

const zoneOf = ({ top, left, rows, columns }: Area) => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

const columnsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.columns }, (_, i) => ({ ...area, left: area.left + i, columns: 1 }));

const isText = (value: unknown): value is string => typeof value === 'string';

const sizeOf = ({ options }: ChartFacts) => ({
  width: Number(options.width ?? DEFAULT_SIZE.width),
  height: Number(options.height ?? DEFAULT_SIZE.height),
});

/** A chart in the engine's words: its first column has the labels, each other one is a series. */
function definitionOf(chart: ChartFacts, a1: (area: Area) => string): object {
  const { kind, options, headers, areas } = chart;
  const [labels, ...series] = areas.flatMap(columnsOf);
  const colors = Array.isArray(options.colors) ? options.colors.filter(isText) : [];
  const own = {
    bar: { type: 'bar', horizontal: true, stacked: false },
    column: { type: 'bar', horizontal: false, stacked: false },
    line: { type: 'line', stacked: false, cumulative: false, labelsAsText: true, hideDataMarkers: false },
  }[kind ?? 'column'];
  return {
    ...own,
    title: { text: String(options.title ?? ''), fontSize: 16 },
    legendPosition: (options.legend as { position?: string } | undefined)?.position ?? 'right',
    dataSetStyles: Object.fromEntries(colors.map((color, i) => [String(i), { backgroundColor: color }])),
    dataSource: {
      type: 'range',
      dataSetsHaveTitle: headers > 0,
      dataSets: series.map((area, i) => ({ dataSetId: String(i), dataRange: a1(area) })),
      ...(labels && { labelRange: a1(labels) }),
    },
  };
}

/** The commands that carry out a change of what is drawn on cells. */
export function pictureCommands(
  change: PictureChange,
  { getters }: EngineModel,
  sheetIdOf: (tab: number) => string,
): Command[] {
  if (change.type === 'removeChart') {
    const sheetId = getters.getSheetIds().find((each) => getters.getFigure(each, change.id));
    return sheetId === undefined ? [] : [{ type: 'DELETE_FIGURE', sheetId, figureId: change.id }];
  }
  if (change.type === 'chart') {
    const { chart } = change;
    const sheetId = sheetIdOf(chart.tab);
    const a1 = (area: Area) =>
      getters.getRangeString(getters.getRangeFromZone(sheetIdOf(area.tab), zoneOf(area)), sheetId);
    return [
      {
        type: 'CREATE_CHART',
        sheetId,
        figureId: chart.id,
        chartId: chart.id,
        col: chart.column,
        row: chart.row,
        offset: { x: chart.x, y: chart.y },
        size: sizeOf(chart),
        definition: definitionOf(chart, a1),
      },
    ];
  }
  const sheetId = sheetIdOf(change.tab);
  const before = getters.getConditionalFormats(sheetId);
  return [
    ...before.map(({ id }) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id })),
    ...change.tints.map(({ areas, formula, look }) => ({
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      ranges: areas.map((area) => getters.getRangeDataFromZone(sheetId, zoneOf(area))),
      cf: {
        id: randomUUID(),
        rule: {
          type: 'CellIsRule',
          operator: 'customFormula',
          values: [formula],
          style: { fillColor: look.fill },
        },
      },
    })),
  ];
}

/** The known charts that are still in a tab, at the places where they are now. */
export const chartsIn = (
  { getters }: EngineModel,
  sheetId: string,
  known: ReadonlyMap<string, ChartFacts>,
): ChartFacts[] =>
  getters.getFigures(sheetId).flatMap(({ id, row, col, offset }) => {
    const chart = known.get(id);
    return chart === undefined ? [] : [{ ...chart, row, column: col, x: offset.x, y: offset.y }];
  });

/** The conditional formats of a tab by formula. */
export function tintsIn({ getters }: EngineModel, sheetId: string, tab: number): Tint[] {
  const size = { id: tab, rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
  return getters.getConditionalFormats(sheetId).flatMap(({ rule, ranges }) => {
    if (rule.type !== 'CellIsRule' || rule.operator !== 'customFormula') return [];
    const areas = ranges.flatMap((a1) => parseA1(a1, size) ?? []);
    return [{ areas, formula: rule.values[0] ?? '', look: { fill: rule.style.fillColor ?? '' } }];
  });
}
