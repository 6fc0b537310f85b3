// Calls cell functions of the built add-on as Sheets does: ranges as rows, an omitted argument as undefined.
import { arrayBook, type NewBook } from '../../preview/grid/array.ts';
import { instantOf } from '../../preview/host/dates.ts';
import { type Host, type HostOptions, openHost } from '../../preview/host/host.ts';
import { keptStages } from '../../preview/host/kept-stages.ts';
import { readFolder } from '../../preview/host/manifest.ts';
import { functions } from '../../src/functions/all.ts';

export type Rows = readonly (readonly unknown[])[];

export const TODAY = '2026-11-22';

/** Read once for all spreadsheets of a test file. */
const files = readFolder('dist');

/** A host on a spreadsheet with one blank tab; `now` is in the afternoon of TODAY in Tokyo. */
export const openSheet = (book: Partial<NewBook> = {}, options: Partial<HostOptions> = {}): Host =>
  openHost({
    files,
    stages: keptStages,
    book: arrayBook({ timeZone: 'Asia/Tokyo', locale: 'ja_JP', tabs: { Here: [] }, ...book }),
    now: () => new Date(`${TODAY}T06:00:00Z`),
    ...options,
  });

/** The Date that a cell with this day holds in a spreadsheet of that zone. */
export const cellDate = (iso: string, timeZone: string): Date => new Date(instantOf(timeZone, serialOf(iso)));

/** The serial number of an ISO day. */
export const serialOf = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

export const PEOPLE: Rows = [
  ['ID', 'Name', 'Email', 'Company', 'Source', 'Problem', 'Referred by', 'First met'],
  ['c1', '佐藤 葵', 'aoi@example.com', '青い工房', 'blog', 'bookings', '', '2026-01-10'],
  ['c2', 'Ben Hall', 'ben@example.com', 'Hall & Co', 'fair', '', 'c1', '2026-03-01'],
  ['c3', 'Chie Mori', '', 'Mori Ltd', 'blog', '', '', '2026-08-01'],
  ['c4', 'Jo Lee', 'jo@one.example', 'One', 'fair', '', '', '2026-05-05'],
  ['c5', 'Jo Lee', 'jo@two.example', 'Two', '', '', '', '2026-06-06'],
];

export const ACTIVITIES: Rows = [
  ['Date', 'Contact', 'Kind', 'From'],
  ['2026-09-01', 'c1', 'meeting', 'them'],
  ['2026-10-15', 'aoi@example.com', 'advice', 'us'],
  ['2026-11-10', '佐藤 葵', 'message', 'them'],
  ['2026-10-20', 'Ben Hall', 'ask', 'us'],
  ['2026-11-01', 'Chie Mori', 'info', 'us'],
  ['2026-11-02', 'c4', 'call', 'them'],
];

export const DEALS: Rows = [
  ['Date', 'Contact', 'Result', 'Amount', 'Reason'],
  ['2026-02-01', 'c1', 'won', 50_000, ''],
  ['2026-06-01', 'c1', 'won', 40_000, ''],
  ['2026-05-01', 'Ben Hall', 'won', 30_000, ''],
  ['2026-08-01', 'Chie Mori', 'lost', '', 'not_now'],
];

export const column = (keys: readonly unknown[]): Rows => keys.map((key) => [key]);

const tables: Readonly<Record<string, unknown>> = {
  people: PEOPLE,
  activities: ACTIVITIES,
  deals: DEALS,
  as_of: TODAY,
};

/** The functions that take a column of keys. */
export const keyed: readonly string[] = functions
  .filter(({ parameters }) => parameters[0]?.[0] === 'contacts')
  .map(({ name }) => name);

/** The arguments of such a function over some keys, on the tables above; all else is left to its default. */
export function argumentsOver(name: string, keys: unknown): readonly unknown[] {
  const parameters = functions.find((each) => each.name === name)?.parameters ?? [];
  return parameters.map(([parameter]) => (parameter === 'contacts' ? keys : (tables[parameter] ?? '')));
}

/** A range of rules with its header row. */
export const rulesOf = (...rows: unknown[][]) => [['Setting', 'Value'], ...rows];
