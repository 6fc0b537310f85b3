// What must be true of every declared reason, whatever it is about.
import { expect, test } from '@jest/globals';
import { reasonKeys, reasons } from '../../../../src/core/recontact/reasons/all.ts';
import { calendar } from '../../../../src/core/recontact/reasons/calendar.ts';
import { customers } from '../../../../src/core/recontact/reasons/customers.ts';
import { leads } from '../../../../src/core/recontact/reasons/leads.ts';
import { offers } from '../../../../src/core/recontact/reasons/offers.ts';
import { urgent } from '../../../../src/core/recontact/reasons/urgent.ts';

test('No two reasons have one key.', () => {
  const keys = [offers, urgent, calendar, customers, leads].flatMap((group) => Object.keys(group));
  expect([...reasonKeys].sort()).toEqual(keys.sort());
});

test('The first ones come before all others, and these in the order of their weight.', () => {
  const weights = reasonKeys.map((key) =>
    reasons[key].first ? Number.POSITIVE_INFINITY : reasons[key].weight,
  );
  expect(weights).not.toContain(undefined);
  expect(weights).toEqual([...weights].sort((a, b) => (b as number) - (a as number)));
});

test('A reason gives way only to reasons that are looked at before it.', () => {
  for (const [place, key] of reasonKeys.entries())
    for (const other of reasons[key].unless ?? []) expect(reasonKeys.slice(0, place)).toContain(other);
});
