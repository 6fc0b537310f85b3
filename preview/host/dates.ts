// Time zones: between instants and the wall clock of a zone.
import { MS_PER_DAY, serialOfWall, wallMs } from '../grid/formats.ts';

const clocks = new Map<string, (ms: number) => number>();

/** The zone's distance from UTC at an instant, in milliseconds; remembered by quarter of an hour. */
export function offsetMs(zone: string, ms: number): number {
  const clock = clocks.get(zone) ?? makeClock(zone);
  clocks.set(zone, clock);
  return clock(ms);
}

function makeClock(zone: string): (ms: number) => number {
  const known = new Map<number, number>();
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (ms) => {
    const quarter = Math.floor(ms / 900_000);
    let offset = known.get(quarter);
    if (offset === undefined) {
      const at = quarter * 900_000;
      const parts: Record<string, string> = {};
      for (const { type, value } of formatter.formatToParts(at)) parts[type] = value;
      const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
      const wall = new Date(0);
      wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
      wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
      offset = wall.getTime() - at;
      known.set(quarter, offset);
    }
    return offset;
  };
}

/** The instant at which the zone's clock shows this wall time; in a gap, the clock before it counts on. */
export function instantOfWall(zone: string, wall: number): number {
  const before = wall - offsetMs(zone, wall - MS_PER_DAY);
  const after = wall - offsetMs(zone, wall + MS_PER_DAY);
  if (before + offsetMs(zone, before) === wall) return before;
  return after + offsetMs(zone, after) === wall ? after : before;
}

/** The instant of a date cell. */
export const instantOf = (zone: string, serial: number): number => instantOfWall(zone, wallMs(serial));

/** The date cell of an instant. */
export const serialOf = (zone: string, ms: number): number => serialOfWall(ms + offsetMs(zone, ms));
