// Tabs have numbers for Google and texts for the engine.

const FIRST_OF_OTHERS = 2_000_000_011;

export class TabIds {
  readonly #tabs = new Map<string, number>();
  readonly #sheetIds = new Map<number, string>();

  /** The number of a tab: its id where that is a number, else the next free one. */
  tab(sheetId: string): number {
    const known = this.#tabs.get(sheetId);
    if (known !== undefined) return known;
    const tab = /^\d{1,15}$/.test(sheetId) ? Number(sheetId) : FIRST_OF_OTHERS + this.#tabs.size;
    this.#tabs.set(sheetId, tab);
    this.#sheetIds.set(tab, sheetId);
    return tab;
  }

  sheetId(tab: number): string {
    return this.#sheetIds.get(tab) ?? String(tab);
  }
}
