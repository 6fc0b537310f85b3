// Hostile messages to the one function that a page can call: refused in one sentence, or answered.
import { fc } from '../seed.ts';
import { dealMessage, logMessage, type TestSheet, TODAY } from '../server/spreadsheet.ts';
import { texts } from '../tables/cells/readers.ts';
import { faultsIn, openBook, strangersIn, twinsIn } from './book.ts';

const entry = { kind: 'call', from: 'us', note: 'x', day: TODAY };

/** One message of each type, as the sidebar sends it. */
const honest: readonly Readonly<Record<string, unknown>>[] = [
  ...['glance', 'funnel', 'selected', 'problems', 'refresh', 'check', 'report', 'columns'].map((type) => ({
    type,
  })),
  { type: 'today', me: '', limit: 5 },
  { type: 'search', text: 'a', stage: 'new', owner: 'Ken', tag: 'x', sort: 'trust' },
  { type: 'person', who: 'Ann Baker' },
  { type: 'page', who: 'Bob Lee' },
  logMessage(),
  dealMessage({ deal: { reason: 'price', result: 'lost' } }),
  { type: 'logMany', id: 'action-0001', whos: ['Ann Baker', 'Bob Lee'], by: 'Ken', entry },
  { type: 'undo', id: 'action-0001' },
  { type: 'go', who: 'Ann Baker' },
  { type: 'goToProblem', tab: 'Contacts', cell: 'A2' },
  { type: 'formula', name: 'LTV' },
  { type: 'setUp', language: 'en', withContacts: false },
  { type: 'setColumn', table: 'contacts', key: 'company', headers: ['Company'] },
  { type: 'nameColumn', table: 'contacts', header: 'Owner', key: 'tags' },
  { type: 'setWord', word: 'x', meaning: 'meeting', column: 'kind' },
  { type: 'setTab', table: 'activities', tab: 'Activities' },
];

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: texts },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, 0, -1, 1.5, 1e21, Number.MAX_VALUE, [], {}, [[]], ['Ann Baker'], { kind: 'call' }],
      ...['', ' ', '\n', '__proto__', 'constructor', '=1+1', "'", '9999-12-31', '2026-02-30', '1899-12-30'],
      ...['Ann Baker', 'Contacts', 'Activities', 'Rules', 'name', 'none', '-', 'call', 'won', 'A1', 'AA1'],
      ...['x'.repeat(2000), 'x'.repeat(50_000), '縁'.repeat(2000), 'a,'.repeat(900), '\n'.repeat(500)],
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** A message with some of its parts changed, left out or added, at any depth. */
function changed(message: unknown): fc.Arbitrary<unknown> {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return value;
  const keys = [...Object.keys(message), '__proto__', 'extra'];
  return fc
    .record({ key: fc.constantFrom(...keys), isLeftOut: fc.nat(9), inside: fc.boolean() })
    .chain(({ key, isLeftOut, inside }) => {
      const old = (message as Record<string, unknown>)[key];
      const { [key]: _, ...others } = message as Record<string, unknown>;
      if (isLeftOut === 0) return fc.constant<unknown>(others);
      const part = inside && typeof old === 'object' ? changed(old) : value;
      return part.map((now): unknown => Object.fromEntries([...Object.entries(others), [key, now]]));
    });
}

export const hostileMessages: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...honest)
      .chain(changed)
      .map((message) => JSON.stringify(message)),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...honest)
      .chain(changed)
      .chain(changed)
      .map((message) => JSON.stringify(message)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: texts },
);

/** A book for some messages, and what must be so after each of them. */
export function messageTaker(): (json: string) => readonly string[] {
  const sheet: TestSheet = openBook('en');
  const before = JSON.stringify(strangersIn(sheet));
  let contacts = sheet.trace('Contacts');
  sheet.host.select('Contacts', 'H9');
  return (json) => {
    const answer = JSON.parse(String(sheet.host.scriptRunNow('answer', [json])));
    const wrong = [...faultsIn(answer, sheet), ...twinsIn(sheet)];
    if (JSON.stringify(strangersIn(sheet)) !== before) wrong.push('a stranger’s row has changed');
    // A ready formula goes where the user has selected.
    if (answer.ok && json.includes('"formula"')) contacts = sheet.trace('Contacts');
    if (sheet.trace('Contacts') !== contacts) wrong.push('the contacts have changed');
    return wrong.map((line) => `${json.slice(0, 300)}: ${line}`);
  };
}
