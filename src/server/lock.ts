// What writes, one execution at a time.
import type { Workbook } from '../sheets/workbook.ts';
import { Fault } from './fault.ts';

/**
 * Does work under the lock that no two executions hold.
 * @throws a Fault if the lock can't be had within seconds
 */
export function locked<T>(workbook: Workbook, work: () => T): T {
  const done = workbook.locked(() => ({ result: work() }));
  if (done === undefined) throw new Fault('busy');
  return done.result;
}
