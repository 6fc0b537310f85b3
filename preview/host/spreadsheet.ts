// Spreadsheet: the document that the script is bound to.
import type { Execution } from './execution.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { RUN, refuse, Service, service, text } from './service.ts';
import { checkNewName, Sheet } from './sheet.ts';

export class Spreadsheet extends Service {
  getSpreadsheetTimeZone(): string {
    return this[RUN].world.book.facts().timeZone;
  }
  getSpreadsheetLocale(): string {
    return this[RUN].world.book.facts().locale;
  }
  getSheets(): Sheet[] {
    return this[RUN]
      .structure()
      .tabs()
      .map((facts) => new Sheet(this[RUN], facts.id));
  }
  getSheetById(id: number): Sheet | null {
    return this[RUN]
      .structure()
      .tabs()
      .some((facts) => facts.id === id)
      ? new Sheet(this[RUN], id)
      : null;
  }
  getActiveSheet(): Sheet {
    return new Sheet(this[RUN], activeTab(this[RUN]));
  }
  getCurrentCell(): Range {
    return new Range(this[RUN], { ...this[RUN].world.selection, rows: 1, columns: 1 });
  }
  getActiveRangeList(): RangeList {
    return new RangeList(this[RUN], [this[RUN].world.selection]);
  }

  insertSheet(name?: string, index?: number | object, options?: object): Sheet {
    refuse(typeof index === 'object' ? index : options, 'the options of insertSheet');
    const run = this[RUN];
    const tabs = run.structure().tabs();
    const given = name ?? `Sheet${tabs.length + 1}`;
    checkNewName(run, text(given, 'name'));
    const taken = new Set(tabs.map((facts) => facts.id));
    let tab = 1_000_003 * (tabs.length + 1);
    while (taken.has(tab)) tab += 7;
    run.write(tab, 0, {
      type: 'addTab',
      tab,
      name: given,
      index: typeof index === 'number' ? index : tabs.findIndex((facts) => facts.id === activeTab(run)) + 1,
    });
    run.commit();
    run.select({ tab, top: 0, left: 0, rows: 1, columns: 1 });
    return new Sheet(run, tab);
  }
  deleteSheet(sheet: Sheet): void {
    const tab = Sheet.tabOf(sheet);
    const rest = this[RUN]
      .structure()
      .tabs()
      .filter((facts) => facts.id !== tab);
    if (!rest[0]) throw new Error("You can't remove all the sheets in a document.");
    this[RUN].write(tab, 0, { type: 'removeTab', tab });
    if (this[RUN].world.selection.tab === tab)
      this[RUN].select({ tab: rest[0].id, top: 0, left: 0, rows: 1, columns: 1 });
  }
  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    this[RUN].select({ tab: Sheet.tabOf(sheet), top: 0, left: 0, rows: 1, columns: 1 });
    return sheet;
  }
  setActiveRange(range: Range): Range {
    this[RUN].select(Range.areaOf(range));
    return range;
  }
  toast(message: string, title = '', _seconds?: number | null): void {
    this[RUN].require('change');
    this[RUN].world.effects.push({ type: 'toast', text: text(message, 'message'), title });
  }
}
service('Spreadsheet', Spreadsheet, { need: 'document' });

/** The tab that the user sees; the first one if it was deleted. */
function activeTab(run: Execution): number {
  const tabs = run.structure().tabs();
  const { selection } = run.world;
  return tabs.some((facts) => facts.id === selection.tab) ? selection.tab : (tabs[0]?.id ?? 0);
}
