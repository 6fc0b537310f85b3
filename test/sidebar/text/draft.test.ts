// The mail that a card opens: for every reason, in both languages, with and without facts.
import { describe, expect, test } from '@jest/globals';
import { type Draft, draftOf } from '../../../sidebar/text/draft.ts';
import { mailLink, telLink } from '../../../sidebar/text/links.ts';
import { type Reason, reasonKeys } from '../../../src/core/recontact/reasons/all.ts';
import type { OwnTexts, PersonView } from '../../../src/messages/requests.ts';
import { formatsOf } from '../../../src/text/formats.ts';
import { cardOf, personOf, TODAY } from '../people.ts';

type Language = 'en' | 'ja';
const draft = (
  reason: Reason,
  language: Language,
  facts: Partial<PersonView> = {},
  me = '',
  own: OwnTexts = {},
): Draft =>
  draftOf(personOf(facts), cardOf({ reason }), {
    me,
    own,
    f: formatsOf(language, language === 'ja' ? 'ja-JP' : 'en-GB', TODAY),
  });

const bare: Partial<PersonView> = { company: '', problems: [], opener: '', owner: '', lastTouch: null };
const rich: Partial<PersonView> = { owner: '森, Daniel', problems: ['集客: 予約が電話だけ'] };

describe.each(['en', 'ja'] as const)('what a mail begins with in %s', (language) => {
  const all = reasonKeys.flatMap((reason) =>
    [bare, rich, { ...bare, name: 'info@a.example' }].map(
      (facts) => [reason, draft(reason, language, facts)] as const,
    ),
  );

  test('is whole whatever is known: no placeholder, no gap, no sentence cut short', () => {
    for (const [, { subject, text }] of all) {
      expect(subject).toMatch(/\S/);
      expect(subject).not.toMatch(/[{}[\]\n]| {2}|[!！]/);
      expect(text).not.toMatch(/[{}[\]]|undefined| {2}|\n{3}|「」|“”|（）|\(\)|[!！]| [.,?]|、。|。。/);
      const said = text.split('\n\n').filter((part) => /[。.?]/.test(part));
      for (const line of said.join('\n').split('\n'))
        expect(line).toMatch(language === 'ja' ? /。$|様$|商店$|さん$/ : /[.?]$/);
    }
  });

  test('mentions an offer, a price or a purchase only where an offer may be welcome', () => {
    const selling =
      /\b(?:offer|quote|proposal|price|cost|discount|deal|buy|free|product|service)s?\b|提案|見積|費用|価格|割引|特別|限定|無料|商品|キャンペーン|お得|ご購入/i;
    const named = all.filter(([, { subject, text }]) => selling.test(`${subject} ${text}`));
    expect([...new Set(named.map(([reason]) => reason))].sort()).toEqual(['proposal_open', 'ready']);
  });

  test('is different for each reason', () => {
    const texts = reasonKeys.map((reason) => draft(reason, language, bare).text);
    expect(new Set(texts).size).toBe(reasonKeys.length);
  });

  test('fits into a link, with the facts that people usually have', () => {
    const cut = all.filter(([, each]) => !mailLink('taro@yamada.example', each).isWhole);
    expect(cut.map(([reason]) => reason)).toEqual([]);
  });
});

describe('a mail', () => {
  test('greets by the first name in English where there is one, and a company without any', () => {
    const greeting = (name: string, company = '') =>
      draft('give', 'en', { name, company }).text.split('\n')[0];
    expect(greeting('Nora New')).toBe('Hello Nora,');
    expect(greeting('Mary Jane O’Neill')).toBe('Hello Mary,');
    expect(greeting('Dr. Grace Li')).toBe('Hello Dr. Grace Li,');
    expect(greeting('山田 太郎')).toBe('Hello 山田 太郎,');
    expect(greeting('Acme Ltd', 'Acme Ltd')).toBe('Hello,');
    expect(greeting('info@a.example')).toBe('Hello,');
  });

  test('begins in Japanese with company and name; a company alone is its person in charge', () => {
    const address = (facts: Partial<PersonView>) => draft('give', 'ja', facts).text.split('\n\n')[0];
    expect(address({})).toBe('山田商店\n山田 太郎様');
    expect(address({ company: '' })).toBe('山田 太郎様');
    expect(address({ name: '中村先生' })).toBe('山田商店\n中村先生');
    expect(address({ name: '山田商店' })).toBe('山田商店\nご担当者様');
    expect(address({ name: 'info@a.example', company: '' })).toMatch(/^いつもお世話に/);
  });

  test('is signed by who uses the sidebar, else by the first owner', () => {
    const end = (me: string) => draft('give', 'en', rich, me).text.split('\n').at(-1);
    expect([end('Daniel'), end('')]).toEqual(['Daniel', '森']);
    expect(draft('give', 'ja', rich, '佐々木').text).toContain('いつもお世話になっております。佐々木です。');
    expect(draft('give', 'ja', bare).text).toContain('いつもお世話になっております。\n');
  });

  test('quotes a short problem, without its heading where enough is left, and no long one', () => {
    const cash = { problems: ['Payments: students still pay in cash'] };
    expect(draft('open_problem', 'en', cash).text).toContain('(“students still pay in cash”).');
    expect(draft('open_problem', 'ja', rich).text).toContain('お悩み（予約が電話だけ）について');
    expect(draft('open_problem', 'en', { problems: ['Site: slow'] }).text).toContain('(“Site: slow”).');
    expect(draft('open_problem', 'en', { problems: ['x'.repeat(41)] }).text).toContain(
      'told me about. I have',
    );
  });

  test('has the user’s own words, with all the facts; where nothing is left of them, ours', () => {
    const own: OwnTexts = {
      subject_give: '{company}さまへ',
      text_give: '{name}さん、{days}日ぶりです。前は{last_topic}でした。{problem}は？\n{owner}',
    };
    expect(draft('give', 'ja', { owner: '森', opener: '釣り' }, '', own)).toEqual({
      subject: '山田商店さまへ',
      text: '山田 太郎さん、111日ぶりです。前は釣りでした。予約が電話だけは？\n森',
    });
    const nothing = draft('give', 'en', bare, '', { subject_give: '{company}', text_give: '{company}' });
    expect(nothing).toEqual(draft('give', 'en', bare));
  });
});

describe('a link', () => {
  test('holds subject and text with every sign encoded, and line ends as CR LF', () => {
    const { href, isWhole } = mailLink('a+b?c&d@x.example', {
      subject: 'A & B? 100%',
      text: 'One\nTwo #3\n\n「三」 \uD83D',
    });
    expect(isWhole).toBe(true);
    expect(href).toBe(
      'mailto:a%2Bb%3Fc%26d@x.example?subject=A%20%26%20B%3F%20100%25&body=One%0D%0ATwo%20%233%0D%0A%0D%0A%E3%80%8C%E4%B8%89%E3%80%8D%20%EF%BF%BD',
    );
  });

  test('that would be longer than mail programs take has the subject alone', () => {
    const link = (letters: number) => mailLink('a@x.example', { subject: 's', text: 'x'.repeat(letters) });
    const longest = 2000 - 'mailto:a@x.example?subject=s&body='.length;
    expect([link(longest).isWhole, link(longest).href.length]).toEqual([true, 2000]);
    expect(link(longest + 1)).toEqual({ href: 'mailto:a@x.example?subject=s', isWhole: false });
  });

  test('to a phone has its digits alone', () => {
    expect(telLink('+81 (3) 1234-5678')).toBe('tel:+81312345678');
  });
});
