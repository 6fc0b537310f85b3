// What must be true of every declared reason, whatever it is about.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { reasonKeys, reasons } from '../../../../src/core/recontact/reasons/all.ts';
import { calendar } from '../../../../src/core/recontact/reasons/calendar.ts';
import { customers } from '../../../../src/core/recontact/reasons/customers.ts';
import { leads } from '../../../../src/core/recontact/reasons/leads.ts';
import { offers } from '../../../../src/core/recontact/reasons/offers.ts';
import { urgent } from '../../../../src/core/recontact/reasons/urgent.ts';

const FOLDER = join(import.meta.dirname, '../../../../src/core/recontact/reasons');

test('Every file of reasons is among all of them.', () => {
  const list = readFileSync(join(FOLDER, 'all.ts'), 'utf8');
  const files = readdirSync(FOLDER).filter((name) => name !== 'all.ts' && name !== 'declare.ts');
  expect(files.filter((name) => !list.includes(`...${name.replace('.ts', '')}`))).toEqual([]);
});

test('No two reasons have one key.', () => {
  const keys = [offers, urgent, calendar, customers, leads].flatMap((group) => Object.keys(group));
  expect([...reasonKeys].sort()).toEqual(keys.sort());
});

test('The first ones come before all others, and these in the order of their weight.', () => {
  const weights = reasonKeys.map((key) =>
    reasons[key].first ? Number.POSITIVE_INFINITY : reasons[key].weight,
  );
  expect(weights).toEqual([...weights].sort((a, b) => (b as number) - (a as number)));
});

test('A reason gives way only to reasons that are looked at before it.', () => {
  for (const [place, key] of reasonKeys.entries())
    for (const other of reasons[key].unless ?? []) expect(reasonKeys.slice(0, place)).toContain(other);
});

test('Every reason is in the tests of its file.', () => {
  const groups = { offers, urgent, calendar, customers, leads };
  const untested = Object.entries(groups).flatMap(([file, group]) => {
    const tests = readFileSync(join(import.meta.dirname, `${file}.test.ts`), 'utf8');
    return Object.keys(group)
      .filter((key) => !tests.includes(`'${key}'`))
      .map((key) => `${key} has no test in ${file}.test.ts.`);
  });
  expect(untested).toEqual([]);
});
