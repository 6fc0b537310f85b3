// How often somebody wants to be in touch: every so many days, or never.
import { pattern } from '../../core/base/pattern.ts';
import type { Cell } from '../grid.ts';
import { isBlank, isErrorCell, plainText } from './cells.ts';
import { isNothing } from './nothing.ts';

/** Whole days from 1, or never. */
export type Every = number | 'never';

export type EveryFlaw = 'not_an_interval' | 'error_cell';

const DAYS = { day: 1, week: 7, month: 30, quarter: 90, half: 182, year: 365 } as const;

const MOST_DAYS = 3660;
const LONGEST_TEXT = 40;

type Unit = keyof typeof DAYS;

const unitNames: Readonly<Record<Unit, string>> = {
  day: 'day days d daily 日 日間 天 일 tag tage tagen täglich jour jours día días dia dias giorno giorni dag dagen dzień dni день дня дней',
  week:
    'week weeks w wk wks weekly 週 週間 周 星期 주 woche wochen wöchentlich semaine semaines hebdomadaire semana semanas ' +
    'semanal settimana settimane settimanale wekelijks weken tydzień tygodnie tygodniowo неделя недели еженедельно',
  month:
    'month months mo mos mth mths monthly 月 か月 ヶ月 カ月 ケ月 ヵ月 箇月 个月 個月 월 개월 달 monat monate monatlich mois ' +
    'mensuel mes meses mensual mês mensal mese mesi mensile maand maanden maandelijks miesiąc miesiące miesięcznie месяц месяца месяцев ежемесячно',
  quarter:
    'quarter quarters q quarterly 四半期 季度 분기 quartal quartale quartalsweise vierteljährlich trimestre trimestriel ' +
    'trimestral trimestrale kwartaal kwartał kwartalnie квартал ежеквартально',
  half: '半年 반년 halfyear halfyearly semiannual semiannually biannual biannually halbjahr halbjährlich semestre semestriel semestral semestrale halfjaarlijks',
  year:
    'year years y yr yrs yearly annual annually 年 年間 년 jahr jahre jährlich an ans année annuel año años anual ano anos anno anni ' +
    'annuale jaar jaarlijks rok lata rocznie год года лет ежегодно',
};

const others: Readonly<Record<string, number>> = {
  ...{
    biweekly: 14,
    fortnight: 14,
    fortnightly: 14,
    隔週: 14,
    격주: 14,
    隔周: 14,
    quincenal: 14,
    zweiwöchentlich: 14,
  },
  ...{ bimonthly: 60, 隔月: 60, 隔年: 730, biennial: 730, 隔日: 2, 半月: 15, everyday: 1 },
};

const neverWords = new Set(
  'never none no off stop なし 無し 無 不要 しない 連絡しない 連絡不要 不可 nie jamais nunca mai nooit nigdy никогда 从不 不联系 없음'.split(
    ' ',
  ),
);

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbersOfAsia = '一二三四五六七八九';

const begins =
  /^(?:every|each|once (?:every|in)|about|approx\.?|ca\.?|alle|jede[nrs]?|tous les|toutes les|cada|ogni|elke|om de|co|каждые|毎|每|매|約|約に)(?: |(?<=[毎每매約]))/;
const ends = /(?: ?(?:ごと|毎|おき|程度|くらい|ぐらい|間隔|に ?(?:1|一) ?[回度]|마다|以内|ごとに|おきに))+$/;
const timesInAsia = /^(年|月|週|周|日|四半期|半年)(?:間)?に? ?(\d{1,3}|[一二三四五六七八九]) ?(?:回|度|次)?$/;
const times = pattern(
  String.raw`^(?:(\d{1,3}|once|twice|thrice|[a-z]{3,6}) ?(?:x|times?)?) ?(?:a|an|per|each|every|in a|\/) ?([\p{L}]+)$`,
  'u',
);
const count = pattern(
  String.raw`^(\d{1,4}(?:\.\d)?|\p{L}+)(?: |-|(?<=\d)|(?<=[一二三四五六七八九])) ?([\p{L}]+)\.?$`,
  'u',
);
const other = pattern(String.raw`^(?:other|second|2nd) (\p{L}+)$`, 'u');

let units: ReadonlyMap<string, Unit> | undefined;

function unitOf(word: string): Unit | undefined {
  units ??= new Map(
    (Object.entries(unitNames) as [Unit, string][]).flatMap(([unit, names]) =>
      names.split(' ').map((name) => [name, unit] as const),
    ),
  );
  return units.get(word);
}

function numberOfWord(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word);
  const special = { a: 1, an: 1, once: 1, twice: 2, thrice: 3, half: 0.5 }[word];
  const index = numbers.indexOf(word);
  const ofAsia = word.length === 1 ? numbersOfAsia.indexOf(word) : -1;
  return special ?? (index >= 0 ? index + 1 : ofAsia >= 0 ? ofAsia + 1 : undefined);
}

const product = (number: number | undefined, unit: Unit | undefined): number | undefined =>
  number === undefined || unit === undefined ? undefined : number * DAYS[unit];

const quotient = (unit: Unit | undefined, number: number | undefined): number | undefined =>
  number === undefined || unit === undefined || number === 0 ? undefined : DAYS[unit] / number;

function daysOf(plain: string): number | undefined {
  const bare = plain
    .replace(/^(semi|half|bi)[- ](?=annual|year|week|month)/, '$1')
    .replace(begins, '')
    .replace(ends, '')
    .trim();
  if (/^\d+(?:\.0+)?$/.test(bare)) return Number(bare);
  if (/^half (?:a |an )?year$/.test(bare)) return DAYS.half;
  const whole = others[plain] ?? others[bare] ?? product(1, unitOf(bare));
  if (whole !== undefined) return whole;
  let found = timesInAsia.exec(bare);
  if (found) return quotient(unitOf(found[1] ?? ''), numberOfWord(found[2] ?? ''));
  found = other().exec(bare);
  if (found) return product(2, unitOf(found[1] ?? ''));
  found = count().exec(bare);
  const counted = found ? product(numberOfWord(found[1] ?? ''), unitOf(found[2] ?? '')) : undefined;
  if (counted !== undefined) return counted;
  found = times().exec(bare);
  return found ? quotient(unitOf(found[2] ?? ''), numberOfWord(found[1] ?? '')) : undefined;
}

/**
 * The interval that a cell asks for, in whole days; undefined where it is blank, or what is wrong
 * with it. A month counts 30 days, half a year 182, a year 365; a number without a unit counts days.
 */
export function everyOf(cell: Cell | undefined): Every | undefined | EveryFlaw {
  if (cell === undefined || isBlank(cell)) return undefined;
  if (isErrorCell(cell)) return 'error_cell';
  let days: number | undefined;
  if (typeof cell === 'number') days = Number.isInteger(cell) ? cell : undefined;
  else if (typeof cell === 'string' && cell.length <= LONGEST_TEXT) {
    const plain = plainText(cell).replace(/^'/, '');
    if (neverWords.has(plain)) return 'never';
    if (isNothing(cell)) return undefined;
    days = daysOf(plain);
  }
  const whole = days === undefined ? 0 : Math.round(days);
  return whole >= 1 && whole <= MOST_DAYS ? whole : 'not_an_interval';
}
