// Executions: fresh contexts, authorisation, time, buffered writes, the lock.
import { describe, expect, test } from '@jest/globals';
import { open, run } from './scripts.ts';

const FUNCTION = '/**\n * Help.\n * @customfunction\n */\n';

describe('the context', () => {
  test('every execution loads the script anew', () => {
    const { host } = open('let n = 0; function main() { return ++n; }');
    expect([host.scriptRunNow('main', []), host.scriptRunNow('main', [])]).toEqual([1, 1]);
  });
  test('nothing of Node or of a browser is there', () => {
    const names = `['process', 'require', 'Buffer', 'URL', 'TextEncoder', 'setTimeout', 'setImmediate', 'queueMicrotask', 'structuredClone', 'crypto', 'atob', 'fetch',
      'performance', 'window', 'document', 'global', 'WebAssembly'].filter((name) => typeof globalThis[name] !== 'undefined')`;
    expect(run(`return ${names};`).result).toEqual([]);
  });
  test('console is there', () => {
    const lines: string[] = [];
    run(
      `console.warn('a', 1); console.log('b');`,
      {},
      { log: (level, text) => lines.push(`${level} ${text}`) },
    );
    expect(lines).toEqual(['warn a 1', 'log b']);
  });
  test('an error of a service is an Error of the script', () => {
    expect(
      run(`try { sheet.getRange(0, 0); } catch (e) { return [e instanceof Error, e.message]; }`).result,
    ).toEqual([true, 'The starting row of the range is too small.']);
  });
  test('the clock is the given one, in the zone of the script', () => {
    const files = {
      'Code.js': `function main() { const d = new Date(); return [d.toISOString(), d.getDate(), d.getHours(), new Date(2026, 0, 1).toISOString(), String(new Date(0)),
        new Date('2026-11-22T10:00').toISOString(), new Date('2026-11-22').toISOString(), Date.now() === d.getTime()]; }`,
      'appsscript.json': '{ "timeZone": "Asia/Tokyo" }',
    };
    const { host } = open('', {}, { files, now: () => new Date('2026-11-21T18:00:00Z') });
    expect(host.scriptRunNow('main', [])).toEqual([
      '2026-11-21T18:00:00.000Z',
      22,
      3,
      '2025-12-31T15:00:00.000Z',
      'Thu Jan 01 1970 09:00:00 GMT+0900 (Asia/Tokyo)',
      '2026-11-22T01:00:00.000Z',
      '2026-11-22T00:00:00.000Z',
      true,
    ]);
  });
});

describe('authorisation', () => {
  const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addSeparator().addItem('More', 'go').addToUi();`;

  test('NONE may add the menu and nothing else', () => {
    const { host } = open(`function onOpen(e) { ${menu} }`, {}, { title: 'Goen' });
    host.runTrigger('onOpen', 'NONE');
    expect(host.menus).toEqual([
      {
        label: 'Goen',
        items: [{ label: 'Go', functionName: 'go' }, 'separator', { label: 'More', functionName: 'go' }],
      },
    ]);
    for (const call of [
      'SpreadsheetApp.getActive()',
      'PropertiesService.getDocumentProperties()',
      'LockService.getDocumentLock()',
      'CacheService.getDocumentCache()',
    ]) {
      expect(() => open(`function onOpen() { ${call}; }`).host.runTrigger('onOpen', 'NONE')).toThrow(
        'do not have permission',
      );
    }
  });
  test('a service call while the script loads kills onOpen in NONE', () => {
    const { host } = open(`const ss = SpreadsheetApp.getActive(); function onOpen() { ${menu} }`);
    expect(() => host.runTrigger('onOpen', 'NONE')).toThrow('do not have permission');
    host.runTrigger('onOpen', 'LIMITED');
    expect(host.menus).toHaveLength(1);
  });
  test('LIMITED has the spreadsheet and the locale, but no screen', () => {
    const files = {
      'Code.js': `function onOpen(e) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(Session.getActiveUserLocale() + String(e && e.authMode)); }
      function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side')); }
      function ask() { SpreadsheetApp.getUi().alert('x'); }`,
      'Side.html': '<p>x</p>',
    };
    const { host, book } = open('', {}, { files });
    host.runTrigger('onOpen', 'LIMITED');
    expect(book.cells('Contacts')).toEqual([['enLIMITED']]);
    for (const name of ['show', 'ask'])
      expect(() => host.runTrigger(name, 'LIMITED')).toThrow('do not have permission');
    host.runTrigger('onOpen', 'LIMITED', { event: false });
    expect(book.cells('Contacts')).toEqual([['enundefined']]);
  });
  test('a custom function reads, but may not write or show anything', () => {
    const { host } =
      open(`${FUNCTION}function OK(x) { return SpreadsheetApp.getActive().getSpreadsheetTimeZone() + x; }
      ${FUNCTION}function W() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
      ${FUNCTION}function P() { PropertiesService.getDocumentProperties().setProperty('a', 'b'); }
      ${FUNCTION}function U() { SpreadsheetApp.getUi(); }
      ${FUNCTION}function T() { SpreadsheetApp.getActive().toast('x'); }
      function hidden() {}`);
    expect(host.customFunctions.map((one) => one.name)).toEqual(['OK', 'W', 'P', 'U', 'T']);
    expect(host.callFunction('OK', [1])).toBe('Asia/Tokyo1');
    for (const name of ['W', 'P', 'U', 'T'])
      expect(() => host.callFunction(name, [])).toThrow('do not have permission');
    expect(() => host.callFunction('hidden', [])).toThrow('Unknown function');
  });
  test('Sheets shows a parameter only where its tag has a type, the bare name and a text on one line', () => {
    const { host } = open(`/**
 * Adds.
 * @param {number} a The first one.
 * @param b The second one.
 * @param {number} [c] The third one.
 * @param {number} d
 *   The fourth one.
 * @customfunction
 */
function ADDED(a, b, c, d) {}`);
    expect(host.customFunctions).toMatchObject([
      { parameters: ['a', 'b', 'c', 'd'], parameterHelp: ['The first one.', '', '', ''], help: 'Adds.' },
    ]);
  });
  test('a missing scope fails when the service is called', () => {
    const files = {
      'Code.js': `function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side')); } function write() { SpreadsheetApp.getActiveSheet().appendRow([1]); }`,
      'Side.html': '<p>x</p>',
      'appsscript.json': '{ "oauthScopes": [] }',
    };
    const { host } = open('', {}, { files });
    expect(() => host.run('side')).toThrow(/Required permissions: .*script.container.ui/);
    expect(() => host.run('write')).toThrow(/Required permissions: .*spreadsheets.currentonly/);
  });
});

describe('writes', () => {
  test('are buffered until flush, a read or the end', () => {
    const { host, book } = open(
      `function main() { const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue('new'); Utilities.getUuid(); SpreadsheetApp.flush(); Utilities.getUuid(); }`,
    );
    const seen: string[] = [];
    host.beforeCall(
      (name) => name === 'Utilities.getUuid' && seen.push(JSON.stringify(book.cells('Contacts'))),
    );
    host.run('main');
    expect(seen).toEqual(['[]', '[["new"]]']);
  });
  test('of a failed execution stay', () => {
    const { host, book } = open(
      `function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('kept'); throw new Error('boom'); }`,
    );
    expect(() => host.run('main')).toThrow('boom');
    expect(book.cells('Contacts')).toEqual([['kept']]);
  });
  test('into a cell whose validation refuses them fail', () => {
    const rule = `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());`;
    expect(() => run(`${rule} sheet.getRange('A1').setValue('b'); SpreadsheetApp.flush();`)).toThrow(
      'violates the data validation',
    );
    expect(run(`${rule} sheet.getRange('A1').setValue('a');`).book.cells('Contacts')).toEqual([['a']]);
  });
});

describe('the document lock', () => {
  const script = `function outer() { const lock = LockService.getDocumentLock(); lock.tryLock(1000); Utilities.getUuid(); lock.releaseLock(); Utilities.getUuid(); }
    function inner() { return LockService.getDocumentLock().tryLock(500); }`;

  test('keeps other executions out until it is released', () => {
    const { host } = open(script);
    const got: unknown[] = [];
    host.beforeCall((name) => name === 'Utilities.getUuid' && got.push(host.scriptRunNow('inner', [])));
    host.run('outer');
    expect(got).toEqual([false, true]);
  });
  test('is released at the end of an execution that forgot to', () => {
    const { host } = open(
      `function main() { LockService.getDocumentLock().tryLock(1); throw new Error('x'); } function next() { return LockService.getDocumentLock().tryLock(1); }`,
    );
    expect(() => host.run('main')).toThrow('x');
    expect(host.scriptRunNow('next', [])).toBe(true);
  });
});

describe('time and failure', () => {
  test('a custom function has 30 s, other executions 6 minutes, of virtual time too', () => {
    const { host } = open(
      `${FUNCTION}function SLOW(ms) { Utilities.sleep(ms); return 1; } function slow(ms) { Utilities.sleep(ms); return 1; }`,
    );
    expect(host.callFunction('SLOW', [29_000])).toBe(1);
    expect(() => host.callFunction('SLOW', [30_000])).toThrow('Exceeded maximum execution time');
    expect(host.scriptRunNow('slow', [300_000])).toBe(1);
    expect(() => host.scriptRunNow('slow', [360_000])).toThrow('Exceeded maximum execution time');
  });
  test('virtual time is 60 ms a call, 8 µs a cell read, 20 µs a cell written', () => {
    const { host } = run(`const r = sheet.getRange('A1:B50'); r.getValues(); r.setValue(1);`);
    const { serviceCalls, byName, virtualMs, readsByTab, writesByTab } = host.meter;
    expect(byName).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheets': 1,
      'Range.getValues': 1,
      'Range.setValue': 1,
    });
    expect(serviceCalls).toBe(4);
    expect(virtualMs).toBeCloseTo(4 * 60 + 100 * 0.008 + 100 * 0.02);
    expect([readsByTab, writesByTab]).toEqual([
      { Contacts: ['Range.getValues'] },
      { Contacts: ['Range.setValue'] },
    ]);
  });
  test('any chosen call can fail, and keeps what was written before', () => {
    const { host, book } = open(
      `function main() { const s = SpreadsheetApp.getActiveSheet(); s.appendRow([1]); s.appendRow([2]); s.appendRow([3]); }`,
    );
    host.failCall(3);
    expect(() => host.run('main')).toThrow('Service error');
    expect(book.cells('Contacts')).toEqual([[1]]);
    host.run('main');
    expect(book.cells('Contacts')).toEqual([[1], [1], [2], [3]]);
  });
});

describe('an argument that is left out', () => {
  test('is a blank in the middle, and undefined at the end', () => {
    const code = `${FUNCTION}function GIVEN(a, b, c, d) { return [a, b, c, d].map(String).join('|'); }`;
    const { host } = open(code, { tabs: { Contacts: [['x']] } });
    expect(host.evaluate('=GIVEN(A1, , 3)', 'Contacts')).toBe('x||3|undefined');
    expect(host.evaluate('=GIVEN(A1;;3;)', 'Contacts')).toBe('x||3|undefined');
    expect(host.evaluate('=GIVEN()', 'Contacts')).toBe('undefined|undefined|undefined|undefined');
  });
});

describe('volatile cells', () => {
  const code = `${FUNCTION}function SUMUP(x, y) { return (Array.isArray(x) ? x.flat().length : x) + (y === undefined ? '|none' : y); }`;

  test('a custom function is refused when a cell that it is given holds NOW, even indirectly', () => {
    const tabs = {
      Contacts: [[{ formula: '=B1*2' }, { formula: '=NOW()-1' }, 3, '=RAND()'], [{ formula: '="NOW()"' }]],
    };
    const { host } = open(code, { tabs });
    expect(() => host.evaluate('=SUMUP(A1)', 'Contacts')).toThrow(
      'NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
    );
    expect(() => host.evaluate('=SUMUP(Contacts!A:A)', 'Contacts')).toThrow('not allowed');
    expect(host.evaluate('=SUMUP(C1:D1, "a,b")', 'Contacts')).toBe('2a,b');
    expect(host.evaluate('=SUMUP(A2)', 'Contacts')).toBe('|none');
  });
});
