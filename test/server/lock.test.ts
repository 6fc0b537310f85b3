// What writes does so alone, and what it wrote can be seen before the next one begins.
import { describe, expect, test } from '@jest/globals';
import { dealMessage, logMessage, newId, openSheet, type TestSheet, TODAY } from './spreadsheet.ts';

/** The service calls of a message, in order. */
function callsOf(sheet: TestSheet, message: Parameters<TestSheet['ask']>[0]): string[] {
  const calls: string[] = [];
  sheet.host.beforeCall((name) => void calls.push(name));
  sheet.ask(message);
  sheet.host.beforeCall(undefined);
  return calls;
}

const isWrite = (name: string): boolean =>
  /^(Range|Sheet|TextFinder)\.(set|append|insert|delete|clear|replace)/.test(name);

const logged = logMessage();

describe.each([
  ['a log message', () => logged],
  [
    'a message for several people',
    () => ({
      type: 'logMany' as const,
      id: newId(),
      whos: ['Bob Lee'],
      by: 'Ken',
      entry: { kind: 'thanks', from: 'us', note: '', day: TODAY },
    }),
  ],
  ['a deal', () => dealMessage()],
  ['Undo', () => ({ type: 'undo' as const, id: logged.id })],
  ['Refresh', () => ({ type: 'refresh' as const })],
])('%s', (_, message) => {
  const sheet = openSheet().setUp();
  sheet.ask(logged);
  const calls = callsOf(sheet, message());

  test('takes the lock once, before it writes, and gives it back as its last call but for the clean-up', () => {
    expect(calls.filter((name) => /Lock\.(tryLock|waitLock)$/.test(name))).toHaveLength(1);
    expect(calls.filter((name) => /Lock\.releaseLock$/.test(name))).toHaveLength(1);
    const firstWrite = calls.findIndex((name) => /\.(set|append|insert|delete|clear)\w*$/.test(name));
    expect(firstWrite === -1 || firstWrite > calls.findIndex((name) => /Lock\.tryLock$/.test(name))).toBe(
      true,
    );
  });

  test('has everything written out right before it gives the lock back', () => {
    const released = calls.findIndex((name) => /Lock\.releaseLock$/.test(name));
    const lastWrite = calls.reduce((last, name, at) => (isWrite(name) ? at : last), -1);
    // To read a cell sends what was written before, as a flush does.
    const sends = (name: string) => /\bflush$|^Range\.getValues$/.test(name);
    if (lastWrite >= 0) expect(calls.slice(lastWrite, released).some(sends)).toBe(true);
    expect(
      calls
        .slice(released + 1)
        .filter((name) => /^(Range|Sheet)\.(set|append|insert|delete|clear)/.test(name)),
    ).toEqual([]);
  });
});
