// A whole evaluation goes through the part of each tab in which there are cells. The engine's own goes
// through every place of every tab, 26,000 in an empty one, at each command that adds a tab or a row.

interface Getters {
  getSheetIds(): readonly string[];
  getCells(sheetId: string): readonly { readonly id: number }[];
  getCellPosition(cellId: number): { readonly col: number; readonly row: number };
}

interface Evaluator {
  readonly getters: Getters;
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluate(ranges: readonly object[]): void;
}

interface Registry {
  get(name: string): new (config: object) => { readonly evaluator: Evaluator };
  replace(name: string, plugin: never): unknown;
}

/** Changes how the engine evaluates all cells; this must happen before a Model is made. */
export function evaluateFilledOnly(registry: Registry): void {
  const Engines = registry.get('evaluation');
  class Evaluation extends Engines {
    constructor(config: object) {
      super(config);
      const { evaluator } = this;
      evaluator.evaluateAllCells = () => {
        evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
        evaluator.evaluate(filledIn(evaluator.getters));
      };
    }
  }
  registry.replace('evaluation', Evaluation as never);
}

/** Of each tab the smallest range from A1 with all its cells. */
function filledIn(getters: Getters): readonly object[] {
  return getters.getSheetIds().flatMap((sheetId) => {
    const zone = { top: 0, left: 0, bottom: -1, right: -1 };
    for (const { id } of getters.getCells(sheetId)) {
      const { col, row } = getters.getCellPosition(id);
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, col);
    }
    return zone.bottom < 0 ? [] : [{ sheetId, zone }];
  });
}
