// TODAY and NOW of the engine, by the preview's clock and in the spreadsheet's zone.
import { serialOf } from '../host/dates.ts';

interface Registry {
  get(name: string): object;
  replace(name: string, description: never): unknown;
}

/** Replaces the two functions; the engine asks the real clock of the machine otherwise. */
export function installClock(registry: Registry, timeZone: string, nowMs: () => number): void {
  const now = (): number => serialOf(timeZone, nowMs());
  const put = (name: string, compute: () => object): void => {
    registry.replace(name, { ...registry.get(name), compute } as never);
  };
  put('TODAY', () => ({ value: Math.floor(now()), format: 'yyyy-mm-dd' }));
  put('NOW', () => ({ value: now(), format: 'yyyy-mm-dd hh:mm:ss' }));
}
