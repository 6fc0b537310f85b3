// The script's clock: a context whose Date and Intl work in the script's zone and whose now is given.
import { instantOfWall, offsetMs } from './dates.ts';

/** The built-ins of a context that the host needs. */
export interface Builtins {
  Date: DateConstructor;
  Intl: typeof Intl;
}

const HAS_ZONE = /(?:[zZ]|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\([^)]*\))?$/;
const DAY_ONLY = /^[+-]?\d{4,6}(?:-\d\d){0,2}$/;
const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/**
 * Makes the local methods of the context's Date follow the
 * zone, as they follow the manifest's zone for Google.
 */
export function installZone(builtins: Builtins, zone: string, now: () => number): void {
  const { Date: Plain } = builtins;
  const plainParse = Plain.parse;
  const local = (wall: number): number => (Number.isNaN(wall) ? wall : instantOfWall(zone, wall));
  const wallOf = (date: Date): Date =>
    new Plain(date.getTime() + (Number.isNaN(date.getTime()) ? 0 : offsetMs(zone, date.getTime())));

  const parse = (text: string): number => {
    const ms = plainParse(text);
    if (Number.isNaN(ms) || HAS_ZONE.test(text.trim()) || DAY_ONLY.test(text.trim())) return ms;
    return local(plainParse(`${text}${/\dT\d/.test(text) ? 'Z' : ' UTC'}`));
  };
  const instant = (args: unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return local(Plain.UTC(...(args as [number, number])));
    const [only] = args;
    return typeof only === 'string' ? parse(only) : new Plain(only as number).getTime();
  };

  const Zoned = new Proxy(Plain, {
    construct: (target, args, newTarget) => Reflect.construct(target, [instant(args)], newTarget),
    apply: () => new Zoned().toString(),
  });
  const put = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  };
  put(Plain, 'now', now);
  put(Plain, 'parse', parse);
  put(Plain.prototype, 'constructor', Zoned);
  builtins.Date = Zoned;

  for (const field of [...FIELDS, 'Day'] as const) {
    put(Plain.prototype, `get${field}`, function (this: Date) {
      return wallOf(this)[`getUTC${field}`]();
    });
  }
  for (const field of FIELDS) {
    put(Plain.prototype, `set${field}`, function (this: Date, ...args: [number]) {
      const wall = wallOf(this);
      wall[`setUTC${field}`](...args);
      return this.setTime(local(wall.getTime()));
    });
  }
  put(Plain.prototype, 'getTimezoneOffset', function (this: Date) {
    return -offsetMs(zone, this.getTime()) / 60_000;
  });

  const text = (date: Date, part: (wall: Date) => string): string =>
    Number.isNaN(date.getTime()) ? 'Invalid Date' : part(wallOf(date));
  const dayText = (wall: Date): string =>
    wall.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) .*$/, '$1 $3 $2 $4');
  const timeText = (wall: Date, date: Date): string => {
    const minutes = offsetMs(zone, date.getTime()) / 60_000;
    const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
    return `${wall.toISOString().slice(11, 19)} GMT${minutes < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)} (${zone})`;
  };
  put(Plain.prototype, 'toDateString', function (this: Date) {
    return text(this, dayText);
  });
  put(Plain.prototype, 'toTimeString', function (this: Date) {
    return text(this, (wall) => timeText(wall, this));
  });
  put(Plain.prototype, 'toString', function (this: Date) {
    return text(this, (wall) => `${dayText(wall)} ${timeText(wall, this)}`);
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const plain = Plain.prototype[name];
    put(Plain.prototype, name, function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
      return plain.call(this, locales, { timeZone: zone, ...options });
    });
  }
  const { DateTimeFormat } = builtins.Intl;
  // Nothing of a format can be changed, and to make one takes as long as a hundred days in it.
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = ([locales, options]: ConstructorParameters<
    typeof DateTimeFormat
  >): Intl.DateTimeFormat => {
    const inZone = { timeZone: zone, ...options };
    // A locale may be an object, which JSON tells nothing of.
    const key = JSON.stringify([String(locales), inZone]);
    const format = formats.get(key) ?? new DateTimeFormat(locales, inZone);
    formats.set(key, format);
    return format;
  };
  builtins.Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct: (_target, args) => formatOf(args as ConstructorParameters<typeof DateTimeFormat>),
    apply: (_target, _this, args) => formatOf(args as ConstructorParameters<typeof DateTimeFormat>),
  });
}
