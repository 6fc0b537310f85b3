// Headers made of when, of what happens then, and of a day (次に連絡する日, Date we last spoke), or of less: 次回アポ.
import { once } from '../../core/base/once.ts';
import { plainText } from '../cells/cells.ts';
import { type WordSet, wordSet } from '../cells/word-set.ts';
import type { MadeKey } from '../recognise/table-spec.ts';

const LONGEST = 40;

/** The next time, the last, the first. */
type When = 'next' | 'last' | 'first';
/** What happens: somebody is in touch, comes, buys. */
type What = 'touch' | 'visit' | 'purchase';

/** A key that such a header of a list of people names. */
export type DayHeaderKey = 'next_contact' | 'last_contact' | 'last_visit' | 'last_purchase' | 'first_met';

const lasts = { touch: 'last_contact', visit: 'last_visit', purchase: 'last_purchase' } as const;

function keyOf(when: When, what: What | undefined): DayHeaderKey | undefined {
  if (when === 'next') return what === 'purchase' ? undefined : 'next_contact';
  if (what === undefined) return undefined;
  return when === 'first' ? 'first_met' : lasts[what];
}

/** What says both what happens and that it means its day is known by that; else cells must be days. */
function madeOf(
  when: When | undefined,
  what: What | undefined,
  isDay: boolean,
): MadeKey<DayHeaderKey> | undefined {
  const key = when && keyOf(when, what);
  if (key === undefined) return undefined;
  return what !== undefined && isDay ? { key } : { key, ifCells: 'writtenDay' };
}

const whensJa = {
  next: '次回|次|ネクスト|今度',
  last: '最終|最後|前回|直近|最近|最新|ラスト|この前|前に',
  first: '初回|初めて|はじめて|最初|初',
} as const;
const whatsJa = {
  touch:
    '連絡|電話|tel|架電|コール|メール|訪問|面談|面会|商談|打ち?合わ?せ|ミーティング|mtg|会議|対応|接触|コンタクト|アクション|アプローチ|フォロー(?:アップ)?|追客|アポ(?:イント)?|やり?取り|やりとり|返信|会(?:う|った|話)|接点|話(?:す|した)|出会(?:う|った)|活動',
  visit: '来店|来院|来館|来社|来訪|来場|ご?利用|ご?予約|宿泊|受診|施術|受講|レッスン',
  purchase: 'ご?購入|ご?注文|購買|買い?物|売上|受注|取引|決済|お?支払い?|成約|契約',
} as const;

const english = once(() => ({
  whens: {
    next: wordSet('next upcoming'),
    last: wordSet('last latest previous recent'),
    first: wordSet('first initial'),
  },
  whats: {
    touch: wordSet(
      'contact contacted call called phoned talk talked spoke spoken met meet meeting email emailed mail message messaged texted touch touched touchpoint followup followed reach reached outreach checkin conversation interaction activity action step task connected chat chatted heard saw chased pinged nudged wrote replied reply responded',
    ),
    visit: wordSet('visit visited appointment stay stayed booking booked reservation came'),
    purchase: wordSet('purchase purchased order ordered bought sale sold invoice invoiced transaction'),
  },
  days: wordSet('date day on when time'),
  planned: wordSet('scheduled planned'),
  /** What has happened has a day, whether the header says so or not. */
  past: wordSet(
    'contacted called phoned talked spoke spoken met emailed messaged texted touched followed reached connected chatted heard saw chased pinged nudged wrote replied responded visited stayed came purchased ordered bought sold invoiced sent',
  ),
  fillers: wordSet(
    'of for the we i you they with them to by a in at up out from most have had were was did sent',
  ),
}));

const japanese = once(() => {
  const named = (parts: Readonly<Record<string, string>>): string =>
    Object.entries(parts)
      .map(([name, words]) => `(?<${name}>${words})`)
      .join('|');
  const happens = `[ごお]?(?:${named(whatsJa)})(?:する|した|の|が)?`;
  const day = '(?<day>日|日時|日付|日程|年月日)';
  return new RegExp(
    `^(?:${named(whensJa)})(?:の|に)?(?:${happens})?(?<due>予定)?の?(?:${day}|(?<term>期日))?$`,
  );
});

const oneOf = <K extends string>(sets: Readonly<Record<K, WordSet>>, word: string): K | undefined =>
  (Object.keys(sets) as K[]).find((key) => sets[key].has(word));

function japaneseKey(dense: string): MadeKey<DayHeaderKey> | undefined {
  const found = japanese().exec(dense)?.groups ?? {};
  const isFound = (name: string): boolean => found[name] !== undefined;
  const when = (Object.keys(whensJa) as When[]).find(isFound);
  const what = (Object.keys(whatsJa) as What[]).find(isFound);
  // What is planned or due lies ahead.
  if (when !== 'next' && (isFound('due') || isFound('term'))) return undefined;
  return madeOf(when, what, isFound('day') || isFound('term'));
}

function englishKey(plain: string): MadeKey<DayHeaderKey> | undefined {
  const { whens, whats, days, planned, past, fillers } = english();
  let when: When | undefined;
  let what: What | undefined;
  let isDay = false;
  let isPast = false;
  for (const word of plain.split(/[^a-z]+/).filter(Boolean)) {
    const [itsWhen, itsWhat] = [oneOf(whens, word), oneOf(whats, word)];
    const isDue = word === 'due' && when === 'next';
    // What is planned lies ahead.
    const isAhead = planned.has(word) && when === 'next';
    if (past.has(word)) isPast = true;
    if (days.has(word) || isDue) isDay = true;
    if (itsWhen !== undefined && when === undefined) when = itsWhen;
    else if (itsWhat !== undefined && (what === undefined || what === itsWhat)) what = itsWhat;
    else if (!days.has(word) && !fillers.has(word) && !isDue && !isAhead) return undefined;
  }
  // Contacted, Date called: the last time, where cells are days. Met: when one got to know somebody.
  if (when === undefined && isPast) return madeOf(/\bmet\b/.test(plain) ? 'first' : 'last', what, false);
  return madeOf(when, what, isDay || isPast);
}

/**
 * The key of a header that says nothing else than when somebody was met, came or bought, or will be: first,
 * last or next. "Next step" is as often what is to be done as when: without a word for the day, cells decide.
 */
export function dayHeaderKeyOf(header: string): MadeKey<DayHeaderKey> | undefined {
  if (header.length > LONGEST) return undefined;
  const plain = plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return (
    japaneseKey(plain.replace(/[\s・]/g, '')) ??
    englishKey(plain.replace(/(follow|check)[ -](up|in)/g, '$1$2'))
  );
}
