// Whatever a page sends: a message that isn't one of ours gets one sentence, and writes nothing.
import { describe, expect, test } from '@jest/globals';
import { dealMessage, logMessage, openSheet, TODAY } from './spreadsheet.ts';

const entry = { kind: 'call', from: 'us', note: '', day: TODAY };
const deal = { result: 'won', amount: 1, title: '', day: TODAY };
const OLD = {
  en: 'The sidebar is older than the add-on. Please open it again.',
  ja: 'サイドバーが古くなっています。開き直してください。',
};

const malformed: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a number', 7],
  ['a list', [{ type: 'refresh' }]],
  ['no type', {}],
  ['an unknown type', { type: 'delete' }],
  ['a type that every object has', { type: 'constructor' }],
  ['a type that is no text', { type: ['refresh'] }],
  ['a part too many', { type: 'refresh', now: true }],
  ['today without who', { type: 'today' }],
  ['a limit of none', { type: 'today', me: '', limit: 0 }],
  ['half a limit', { type: 'today', me: '', limit: 2.5 }],
  ['a limit without end', { type: 'today', me: '', limit: 1e9 }],
  ['a search for a number', { type: 'search', text: 5 }],
  ['a search for a book', { type: 'search', text: 'x'.repeat(2001) }],
  ['nobody to log', { ...logMessage(), who: '' }],
  ['a log without id', { ...logMessage(), id: undefined }],
  ['a short id', { ...logMessage(), id: 'a' }],
  ['an id with a mark', { ...logMessage(), id: 'action~12345' }],
  ['an unknown kind', logMessage({ entry: { kind: 'dance' } })],
  ['a kind that every object has', logMessage({ entry: { kind: 'constructor' } })],
  ['a typed purchase', logMessage({ entry: { kind: 'purchase' } })],
  ['an unknown side', logMessage({ entry: { from: 'me' } })],
  ['no note', { ...logMessage(), entry: { kind: 'call', from: 'us', day: TODAY } }],
  ['a day in words', logMessage({ entry: { day: 'today' } })],
  ['a day that is none', logMessage({ entry: { day: '2026-02-30' } })],
  ['a next day that is none', logMessage({ entry: { until: '2026-13-01' } })],
  ['a next contact without its day', logMessage({ entry: { kind: 'next' } })],
  ['a long note', logMessage({ entry: { note: 'x'.repeat(2001) } })],
  ['nobody of many', { type: 'logMany', id: 'action-0001', whos: [], by: '', entry }],
  [
    'too many',
    {
      type: 'logMany',
      id: 'action-0001',
      whos: Array.from({ length: 501 }, () => 'Ann Baker'),
      by: '',
      entry,
    },
  ],
  [
    'a next day that is none, for many',
    {
      type: 'logMany',
      id: 'action-0001',
      whos: ['Bob Lee'],
      by: '',
      entry: { ...entry, until: '2026-02-30' },
    },
  ],
  ['an unknown result', dealMessage({ deal: { result: 'maybe' } })],
  ['an amount in words', dealMessage({ deal: { amount: '1200' } })],
  ['an unknown reason', dealMessage({ deal: { reason: 'rain' } })],
  ['a deal on no day', dealMessage({ deal: { day: '2026-00-10' } })],
  ['an undo of nothing', { type: 'undo' }],
  ['a formula that is none', { type: 'formula', name: 'SUM' }],
  ['a formula that every object has', { type: 'formula', name: 'constructor' }],
  ['a third language', { type: 'setUp', language: 'fr' }],
  ['a column that is none', { type: 'setColumn', table: 'contacts', key: 'shoe_size', headers: ['Name'] }],
  [
    'a column that every object has',
    { type: 'setColumn', table: 'contacts', key: 'constructor', headers: ['Name'] },
  ],
  ['a column of another table', { type: 'setColumn', table: 'deals', key: 'phone', headers: ['Name'] }],
  ['a column that none is called', { type: 'nameColumn', table: 'contacts', header: 'Name', key: 'shoe' }],
  ['a meaning of another column', { type: 'setWord', word: 'x', meaning: 'won', column: 'kind' }],
  ['a meaning that every object has', { type: 'setWord', word: 'x', meaning: 'toString', column: 'kind' }],
  ['a word of white space', { type: 'setWord', word: ' \n', meaning: 'call', column: 'kind' }],
  ['a word for no column', { type: 'setWord', word: 'x', meaning: 'call', column: 'note' }],
  ['a table that is none', { type: 'setTab', table: 'rules', tab: 'Contacts' }],
];

describe('a malformed message is refused in one sentence, and nothing is written', () => {
  const sheet = openSheet().setUp();
  sheet.host.select('Contacts', 'H9');

  test.each(malformed)('%s', (_, message) => {
    sheet.host.meter.reset();
    const before = sheet.trace();
    expect(sheet.refused(message)).toEqual(OLD);
    expect(sheet.host.meter.writes).toBe(0);
    expect(sheet.trace()).toBe(before);
    expect(sheet.log).toEqual([]);
  });

  test.each(['', '{', 'undefined', '"refresh"', `{"type":"deal","amount":1e999}`])(
    'text that is no message: %j',
    (json) => {
      expect(JSON.parse(sheet.host.scriptRunNow('answer', [json]) as string)).toEqual({
        ok: false,
        message: OLD,
      });
    },
  );

  test.each([
    ['a message that is no text', { type: 'refresh' }],
    ['a list', ['{"type":"refresh"}']],
    ['a number', 7],
    ['nothing', null],
    ['what can not become text', { toString: 1, valueOf: null }],
    ['text in a text', JSON.stringify('{"type":"refresh"}')],
  ])('an argument that is %s', (_, given) => {
    const before = sheet.trace();
    expect(JSON.parse(sheet.host.scriptRunNow('answer', [given]) as string)).toEqual({
      ok: false,
      message: OLD,
    });
    expect([sheet.trace(), sheet.log]).toEqual([before, []]);
  });

  test('no argument at all', () => {
    expect(JSON.parse(sheet.host.scriptRunNow('answer', []) as string)).toEqual({ ok: false, message: OLD });
  });

  test('an infinite amount', () => {
    const json = JSON.stringify(dealMessage()).replace('1200', '1e999');
    expect(JSON.parse(sheet.host.scriptRunNow('answer', [json]) as string)).toEqual({
      ok: false,
      message: OLD,
    });
  });
});

describe('a message that can not be answered says what to do', () => {
  const setUp = openSheet().setUp();
  const missing = { en: 'This person is no longer in the sheet. Please refresh the list.' };

  test.each([
    ['person', { type: 'person', who: 'Nobody' }],
    ['go', { type: 'go', who: 'Nobody' }],
    ['log', logMessage({ who: 'Nobody' })],
    ['log, of a key that every object has', logMessage({ who: '__proto__' })],
    ['deal', dealMessage({ who: 'Nobody' })],
    ['logMany', { type: 'logMany', id: 'action-0002', whos: ['Nobody'], by: '', entry }],
  ])('about somebody unknown: %s', (_, message) => {
    expect(setUp.refused(message)).toMatchObject(missing);
    expect(setUp.rows('Activities')).toEqual([]);
    expect(setUp.rows('Deals')).toEqual([]);
  });

  test('about somebody whose name two people have', () => {
    const sheet = openSheet({
      tabs: {
        Contacts: [
          ['Name', 'Company'],
          ['Ann', 'A'],
          ['Ann', 'B'],
        ],
      },
    }).setUp();
    expect(sheet.refused(logMessage({ who: 'Ann' }))).toBeDefined();
    expect(sheet.rows('Activities')).toEqual([]);
  });

  test.each([
    ['unknown', { type: 'setTab', table: 'deals', tab: 'Nowhere' }],
    ['deleted', { type: 'goToProblem', tab: 'Nowhere', cell: 'A1' }],
  ])('about a tab that is %s', (_, message) => {
    expect(setUp.refused(message)).toMatchObject({
      en: 'This tab is no longer there. Please refresh the list.',
    });
  });

  test.each([
    { type: 'today', me: '' },
    { type: 'search', text: 'a' },
    { type: 'selected' },
    { type: 'problems' },
    { type: 'columns' },
    { type: 'refresh' },
    { type: 'formula', name: 'LTV' },
    { type: 'undo', id: 'action-0003' },
    logMessage(),
    dealMessage(),
    { type: 'logMany', id: 'action-0004', whos: ['Ann Baker'], by: '', entry },
    { type: 'setColumn', table: 'contacts', key: 'name', headers: ['Name'] },
    { type: 'nameColumn', table: 'contacts', key: 'name', header: 'Name' },
    { type: 'setWord', word: 'カフェ', meaning: 'meeting', column: 'kind' },
  ])('before Set up: $type', (message) => {
    const sheet = openSheet();
    expect(sheet.answer(message)).toMatchObject({
      ok: false,
      needs: 'setUp',
      message: { en: 'Please run Set up first.' },
    });
    expect(sheet.host.meter.writes).toBe(0);
  });

  test('without contacts', () => {
    const sheet = openSheet({ tabs: { Notes: [['milk']] } }).setUp();
    expect(sheet.answer({ type: 'today', me: '' })).toMatchObject({ ok: false, needs: 'contacts' });
  });

  test('without contacts, whose sentence says which headers were read', () => {
    const sheet = openSheet({ tabs: { Notes: [['shopping'], ['Colour', 'Weight'], ['red', 12]] } }).setUp();
    expect(sheet.answer({ type: 'today', me: '' })).toMatchObject({
      message: {
        en: expect.stringMatching(/ The headers seen were: Colour, Weight\.$/),
        ja: expect.stringMatching(/読み取った見出し：Colour、Weight。$/),
      },
    });
  });

  test('without contacts, of whose many headers the first eight are named, in short', () => {
    const headers = ['x'.repeat(40), ...'bcdefghij'];
    const sheet = openSheet({ tabs: { Notes: [headers] } }).setUp();
    const seen = `${'x'.repeat(30)}…, b, c, d, e, f, g, h, …`;
    expect(sheet.answer({ type: 'today', me: '' })).toMatchObject({
      message: { en: expect.stringMatching(new RegExp(`: ${seen}$`)) },
    });
  });

  test('without contacts or headers, in one sentence', () => {
    expect(
      openSheet({ tabs: { Notes: [] } })
        .setUp()
        .answer({ type: 'today', me: '' }),
    ).toMatchObject({
      message: { ja: expect.stringMatching(/が必要です。$/) },
    });
  });

  test('a deal of somebody that fits the log, not more', () => {
    expect(setUp.ask(dealMessage({ who: 'Bob Lee', deal }))).toMatchObject({ receipt: { rows: 1 } });
  });
});
