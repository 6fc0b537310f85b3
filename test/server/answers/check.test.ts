// Check this spreadsheet: every line, in the engine, which evaluates formulas as Sheets does.
import { describe, expect, test } from '@jest/globals';
import { computeWith, registerFunctions } from '../../../preview/engine/functions.ts';
import { openEngine } from '../../../preview/engine/open.ts';
import { arrayBook } from '../../../preview/grid/array.ts';
import { type Host, openHost } from '../../../preview/host/host.ts';
import { readFolder } from '../../../preview/host/manifest.ts';
import { type OpenQuestions, otherAnswers, usualAnswers } from '../../../preview/host/open-questions.ts';
import type { Answer, CheckLine } from '../../../src/messages/requests.ts';
import { people, type Tabs } from '../spreadsheet.ts';

const files = readFolder('dist');

interface Opened {
  readonly host: Host;
  check(): readonly CheckLine[];
  tabs(): readonly string[];
  /** The first cell of a tab. */
  first(tab: string): unknown;
}

/** A spreadsheet in the engine, with the cell functions of the add-on. */
function opened(
  locale: string,
  timeZone: string,
  google: OpenQuestions = usualAnswers,
  more: Tabs = {},
): Opened {
  const source = arrayBook({ locale, timeZone, tabs: { ...people, ...more } });
  let compute: ReturnType<typeof computeWith> = () => ({ value: '#ERROR' });
  const named = openHost({ files, book: source });
  registerFunctions(named.customFunctions, (...call) => compute(...call));
  const { book } = openEngine(source, google);
  const host = openHost({ files, book, google, now: () => new Date('2026-11-22T01:00:00Z') });
  compute = computeWith((name, args) => host.callFunction(name, args), book, host.returnZone);
  const ask = (message: object) => {
    const json = host.scriptRunNow('answer', [JSON.stringify(message)]);
    const answer = JSON.parse(String(json)) as Answer<'check'>;
    if (!answer.ok) throw new Error(answer.message.en);
    return answer.reply;
  };
  ask({ type: 'setUp', language: 'en' });
  const first = (tab: string) => {
    const id = book.tabs().find(({ name }) => name === tab)?.id ?? -1;
    return book.read('value', { tab: id, top: 0, left: 0, rows: 1, columns: 1 })[0]?.[0];
  };
  return {
    host,
    check: () => ask({ type: 'check' }),
    tabs: () => book.tabs().map(({ name }) => name),
    first,
  };
}

const line = (lines: readonly CheckLine[], check: string) => {
  const { outcome, seen } = lines.find((each) => each.check === check) ?? {};
  return `${outcome} ${seen}`.trim();
};

const NOTED = ['sign_in_text', 'equals_in_text', 'comma', 'returned_zone', 'spilled_blanks', 'added_format'];

describe('a check', () => {
  test.each([
    [
      'en_US',
      'America/New_York',
      usualAnswers,
      ['hidden', 'as_formula', 'works', 'in_zone', 'free', 'plain'],
    ],
    ['ja_JP', 'Asia/Tokyo', usualAnswers, ['hidden', 'as_formula', 'works', 'in_zone', 'free', 'plain']],
    ['de_DE', 'Europe/Berlin', otherAnswers, ['kept', 'as_text', 'refused', '-1 h', 'filled', 'as_above']],
    ['ja_JP', 'Asia/Tokyo', otherAnswers, ['kept', 'as_text', 'works', '-9 h', 'filled', 'as_above']],
  ] as const)(
    'in %s, %s says that all works, and what is open about Google',
    (locale, zone, google, seen) => {
      const sheet = opened(locale, zone, google);
      const before = sheet.tabs();
      const lines = sheet.check();
      expect(lines.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect(NOTED.map((check) => line(lines, check))).toEqual(seen.map((word) => `noted ${word}`));
      expect(line(lines, 'document')).toBe(`noted ${locale}, ${zone}`);
      expect(line(lines, 'tabs')).toBe('ok Contacts, Activities, Deals, Rules');
      expect(line(lines, 'returned_day')).toBe('ok 2026-01-15');
      expect(line(lines, 'functions')).toMatch(/^ok \d+\.\d$/);
      expect(lines).toHaveLength(18);
      expect(sheet.tabs()).toEqual(before);
    },
  );

  test('of a service that fails says so, and removes its tab all the same', () => {
    const sheet = opened('en_US', 'Etc/UTC');
    const before = sheet.tabs();
    sheet.host.beforeCall((name) => {
      if (/^Sheet\.appendRow|^Cache\.|^Properties\.set/.test(name)) throw new Error(`Service error: ${name}`);
    });
    const lines = sheet.check();
    expect(line(lines, 'added_row')).toMatch(/^failed .*Sheet\.appendRow/);
    expect(line(lines, 'cache')).toBe('noted slower');
    expect(line(lines, 'properties')).toBe('noted slower');
    expect(line(lines, 'own_tab')).toBe('ok');
    expect(sheet.tabs()).toEqual(before);
  });

  test('that was cut off leaves a tab, which the next one removes', () => {
    const sheet = opened('en_US', 'Etc/UTC');
    const before = sheet.tabs();
    sheet.host.beforeCall((name) => {
      if (/deleteSheet/.test(name)) throw new Error('cut off');
    });
    expect(line(sheet.check(), 'own_tab')).toBe('failed cut off');
    expect(sheet.tabs()).toEqual([...before, 'Goen check']);
    sheet.host.beforeCall(undefined);
    expect(line(sheet.check(), 'own_tab')).toBe('ok');
    expect(sheet.tabs()).toEqual(before);
  });

  test('leaves a tab of the user’s that has its name as it is, and says that it could add none', () => {
    const sheet = opened('en_US', 'Etc/UTC', usualAnswers, { 'Goen check': [['mine']] });
    const before = sheet.tabs();
    expect(line(sheet.check(), 'own_tab')).toMatch(/^failed .*Goen check.*already exists/);
    expect([sheet.tabs(), sheet.first('Goen check')]).toEqual([before, 'mine']);
  });
});
