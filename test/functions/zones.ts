// Run in a process of its own, under one TZ after another: the same tables
// in spreadsheets of four zones, with days as Dates, numbers and text.
import { cellDate, DEALS, openSheet, PEOPLE, type Rows, serialOf } from './sheet.ts';

export const ZONES = ['America/Santiago', 'Asia/Kolkata', 'Asia/Tokyo', 'Pacific/Apia'] as const;

/**
 * Days around changes of the clocks in Santiago (at midnight)
 * and Apia, and the one that Apia left out in 2011.
 */
const days = [
  '2011-12-29',
  '2011-12-31',
  '2021-04-03',
  '2021-04-04',
  '2021-09-26',
  '2026-04-04',
  '2026-04-05',
  '2026-09-05',
  '2026-09-06',
];

const HEADER = ['Date', 'Contact', 'Kind', 'From'];
const forms = { date: cellDate, serial: serialOf, text: (iso: string) => iso } as const;
type Form = keyof typeof forms;

const activities = (form: Form, zone: string): Rows => [
  HEADER,
  ...days.map((day) => [forms[form](day, zone), 'c1', 'message', 'them']),
];

const dealsOf = (form: Form, zone: string): Rows => [
  DEALS[0] ?? [],
  ...DEALS.slice(1).map(([day, ...rest]) => [forms[form](String(day), zone), ...rest]),
];

/** A result with its Dates as days, read in the spreadsheet's zone. */
function told(result: unknown, zone: string): unknown {
  if (Array.isArray(result)) return result.map((each) => told(each, zone));
  if (!(result instanceof Date)) return result;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(result);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(result);
  return `${day} ${time}`;
}

/** What the formulas give, by zone and form of the days. */
function resultsOfZones(): Record<string, unknown> {
  return Object.fromEntries(
    ZONES.flatMap((zone) => {
      const host = openSheet({ timeZone: zone });
      return (Object.keys(forms) as Form[]).map((form) => {
        const asOf = forms[form]('2026-09-06', zone);
        const [rows, deals] = [activities(form, zone), dealsOf(form, zone)];
        const results = [
          host.callFunction('TRUST_LEDGER', ['c1', rows, '', asOf]),
          host.callFunction('NEXT_PURCHASE', ['c1', deals, asOf, '', PEOPLE]),
          host.callFunction('FUNNEL_SUMMARY', [PEOPLE, rows, deals, asOf]),
        ];
        return [`${zone} ${form}`, told(results, zone)] as const;
      });
    }),
  );
}

/** What is found under a TZ, and how far its clocks are from UTC in a January. */
export interface Found {
  readonly offset: number;
  readonly results: Readonly<Record<string, unknown>>;
}

function under(zone: string): Found {
  process.env.TZ = zone;
  return { offset: new Date(2026, 0).getTimezoneOffset(), results: resultsOfZones() };
}

if (process.argv[1]?.endsWith('zones.ts')) process.stdout.write(JSON.stringify(ZONES.map(under)));
