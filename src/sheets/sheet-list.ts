// The sheets of a spreadsheet: listed once, and made and removed among them.
import { Refusal } from './refusal.ts';
import type { Tab } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Asks Google for what it doesn't know yet, and for that once. */
export class SheetList {
  /** The names that were asked for, by the tab's id. */
  readonly names = new Map<number, string>();
  private readonly spreadsheet: Spreadsheet;
  private listed: Map<number, Sheet> | undefined;
  /** What the user saw before a tab was made. */
  private shown: Sheet | undefined;

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
  }

  private get byId(): Map<number, Sheet> {
    this.listed ??= new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    return this.listed;
  }

  get tabs(): readonly Tab[] {
    return [...this.byId.values()].map((sheet) => this.tabOf(sheet));
  }

  /** Undefined if the tab is gone. */
  tab(id: number): Tab | undefined {
    const sheet = this.byId.get(id);
    return sheet && this.tabOf(sheet);
  }

  tabOf(sheet: Sheet): Tab {
    const { names } = this;
    const id = sheet.getSheetId();
    return {
      id,
      get name() {
        const name = names.get(id) ?? sheet.getName();
        names.set(id, name);
        return name;
      },
    };
  }

  /** @throws a Refusal if the tab is gone */
  sheetOf(tab: Tab): Sheet {
    const sheet = this.byId.get(tab.id);
    if (sheet === undefined)
      throw new Refusal('gone', this.names.get(tab.id) ?? '', 'it is not among the tabs');
    return sheet;
  }

  /** Makes a sheet behind the others; Google shows it, until `showAgain`. */
  insert(name: string): Sheet {
    this.shown ??= this.spreadsheet.getActiveSheet();
    const all = this.byId;
    const sheet = this.spreadsheet.insertSheet(name, all.size);
    all.set(sheet.getSheetId(), sheet);
    this.names.set(sheet.getSheetId(), name);
    return sheet;
  }

  discard(sheet: Sheet): void {
    this.byId.delete(sheet.getSheetId());
    this.spreadsheet.deleteSheet(sheet);
  }

  /** Shows what the user saw before sheets were made. */
  showAgain(): void {
    if (this.shown !== undefined) this.spreadsheet.setActiveSheet(this.shown);
    this.shown = undefined;
  }

  /** Somebody else may have changed the tabs: they are listed anew when they are needed. */
  forget(): void {
    this.listed = undefined;
  }
}
