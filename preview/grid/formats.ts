// Number formats: which of them are dates, and how a plain cell is shown in them.
import type { Scalar, Serial } from './grid.ts';

const known = new Map<string, boolean>();

/** True if a number in this format is a date or a time. */
export function isDateFormat(format: string): boolean {
  let is = known.get(format);
  if (is === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    is = format !== '@' && /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
    known.set(format, is);
  }
  return is;
}

const EPOCH_MS = Date.UTC(1899, 11, 30);
export const MS_PER_DAY = 86_400_000;

/** The wall clock of a serial number, as milliseconds that read right in UTC. */
export const wallMs = (serial: number): number => EPOCH_MS + Math.round(serial * MS_PER_DAY);

/** The serial number of a wall clock given in UTC milliseconds. */
export const serialOfWall = (ms: number): number => (ms - EPOCH_MS) / MS_PER_DAY;

/** A day written as 2026-11-22, as the content of a date cell. */
export const day = (iso: string): { value: number; format: string } => ({
  value: serialOfWall(Date.parse(iso)),
  format: 'yyyy-mm-dd',
});

function showDate(serial: number, format: string): string {
  const at = new Date(wallMs(serial));
  const two = (n: number): string => String(n).padStart(2, '0');
  let afterHour = false;
  return format.replace(
    /"([^"]*)"|\\(.)|y+|m+|d+|h+|s+|\.0+|am\/pm/gi,
    (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      const kind = token[0]?.toLowerCase();
      const long = token.length > 1;
      if (kind === 'y')
        return token.length > 2 ? String(at.getUTCFullYear()) : two(at.getUTCFullYear() % 100);
      if (kind === 'm') {
        const n = afterHour ? at.getUTCMinutes() : at.getUTCMonth() + 1;
        return long ? two(n) : String(n);
      }
      if (kind === 'h') afterHour = true;
      const n = kind === 'd' ? at.getUTCDate() : kind === 'h' ? at.getUTCHours() : at.getUTCSeconds();
      return kind === '.' || kind === 'a' ? '' : long ? two(n) : String(n);
    },
  );
}

/** A number in a plain format: decimals, thousands, percent, and quoted text around it. */
function showNumber(value: number, format: string): string {
  if (format === '' || format === 'General' || format === '@') return String(Number(value.toPrecision(15)));
  const digits = /[#0,]*[#0](?:\.([0#]+))?/.exec(format);
  if (!digits) return String(value);
  const decimals = digits[1] ?? '';
  const text = (format.includes('%') ? value * 100 : value).toLocaleString('en-US', {
    useGrouping: digits[0].includes(','),
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
  });
  return format.replace(digits[0], () => text).replaceAll(/["\\]/g, '');
}

/** The text that a cell shows. */
export function show(value: Scalar | Serial, format: string): string {
  if (typeof value === 'object') return showDate(value.serial, isDateFormat(format) ? format : 'yyyy-mm-dd');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? showNumber(value, format) : value;
}
