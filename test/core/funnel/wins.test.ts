// Tries, patterns of who buys, and the first win with its route (docs/model.md, Wins and rates).
import { describe, expect, test } from '@jest/globals';
import { firstWins, isTry, winPatterns } from '../../../src/core/funnel/wins.ts';
import { type BookBuilder, book } from '../../book-builder.ts';

const TODAY = 400;
const person = () => book().contact({ name: 'Ann' });
const tried = (built: BookBuilder, today = TODAY): boolean => {
  const standings = built.standings(today);
  return standings.people.map(({ history }) => isTry(history, standings))[0] as boolean;
};

/** `tries` people who were offered something and didn't buy, but for the first `wins`, who did. */
function group(built: BookBuilder, prefix: string, facts: object, tries: number, wins: number): BookBuilder {
  for (let i = 0; i < tries; i++) {
    const name = `${prefix} ${i}`;
    built.contact({ name, ...facts });
    if (i < wins) built.deal(100 + i, name, 'won', { amount: 10 });
    else built.deal(100 + i, name, 'lost', { reason: 'price' });
  }
  return built;
}

describe('a try', () => {
  test('is everybody who bought, and everybody who was offered something and has nothing open any more', () => {
    expect(tried(person().deal(10, 'Ann', 'won'))).toBe(true);
    expect(tried(person().deal(390, 'Ann', 'lost'))).toBe(true);
    expect(tried(person().deal(390, 'Ann', 'open'))).toBe(false);
    expect(tried(person().activity(10, 'Ann', 'meeting', { from: 'them' }))).toBe(false);
  });

  test('is an offer without a deal row from its 31st day on, and an answered one at once', () => {
    const asked = (day: number) => person().activity(day, 'Ann', 'ask');
    expect([tried(asked(TODAY - 30)), tried(asked(TODAY - 31))]).toEqual([false, true]);
    expect(tried(asked(TODAY - 5).deal(TODAY - 5, 'Ann', 'lost'))).toBe(true);
    expect(tried(asked(TODAY - 5).deal(TODAY - 6, 'Ann', 'lost'))).toBe(false);
  });

  test('is not what they asked of us', () => {
    expect(tried(person().activity(10, 'Ann', 'ask', { from: 'them' }))).toBe(false);
  });

  test('that has bought stays one, whatever is open', () => {
    expect(tried(person().deal(10, 'Ann', 'won').deal(399, 'Ann', 'open', { title: 'More' }))).toBe(true);
  });
});

describe('the patterns', () => {
  test('are pulled towards the overall rate by four tries: 2 of 5 and 0 of 10, where 3 of 20 bought', () => {
    const built = book();
    group(built, 'Blog', { source: 'Blog' }, 5, 2);
    group(built, 'Fair', { source: 'Fair' }, 10, 0);
    group(built, 'Other', {}, 5, 1);
    const [blog, fair, ...others] = winPatterns(built.standings(TODAY), 'source');
    expect(others).toEqual([]);
    expect(blog).toMatchObject({ name: 'Blog', people: 5, tries: 5, wins: 2, firstWin: 100 });
    expect(blog?.rate?.rate).toBeCloseTo(0.296296, 6);
    expect(blog?.rate?.low).toBeCloseTo(0.065186, 6);
    expect(blog?.rate?.high).toBeCloseTo(0.611962, 6);
    expect(fair).toMatchObject({ name: 'Fair', people: 10, tries: 10, wins: 0, firstWin: undefined });
    expect(fair?.rate?.rate).toBeCloseTo(0.047619, 6);
    expect(fair?.rate?.low).toBe(0);
    expect(fair?.rate?.high).toBeCloseTo(0.200055, 6);
  });

  test('stand by the lower end, then by the rate, then by name; those without a try come last, without a rate', () => {
    const built = book();
    // 2 of 2 have the higher rate, 7 of 11 the higher lower end.
    group(built, 'Two', { source: 'Two of two' }, 2, 2);
    group(built, 'Ada', { source: 'Seven of eleven' }, 11, 7);
    group(built, 'Five', { source: 'None of five' }, 5, 0);
    group(built, 'Zed', { source: 'None of two' }, 2, 0);
    group(built, 'Yak', { source: 'Also none of two' }, 2, 0);
    built.contact({ name: 'Untried', source: 'Never offered' });
    const patterns = winPatterns(built.standings(TODAY), 'source');
    expect(patterns.map(({ name }) => name)).toEqual([
      'Seven of eleven',
      'Two of two',
      'Also none of two',
      'None of two',
      'None of five',
      'Never offered',
    ]);
    const [seven, two] = patterns;
    expect(two?.rate?.rate).toBeGreaterThan(seven?.rate?.rate as number);
    expect(patterns.at(-1)).toMatchObject({ people: 1, tries: 0, wins: 0, rate: undefined });
  });

  test('compare without case, width and spaces, and are written as the first row writes them', () => {
    const built = book()
      .contact({ name: 'Ann', source: ' Ｗeb Site' })
      .contact({ name: 'Ben', source: 'website' })
      .contact({ name: 'Cho', source: ' 　' });
    expect(winPatterns(built.standings(TODAY), 'source').map(({ name, people }) => [name, people])).toEqual([
      ['Ｗeb Site', 2],
    ]);
  });

  test('of problems are their headings; who has two counts in both, and blanks in none', () => {
    const built = book()
      .contact({ name: 'Ann', source: 'Web', problem: '集客: 電話だけ、採用: 人手' })
      .contact({ name: 'Ben', source: 'Fair', problem: '集客：予約' })
      .contact({ name: 'Cho', problem: '採用' })
      .contact({ name: 'Dai', source: 'Web' });
    const counted = (by: 'problem' | 'source+problem') =>
      Object.fromEntries(winPatterns(built.standings(TODAY), by).map(({ name, people }) => [name, people]));
    expect(counted('problem')).toEqual({ 集客: 2, 採用: 2 });
    expect(counted('source+problem')).toEqual({ 'Web + 集客': 1, 'Web + 採用': 1, 'Fair + 集客': 1 });
  });

  test('are also owners, tags and companies; who has two of them counts in both', () => {
    const built = book()
      .contact({ name: 'Ann', owners: ['Mori', 'Sato'], tags: '#VIP #fair', company: 'Acme' })
      .contact({ name: 'Ben', owners: ['Sato'], tags: 'vip, new', company: ' ＡＣＭＥ ' })
      .contact({ name: 'Cho', tags: 'new、fair' })
      .deal(100, 'Ann', 'won');
    const counted = (by: 'owner' | 'tag' | 'company') =>
      winPatterns(built.standings(TODAY), by).map(({ name, positions, wins }) => [name, positions, wins]);
    expect(counted('owner')).toEqual([
      ['Mori', [0], 1],
      ['Sato', [0, 1], 1],
    ]);
    expect(counted('tag')).toEqual([
      ['VIP', [0, 1], 1],
      ['fair', [0, 2], 1],
      ['new', [1, 2], 0],
    ]);
    expect(counted('company')).toEqual([['Acme', [0, 1], 1]]);
  });

  test('have the earliest win of their people, and none from a purchase whose day is not known', () => {
    const built = book()
      .contact({ name: 'Ann', source: 'Web' })
      .contact({ name: 'Ben', source: 'Web' })
      .contact({ name: 'Cho', source: 'Fair', purchases: 3, lastPurchase: 50 })
      .deal(300, 'Ann', 'won')
      .deal(200, 'Ben', 'won');
    const firsts = winPatterns(built.standings(TODAY), 'source').map(({ name, firstWin }) => [
      name,
      firstWin,
    ]);
    expect(Object.fromEntries(firsts)).toEqual({ Web: 200, Fair: undefined });
  });
});

describe('the first win', () => {
  test('is the first purchase of somebody who came by themselves; the first of any kind stands beside it', () => {
    const built = book()
      .contact({ name: 'Sent', source: 'Blog', referredBy: 'Alone' })
      .contact({ name: 'Inherited', source: 'Blog', inheritedFrom: 'Mori' })
      .contact({ name: 'Known', source: '知人' })
      .contact({ name: 'Alone', source: 'Blog' })
      .contact({ name: 'Later', source: '' })
      .deal(10, 'Inherited', 'won')
      .deal(20, 'Sent', 'won')
      .deal(30, 'Known', 'won')
      .deal(40, 'Alone', 'won')
      .deal(50, 'Later', 'won');
    const { byThemselves, ofAnyKind } = firstWins(built.standings(TODAY));
    expect([byThemselves?.position, byThemselves?.day]).toEqual([3, 40]);
    expect([ofAnyKind?.position, ofAnyKind?.day]).toEqual([1, 10]);
  });

  test('of a source that the rules call an acquaintance is none, however it is written', () => {
    const from = (source: string) =>
      firstWins(book().contact({ name: 'Ann', source }).deal(10, 'Ann', 'won').standings(TODAY)).byThemselves;
    expect([from('Referral'), from('ｆｒｉｅｎｄ '), from('紹介')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(from('Friendly fair')?.day).toBe(10);
  });

  test('of two on one day is that of the upper row', () => {
    const built = book().contact({ name: 'Ann' }).contact({ name: 'Ben' });
    expect(
      firstWins(built.deal(9, 'Ben', 'won').deal(9, 'Ann', 'won').standings(TODAY)).ofAnyKind,
    ).toMatchObject({
      position: 0,
    });
  });

  test('has its route: source, problem, first touch, touches and offers up to the purchase, the days', () => {
    const built = book()
      .contact({ name: 'Ann', source: 'Fair', problem: 'Parking: full', firstMet: 12 })
      .activity(20, 'Ann', 'message')
      .activity(30, 'Ann', 'ask')
      .activity(40, 'Ann', 'problem')
      .activity(50, 'Ann', 'inquiry')
      .deal(50, 'Ann', 'won', { amount: 900 })
      .activity(51, 'Ann', 'thanks')
      .activity(60, 'Ann', 'ask');
    expect(firstWins(built.standings(TODAY)).byThemselves).toEqual({
      position: 0,
      day: 50,
      source: 'Fair',
      problems: ['Parking'],
      firstTouch: expect.objectContaining({ day: 20, kind: 'message', from: 'us' }),
      touches: 3,
      asks: 1,
      days: 38,
    });
  });

  test('is nobody’s while nobody has bought, and where the day of the first purchase is not known', () => {
    expect(firstWins(person().deal(10, 'Ann', 'lost').standings(TODAY))).toEqual({
      byThemselves: undefined,
      ofAnyKind: undefined,
    });
    const column = book().contact({ name: 'Ann', purchases: 4, lastPurchase: 100 });
    expect(firstWins(column.standings(TODAY)).ofAnyKind).toBeUndefined();
  });
});
