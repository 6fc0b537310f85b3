// The stages of the funnel at their edges, readiness, and
// who is not to be contacted (docs/model.md, The funnel).
import { describe, expect, test } from '@jest/globals';
import { gapsOf, stopOf } from '../../../src/core/funnel/stage.ts';
import { type BookBuilder, book, every } from '../../book-builder.ts';

const WHO = '小林 健';
const them = { from: 'them' } as const;
const person = () => book().contact({ name: WHO });
const stage = (built: BookBuilder, day: number) => built.standing(WHO, day).stage;
const ready = (built: BookBuilder, day: number) => built.standing(WHO, day).isReady;

describe('leads', () => {
  test('a person without any row is new, and not ready', () => {
    expect(person().standing(WHO, 50)).toMatchObject({ stage: 'new', isReady: false, band: 'none' });
  });

  test('something from them makes nurturing for 365 days', () => {
    const built = person().activity(10, WHO, 'reaction', them);
    expect([stage(built, 375), stage(built, 376)]).toEqual(['nurturing', 'new']);
  });

  test('a fault of theirs is nothing from them, and a note is none either', () => {
    expect(stage(person().activity(10, WHO, 'trouble', them), 11)).toBe('new');
    expect(stage(person().activity(10, WHO, 'problem', them), 11)).toBe('new');
  });

  test('a score of 20 from our care alone makes nurturing', () => {
    const built = person().activities(every(0, 8), WHO, 'reaction');
    expect(built.standing(WHO, 0).trust.score).toBeCloseTo(100 * (1 - 2 ** (-Math.log(3) / 3)), 9);
    expect(stage(built, 0)).toBe('nurturing');
    expect(built.standing(WHO, 20).trust.score).toBeLessThan(20);
    expect(stage(built, 20)).toBe('new');
  });
});

describe('ready', () => {
  const mailed = () =>
    person()
      .activities(every(3, 80), WHO, 'info')
      .activities(every(3, 80, 1), WHO, 'advice');
  test('is nobody by our mailing alone, at whatever score', () => {
    expect(mailed().standing(WHO, 240).trust.score).toBeGreaterThan(60);
    expect([ready(mailed(), 240), stage(mailed(), 240)]).toEqual([false, 'nurturing']);
  });

  test('is who is trusted and answered within 365 days', () => {
    const at = (age: number) =>
      book()
        .contact({ name: WHO })
        .activity(600 - age, WHO, 'reaction', them);
    const trusted = (age: number) => at(age).activities(every(2, 150, 301), WHO, 'advice');
    expect(trusted(365).standing(WHO, 600).trust.score).toBeGreaterThan(60);
    expect([ready(trusted(365), 600), ready(trusted(366), 600)]).toEqual([true, false]);
    expect(stage(trusted(365), 600)).toBe('ready');
  });

  test('and nurturing begin at the very score that the rules name', () => {
    const answered = person().activities(every(7, 20), WHO, 'reaction', them);
    const score = answered.standing(WHO, 133).trust.score ?? 0;
    expect(answered.standing(WHO, 133, { ready_score: score }).isReady).toBe(true);
    expect(answered.standing(WHO, 133, { ready_score: score + 1e-9 }).isReady).toBe(false);
    const cared = person().activities(every(7, 20), WHO, 'reaction');
    const lower = cared.standing(WHO, 133).trust.score ?? 0;
    expect(cared.standing(WHO, 133, { nurturing_score: lower }).stage).toBe('nurturing');
    expect(cared.standing(WHO, 133, { nurturing_score: lower + 1e-9 }).stage).toBe('new');
  });

  test('is who is trusted and bought, even long ago and dormant', () => {
    const built = person()
      .deal(0, WHO, 'won')
      .activities(every(2, 200, 201), WHO, 'advice');
    expect(built.standing(WHO, 600)).toMatchObject({ stage: 'dormant', isReady: true });
  });

  test('is for 30 days who inquired, even deep in debt', () => {
    const built = person().activity(0, WHO, 'trouble').activity(10, WHO, 'inquiry');
    expect([ready(built, 40), ready(built, 41)]).toEqual([true, false]);
    expect([stage(built, 40), stage(built, 41)]).toEqual(['ready', 'nurturing']);
    expect(ready(person().activity(10, WHO, 'ask', them), 40)).toBe(true);
  });

  test('is a customer who is neither dormant nor in debt; without a record the balance counts as 0', () => {
    const bought = () => person().deal(10, WHO, 'won');
    expect([ready(bought(), 190), ready(bought(), 191)]).toEqual([true, false]);
    expect(ready(bought().activity(10, WHO, 'trouble'), 10)).toBe(false);
    expect(ready(book().contact({ name: WHO, purchases: 1 }), 10)).toBe(true);
  });
});

describe('offered', () => {
  test('an offer of ours counts for 30 days', () => {
    const built = person().activity(10, WHO, 'ask');
    expect([stage(built, 40), stage(built, 41)]).toEqual(['offered', 'new']);
    expect(stage(person().activity(10, WHO, 'ask', them), 11)).toBe('ready');
  });

  test('until a deal row on its day or later; an earlier one does not matter', () => {
    const lost = (day: number) => person().activity(10, WHO, 'ask').deal(day, WHO, 'lost');
    expect([stage(lost(9), 20), stage(lost(10), 20), stage(lost(11), 20)]).toEqual([
      'offered',
      'not_now',
      'not_now',
    ]);
    expect(stage(lost(11), 10)).toBe('offered');
  });

  test('a later offer counts again', () => {
    expect(stage(person().activity(10, WHO, 'ask').deal(12, WHO, 'lost').activity(13, WHO, 'ask'), 20)).toBe(
      'offered',
    );
  });

  test('an open deal counts before a loss, and neither hides a purchase', () => {
    expect(stage(person().deal(1, WHO, 'lost').deal(2, WHO, 'open'), 3)).toBe('offered');
    expect(stage(person().deal(1, WHO, 'won').deal(2, WHO, 'open'), 3)).toBe('customer');
    expect(stage(person().deal(1, WHO, 'won').deal(2, WHO, 'lost'), 3)).toBe('customer');
    expect(stage(person().deal(1, WHO, 'won').activity(2, WHO, 'ask'), 3)).toBe('customer');
  });

  test('a loss counts before readiness', () => {
    expect(stage(person().deal(1, WHO, 'lost').activity(2, WHO, 'inquiry'), 3)).toBe('not_now');
  });
});

describe('customers', () => {
  test('are repeat customers from the second day with a purchase, not from the second purchase', () => {
    expect(stage(person().deal(1, WHO, 'won').deal(1, WHO, 'won'), 2)).toBe('customer');
    expect(stage(person().deal(1, WHO, 'won').deal(2, WHO, 'won'), 2)).toBe('repeat');
  });

  test('are dormant after 180 days at least, the 181st day being the first', () => {
    expect([stage(person().deal(0, WHO, 'won'), 180), stage(person().deal(0, WHO, 'won'), 181)]).toEqual([
      'customer',
      'dormant',
    ]);
    const often = person().deal(0, WHO, 'won').deal(10, WHO, 'won');
    expect([stage(often, 190), stage(often, 191)]).toEqual(['repeat', 'dormant']);
  });

  test('are dormant after 3 times their own median gap when that is longer', () => {
    const built = person();
    for (const day of [0, 10, 110, 210, 610]) built.deal(day, WHO, 'won');
    expect(gapsOf(built.standing(WHO, 700).history)).toEqual([10, 100, 100, 400]);
    expect([stage(built, 910), stage(built, 911)]).toEqual(['repeat', 'dormant']);
    const even = person();
    for (const day of [0, 100, 220]) even.deal(day, WHO, 'won');
    expect([stage(even, 550), stage(even, 551)]).toEqual(['repeat', 'dormant']);
  });

  test('who bought on one day are measured by the median of all gaps of the book', () => {
    const built = person()
      .deal(0, WHO, 'won')
      .contact({ name: 'Ito' })
      .contact({ name: 'Wu', doNotContact: true });
    for (const day of [0, 100, 190]) built.deal(day, 'Ito', 'won');
    built.deal(0, 'Wu', 'won').deal(80, 'Wu', 'won');
    expect([stage(built, 270), stage(built, 271)]).toEqual(['customer', 'dormant']);
    expect(built.standing('Ito', 475).stage).toBe('repeat');
    expect(built.standing('Ito', 476).stage).toBe('dormant');
  });

  test('do not borrow the gaps of purchases that lie ahead', () => {
    const built = person()
      .deal(0, WHO, 'won')
      .contact({ name: 'Ito' })
      .deal(0, 'Ito', 'won')
      .deal(300, 'Ito', 'won');
    expect([stage(built, 299), stage(built, 300)]).toEqual(['dormant', 'customer']);
  });

  test('who count as having bought on one day have no gap of their own, though column and log name two days', () => {
    const built = book().contact({ name: WHO, lastPurchase: 400 }).deal(0, WHO, 'won');
    expect(gapsOf(built.standing(WHO, 500).history)).toEqual([]);
    expect([stage(built, 580), stage(built, 581)]).toEqual(['customer', 'dormant']);
  });

  test('with an open deal are not dormant', () => {
    expect(stage(person().deal(0, WHO, 'won').deal(150, WHO, 'open'), 200)).toBe('customer');
  });

  test('wait as long as the rules say', () => {
    const built = person().deal(0, WHO, 'won').deal(50, WHO, 'won');
    expect(built.standing(WHO, 141, { dormant_days: 90 }).stage).toBe('repeat');
    expect(built.standing(WHO, 201, { dormant_days: 90 }).stage).toBe('dormant');
    expect(built.standing(WHO, 151, { dormant_days: 90, dormant_gaps: 2 }).stage).toBe('dormant');
  });
});

describe('do not contact', () => {
  test('is said by the latest of do_not_contact and resume, the lower row on one day', () => {
    const built = person().activity(5, WHO, 'resume').activity(3, WHO, 'do_not_contact', { note: 'asked' });
    expect([stage(built, 4), stage(built, 5)]).toEqual(['do_not_contact', 'new']);
    expect(stage(person().activity(5, WHO, 'resume').activity(5, WHO, 'do_not_contact'), 6)).toBe(
      'do_not_contact',
    );
    expect(stage(person().activity(5, WHO, 'do_not_contact').activity(5, WHO, 'resume'), 6)).toBe('new');
  });

  test('stays whatever they do later, purchases included', () => {
    const built = person()
      .activity(3, WHO, 'do_not_contact')
      .activity(4, WHO, 'inquiry')
      .deal(5, WHO, 'won')
      .deal(6, WHO, 'open');
    expect(stage(built, 7)).toBe('do_not_contact');
  });

  test('by the column is lifted by the column alone', () => {
    const built = book().contact({ name: WHO, doNotContact: true }).activity(9, WHO, 'resume');
    expect(stage(built, 10)).toBe('do_not_contact');
    expect(stopOf(built.standing(WHO, 10).history)).toEqual({ by: 'column' });
  });

  test('tells by which row and why', () => {
    const built = person().activity(3, WHO, 'do_not_contact', { note: 'conduct' });
    expect(stopOf(built.standing(WHO, 3).history)).toMatchObject({
      by: 'log',
      row: { row: 2, note: 'conduct' },
    });
    expect(stopOf(built.standing(WHO, 2).history)).toBeUndefined();
  });
});
