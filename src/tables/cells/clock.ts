// The time of day in a date's text, and its time zone.
import { once } from '../../core/base/once.ts';

const MINUTE_MS = 60_000;

export interface Clock {
  /** The text without the time of day. */
  readonly rest: string;
  /**
   * From the beginning of the written day in UTC to the
   * moment, in ms; undefined where no known zone is written.
   */
  readonly utcMs: number | undefined;
}

/** Minutes ahead of UTC. Names that mean several zones have the one that exports use. */
const zones: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, cest: 120, mez: 60, mesz: 120, eet: 120 },
  ...{ eest: 180, msk: 180, ist: 330, ict: 420, wib: 420, hkt: 480, sgt: 480, pht: 480, awst: 480, jst: 540 },
  ...{ kst: 540, acst: 570, aest: 600, aedt: 660, nzst: 720, nzdt: 780, est: -300, edt: -240, cst: -360 },
  ...{ cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600, brt: -180 },
};

const half = '午前|午後|上午|下午|오전|오후|[ap]\\.? ?m\\.?';
const before = '(?:(?:at|um|à|às|as|a las|alle ore|alle|ore|om|kl\\.?|klo|в|@|・|,|;|\\|) ?)?';
const minutes = '(?: ?(\\d{1,2})(?: ?[:分분](?: ?(\\d{1,2})(?:[.,]\\d{1,9})?)? ?[秒초]?)?)?';
const clock = once(
  () =>
    new RegExp(
      `(?<![\\d./:-])${before}(?:(${half}) ?)?(?<![\\d./:-])(\\d{1,2}) ?` +
        `(?:(?:[:時时시点點]|h(?![a-z]))${minutes}(?: ?uhr)?(?: ?(${half})(?![a-z]))?|\\.(\\d\\d) uhr|uhr|(${half})(?![a-z]))(?:頃|ごろ)?`,
      'u',
    ),
);
const dottedClock = /(?<=\d\D{1,12}\d{1,4}\D{1,12}\d{2,4}) (\d{1,2})\.(\d\d)$/;
const namedZone = /^ ?([a-z]{1,4})(?![a-z])(?: ?([+-]\d{1,2})(?::?(\d\d))?(?!\d))?/;
const offset = /^(?: ?([+-]\d\d):?(\d\d)|([+-]\d\d))(?![\d:])/;
const inBrackets = /^ ?\(([^()]{1,40})\)/;
const range = /^ ?(?:-|~|〜|to|bis|から) ?/;

const isMorning = (word: string): boolean => /^(?:午前|上午|오전|a)/.test(word);

const minutesOf = (sign: string, rest = '0'): number =>
  (Math.abs(Number(sign)) * 60 + Number(rest)) * (sign.startsWith('-') ? -1 : 1);

interface Zone {
  readonly minutes: number | undefined;
  /** The text after the zone. */
  readonly rest: string;
}

/** The zone at the beginning of what follows a time of day. */
function zoneOf(text: string): Zone {
  let [minutes, rest]: [number | undefined, string] = [undefined, text];
  const named = namedZone.exec(text);
  const ahead = named ? zones[named[1] ?? ''] : undefined;
  if (named && (ahead !== undefined || /^ ?[ecmp]t$/.test(named[0]))) {
    minutes = named[2] === undefined ? ahead : minutesOf(named[2], named[3]);
    rest = text.slice(named[0].length);
  } else {
    const found = offset.exec(text);
    if (found) {
      minutes = minutesOf(found[1] ?? found[3] ?? '0', found[2]);
      rest = text.slice(found[0].length);
    }
  }
  const brackets = inBrackets.exec(rest);
  if (!brackets) return { minutes, rest };
  return { minutes: minutes ?? zones[brackets[1] ?? ''], rest: rest.slice(brackets[0].length) };
}

/** What follows the second time of a range such as 10:00-11:00. */
function afterRange(text: string): string {
  const dash = range.exec(text);
  const until = dash ? clock().exec(text.slice(dash[0].length)) : null;
  return dash && until?.index === 0 ? text.slice(dash[0].length + until[0].length) : text;
}

/** Takes the time of day out of a date's text. @param plain lower case, see plainText */
export function clockOf(plain: string): Clock {
  const text = plain.replace(/(\d)t(?=\d)/, '$1 ');
  const found = clock().exec(text);
  if (!found) return { rest: text.replace(dottedClock, ''), utcMs: undefined };
  const [all, first, hours = '', minute = '0', second, last, dotted, bare] = found;
  const half = first ?? last ?? bare;
  let hour = Number(hours);
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (isMorning(half) ? 0 : 12);
  const after = text.slice(found.index + all.length);
  const isRange = second === undefined && text === plain && /^ ?-\d\d?:/.test(after);
  const zone = zoneOf(isRange ? '' : after);
  const rest = `${text.slice(0, found.index)} ${afterRange(isRange ? after : zone.rest)}`;
  const ms = (hour * 60 + Number(dotted ?? minute)) * MINUTE_MS + Number(second ?? 0) * 1000;
  // Midnight to the second is how programs write a day without a time.
  const isWholeDay = ms === 0 && second !== undefined;
  const isKnown = zone.minutes !== undefined && Math.abs(zone.minutes) <= 14 * 60 && !isWholeDay;
  return { rest: rest.trim(), utcMs: isKnown ? ms - (zone.minutes ?? 0) * MINUTE_MS : undefined };
}
