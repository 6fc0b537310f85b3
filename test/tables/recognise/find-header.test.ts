// The quick way to the header of a table that Goen keeps: it finds what evidence finds, or nothing.
import { describe, expect, test } from '@jest/globals';
import { contactSpec } from '../../../src/tables/columns/contact-columns.ts';
import { activitySpec, dealSpec } from '../../../src/tables/columns/log-columns.ts';
import { ruleSpec } from '../../../src/tables/columns/rule-columns.ts';
import type { Cell, Grid } from '../../../src/tables/grid.ts';
import { ownHeader } from '../../../src/tables/recognise/find-header.ts';
import { headerByEvidence } from '../../../src/tables/recognise/header-row.ts';
import type { TableSpec } from '../../../src/tables/recognise/table-spec.ts';
import { fc } from '../../seed.ts';

const gridOf = (cells: readonly (readonly Cell[])[]): Grid => ({ tab: 'T', row: 1, column: 1, cells });

/** What both ways must agree on: all but the order in which the columns are listed. */
const plain = (header: unknown): unknown => JSON.parse(JSON.stringify(header ?? null));

const cell = fc.constantFrom<Cell>(
  ...['', '', 'Aoi', '電話', 'us', '成約', 'a@example.com', '2026-11-22', '¥1,200', '090-1234-5678', 'yes'],
  ...[46_000, 12, true, new Date(Date.UTC(2026, 10, 22))],
);

/** Our own names of a table, some of them written otherwise, among headers of other tools. */
function headerOf(spec: TableSpec<string>): fc.Arbitrary<Cell> {
  const own = Object.values(spec.words.names()).flatMap((names) => names.slice(0, 3));
  return fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...own) },
    { weight: 2, arbitrary: fc.constantFrom(...own).map((name) => ` ${name.toUpperCase()}: `) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Cell>('', 'Stage', '顧客', 'Telefon', 'Memo 2', '2026-11-22', 7),
    },
    { weight: 1, arbitrary: fc.constantFrom(...own).map((name) => name.padEnd(90, '!')) },
  );
}

const tableOf = (spec: TableSpec<string>): fc.Arbitrary<Grid> =>
  fc
    .record({
      above: fc.array(fc.constantFrom<readonly Cell[]>([], ['', ''], [46_000], ['Title'], [true, '']), {
        maxLength: 2,
      }),
      header: fc.uniqueArray(headerOf(spec), { minLength: 1, maxLength: 5 }),
      twice: fc.constantFrom(false, false, false, true),
    })
    .chain(({ above, header, twice }) => {
      const texts = twice ? [...header, ...header.slice(0, 1)] : header;
      const row = fc.array(cell, { minLength: texts.length, maxLength: texts.length + 1 });
      return fc.array(row, { maxLength: 6 }).map((rows) => gridOf([...above, texts, ...rows]));
    });

const specs = Object.entries({ contactSpec, activitySpec, dealSpec, ruleSpec } as Readonly<
  Record<string, TableSpec<string>>
>);

describe('the quick way to a header', () => {
  test('is taken by the logs as Set up writes them, in both languages', () => {
    for (const header of [
      ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID'],
      ['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'ID'],
    ])
      expect(Object.keys(ownHeader(gridOf([header]), activitySpec)?.columns ?? {})).toEqual([
        ...['date', 'contact', 'kind', 'from', 'note', 'until', 'by', 'id'],
      ]);
  });

  test('is left to evidence where a header is not ours, repeats, or may be contradicted by its cells', () => {
    for (const header of [['Date', 'Customer', 'Kind'], ['Date', 'Contact', 'Date'], ['日付']])
      expect(ownHeader(gridOf([header]), activitySpec)).toBeUndefined();
    expect(ownHeader(gridOf([['Date', 'Contact email', 'Kind']]), activitySpec)).toBeUndefined();
  });

  test.each(specs)('finds for %s what evidence finds, or leaves it to evidence', (_, spec) => {
    let found = 0;
    fc.assert(
      fc.property(tableOf(spec), (grid) => {
        const own = ownHeader(grid, spec);
        if (own === undefined) return;
        found++;
        expect(plain(own)).toEqual(plain(headerByEvidence(grid, spec)));
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(10);
  });
});
