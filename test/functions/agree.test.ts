// Formulas, sidebar and generated tabs show the same numbers: one computation stands behind them all.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ArrayBook, arrayBook } from '../../preview/grid/array.ts';
import { type Host, openHost } from '../../preview/host/host.ts';
import { keptStages } from '../../preview/host/kept-stages.ts';
import { sampleGrids } from '../../preview/sample.ts';
import { remembered } from '../../src/core/base/remembered.ts';
import { type Reason, reasonWords } from '../../src/core/recontact/reasons/all.ts';
import type { Band, Stage } from '../../src/core/vocabulary/stages.ts';
import type { FunnelView, PersonView, Report, TodayView } from '../../src/messages/requests.ts';
import { formatsOf } from '../../src/text/formats.ts';
import { sentenceOf } from '../../src/text/reasons/sentences.ts';
import { bandWords, stageWords } from '../../src/text/words.ts';
import { serialOf, TODAY } from './sheet.ts';

let host: Host;
let book: ArrayBook;
let people: readonly string[] = [];
/** The columns of the Pipeline tab by their headers. */
let pipeline: Readonly<Record<string, readonly unknown[]>> = {};

function ask<T>(message: object): T {
  const answer = JSON.parse(String(host.scriptRunNow('answer', [JSON.stringify(message)]))) as {
    ok: boolean;
    reply: T;
  };
  expect(answer).toMatchObject({ ok: true });
  return answer.reply;
}

function formulaAt(tabName: string, row: number, columnIndex: number): string {
  const tab = book.tabs().find(({ name }) => name === tabName)?.id ?? -1;
  return String(book.read('formula', { tab, top: row, left: columnIndex, rows: 1, columns: 1 })[0]?.[0]);
}

let used = 0;

/** The formula that Goen puts into a blank cell, and what it gives. */
function put(name: string): unknown[][] {
  const columnIndex = used++;
  host.select('Here', `${String.fromCharCode(65 + columnIndex)}1`);
  ask({ type: 'formula', name });
  return host.evaluate(formulaAt('Here', 0, columnIndex), 'Here') as unknown[][];
}

/** RECONTACT_LIST below, where no column is in its way. */
function theList(): unknown[][] {
  const isThere = formulaAt('Here', 2, 0) !== '';
  host.select('Here', 'A3');
  if (!isThere) ask({ type: 'formula', name: 'RECONTACT_LIST' });
  return host.evaluate(formulaAt('Here', 2, 0), 'Here') as unknown[][];
}

/** One value a person, in the order of the contacts; each formula is asked for and evaluated once. */
const perPerson = remembered((name: string): readonly unknown[] =>
  put(name)
    .slice(0, people.length)
    .map(([cell]) => cell),
);

const dayOf = (cell: unknown): unknown =>
  cell instanceof Date
    ? { serial: serialOf(new Date(cell.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)) }
    : cell;

beforeAll(() => {
  const tabs = Object.fromEntries(sampleGrids(TODAY, 'en').map(({ tab, cells }) => [tab, cells]));
  book = arrayBook({ timeZone: 'Asia/Tokyo', tabs: { ...tabs, Here: [] } });
  host = openHost({
    book,
    now: () => new Date(`${TODAY}T06:00:00Z`),
    answer: () => ({ button: 'YES' }),
    stages: keptStages,
  });
  host.run('setUp');
  host.run('refresh');
  people = (tabs.Contacts ?? []).slice(1).map((row) => String(row[0]));
  const [, header = [], ...rows] = book.cells('Pipeline');
  pipeline = Object.fromEntries(header.map((name, index) => [String(name), rows.map((row) => row[index])]));
});

describe('the Pipeline tab', () => {
  test('has every person once, in the order of the contacts', () => {
    expect(pipeline.Name).toEqual(people);
    expect(people.length).toBeGreaterThan(40);
  });

  test.each([
    ['Trust', 'TRUST_SCORE', (cell: unknown) => cell],
    ['30 days', 'TRUST_TREND', (cell: unknown) => cell],
    ['Band', 'TRUST_GRADE', (cell: unknown) => bandWords[cell as Band].en],
    ['Stage', 'FUNNEL_STAGE', (cell: unknown) => stageWords[cell as Stage].en],
    ['Revenue', 'LTV', (cell: unknown) => cell],
    ['Expected in 12 months', 'LTV_PREDICTED', (cell: unknown) => cell],
    ['Next purchase', 'NEXT_PURCHASE', dayOf],
    [
      'Next reason',
      'RECONTACT_REASON',
      (cell: unknown) => (cell === '' ? '' : reasonWords(cell as Reason).en),
    ],
  ])('has in %s what %s gives', (header, name, shown) => {
    expect(perPerson(name).map(shown)).toEqual(pipeline[header]);
  });

  test('has beside what is expected the range that LTV_RANGE gives', () => {
    used = 17;
    const ranges = put('LTV_RANGE').slice(0, people.length);
    expect(ranges.map(([low]) => low)).toEqual(pipeline['At least, 9 of 10']);
    expect(ranges.map(([, high]) => high)).toEqual(pipeline['At most, 9 of 10']);
  });
});

describe('the sidebar', () => {
  test('shows of each person what the formulas give', () => {
    const names = [
      'TRUST_SCORE',
      'TRUST_GRADE',
      'TRUST_TREND',
      'TRUST_READY',
      'FUNNEL_STAGE',
      'LTV',
      'LTV_PREDICTED',
      'REFERRAL_VALUE',
      'RECONTACT_REASON',
    ];
    used = 8;
    const columns = names.map(perPerson);
    for (let i = 0; i < people.length; i += 4) {
      const { score, band, trend, isReady, stage, revenue, expected, referred, card } = ask<PersonView>({
        type: 'person',
        who: people[i],
      });
      const shown = [
        score ?? '',
        band,
        trend,
        isReady,
        stage,
        revenue,
        expected ?? '',
        referred,
        card?.reason ?? '',
      ];
      const given = columns.map((column) => column[i]);
      expect([people[i], ...shown]).toEqual([
        people[i],
        ...given.map((cell, at) => (names[at] === 'TRUST_TREND' && cell === '' ? 0 : cell)),
      ]);
    }
  });

  test('lists today whom RECONTACT_LIST lists, and whom the Today tab does in words', () => {
    const list = theList();
    const { people: cards } = ask<TodayView>({ type: 'today', me: '' });
    const shown = cards.map(({ who, score, stage, card }) => [
      who,
      card?.reason,
      card?.overdueDays,
      card?.suggestion,
      score ?? '',
      stage,
      card?.others.map(({ en }) => en),
    ]);
    expect(shown).toEqual(
      list.slice(1).map(([who, reason, overdue, , suggestion, score, stage, others]) => [
        who,
        reason,
        overdue,
        suggestion,
        score,
        stage,
        String(others)
          .split(', ')
          .filter(Boolean)
          .map((other) => reasonWords(other as Reason).en),
      ]),
    );
    expect(shown.length).toBeGreaterThan(5);
    const formats = formatsOf('en', '', TODAY);
    const tab = host.evaluate(formulaAt('Today', 1, 0), 'Today') as unknown[][];
    expect(tab.slice(1).map((row) => row.slice(0, 4))).toEqual(
      cards.map(({ who, company, card }) => [
        who,
        company,
        card && sentenceOf(card.reason, card.facts, formats),
        card?.overdueDays,
      ]),
    );
  });

  test('counts people by stage as FUNNEL_SUMMARY does', () => {
    used = 18;
    const summary = put('FUNNEL_SUMMARY').slice(1);
    const { stages: counts } = ask<FunnelView>({ type: 'funnel' });
    expect(counts.map(({ stage, people: count }) => [stage, count])).toEqual(
      summary.map(([, stage, count]) => [stage, count]),
    );
  });
});

describe('the report for the terminal', () => {
  test('has the same numbers and the same list', () => {
    used = 19;
    const names = [
      'TRUST_SCORE',
      'TRUST_GRADE',
      'FUNNEL_STAGE',
      'LTV',
      'LTV_PREDICTED',
      'REFERRAL_VALUE',
      'RECONTACT_REASON',
    ];
    const columns = names.map(perPerson);
    const { contacts, recontact } = ask<Report>({ type: 'report' });
    const told = contacts.map(({ score, grade, stage, ltv, expected, referred, reason }) => [
      score,
      grade,
      stage,
      ltv,
      expected,
      referred,
      reason,
    ]);
    expect(told.map((row) => row.map((value) => value ?? ''))).toEqual(
      people.map((_, i) => columns.map((column) => column[i])),
    );
    const list = theList();
    expect(recontact.map((row) => Object.values(row).map((value) => value ?? ''))).toEqual(list.slice(1));
  });
});
