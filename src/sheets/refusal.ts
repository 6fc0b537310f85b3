// What Google's services refuse: told apart by what is found right after, since their own messages are in the
// user's language.
import type { Tab, Workbook } from './workbook.ts';

/** gone: the tab is no longer there; protected: the user may not write there; noAnswer: all else. */
export type RefusalReason = 'gone' | 'protected' | 'noAnswer';

/** Google didn't do what it was asked, and why. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  /** The tab that it is about; "" for none. */
  readonly tab: string;
  /** What Google said. */
  readonly words: string;

  constructor(reason: RefusalReason, tab: string, cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause);
    super(`${reason} ${tab}: ${words}`);
    this.reason = reason;
    this.tab = tab;
    this.words = words;
  }
}

/** Whether an error is a mistake in our own code: services throw plain errors. */
export const isOurMistake = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof ReferenceError ||
  error instanceof SyntaxError ||
  (error instanceof Error && error.message.startsWith('bug:'));

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Says what an error of a service means for a tab: it looks whether that is there, and may be written. */
export const explainer =
  (spreadsheet: Spreadsheet, names: ReadonlyMap<number, string>): Explain =>
  (error, tab) => {
    const name = tab === undefined ? '' : (names.get(tab.id) ?? '');
    try {
      const sheet = tab === undefined ? undefined : spreadsheet.getSheetById(tab.id);
      if (sheet === null) return new Refusal('gone', name, error);
      if (sheet !== undefined && !sheet.getDataRange().canEdit())
        return new Refusal('protected', sheet.getName(), error);
    } catch {
      // Google doesn't answer this either.
    }
    return new Refusal('noAnswer', name, error);
  };

type Explain = (error: unknown, tab: Tab | undefined) => unknown;

const isTab = (value: unknown): value is Tab => typeof value === 'object' && value !== null && 'id' in value;

/**
 * The same workbook, whose methods throw what is explained.
 * @param explain what is thrown for an error of a service, and for the tab that was asked for
 * @param plain methods that call back: their errors aren't all of a service
 */
export function refusing(workbook: Workbook, explain: Explain, plain: readonly (keyof Workbook)[]): Workbook {
  const methods = Object.entries(workbook).map(
    ([name, method]: [string, (...args: unknown[]) => unknown]) => {
      if (plain.includes(name as keyof Workbook)) return [name, method] as const;
      const explained = (...args: unknown[]): unknown => {
        try {
          return method(...args);
        } catch (error) {
          if (error instanceof Refusal || isOurMistake(error)) throw error;
          throw explain(error, args.find(isTab));
        }
      };
      return [name, explained] as const;
    },
  );
  return Object.fromEntries(methods) as unknown as Workbook;
}
