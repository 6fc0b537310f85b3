// Properties, cache, dialogs, pages and google.script.run.
import { describe, expect, test } from '@jest/globals';
import { openHost } from '../../preview/host/host.ts';
import { stripTemplateLiterals } from '../../preview/host/html.ts';
import { open, run } from './scripts.ts';

describe('properties and cache', () => {
  test('a property holds at most 9 KB, counted in bytes', () => {
    const put = (text: string) => run(`PropertiesService.getDocumentProperties().setProperty('k', ${text});`);
    put(`'a'.repeat(9 * 1024)`);
    expect(() => put(`'a'.repeat(9 * 1024 + 1)`)).toThrow('too large');
    expect(() => put(`'縁'.repeat(3 * 1024 + 1)`)).toThrow('too large');
  });
  test('a store of properties holds at most 500 KB', () => {
    const body = `const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'a'.repeat(9000));`;
    expect(() => run(body)).toThrow('quota');
  });
  test('properties outlive an execution, and are text', () => {
    const { host } = open(`function set() { PropertiesService.getDocumentProperties().setProperty('k', 5); }
      function get() { return [PropertiesService.getDocumentProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('other')]; }`);
    host.run('set');
    expect(host.scriptRunNow('get', [])).toEqual(['5', null]);
  });
  test('a cached value holds at most 100 KB for at most six hours', () => {
    let now = 0;
    const { host } = open(
      `function put(n, s) { CacheService.getDocumentCache().putAll({ k: 'a'.repeat(n) }, s); } function get() { return CacheService.getDocumentCache().getAll(['k', 'other']); }`,
      {},
      { now: () => new Date(now) },
    );
    expect(() => host.scriptRunNow('put', [100 * 1024 + 1, 60])).toThrow('too large');
    expect(() => host.scriptRunNow('put', [1, 21_601])).toThrow('between 1 and 21600');
    host.scriptRunNow('put', [3, 60]);
    expect(host.scriptRunNow('get', [])).toEqual({ k: 'aaa' });
    now = 60_001;
    expect(host.scriptRunNow('get', [])).toEqual({});
  });
});

describe('the user interface', () => {
  test('an alert holds the script until somebody answers', () => {
    const body = `const ui = SpreadsheetApp.getUi(); return ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;`;
    const { result, host } = run(body, {}, { answer: () => ({ button: 'YES' }) });
    expect(result).toBe(true);
    expect(host.effects[0]).toMatchObject({
      type: 'question',
      question: { title: 'Title', text: 'Sure?', buttons: ['YES', 'NO'] },
    });
    expect(() => run(body)).toThrow('nobody answers');
  });
  test('a sidebar shows a file of the add-on', () => {
    const files = {
      'Code.js': `function show(name) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle('Side')); }`,
      'Sidebar.html': '<p>縁</p>',
    };
    const { host } = open('', {}, { files });
    host.scriptRunNow('show', ['Sidebar']);
    expect(host.effects).toEqual([{ type: 'sidebar', html: '<p>縁</p>', title: 'Side' }]);
    expect(() => host.scriptRunNow('show', ['Other'])).toThrow('No HTML file named Other');
  });
  test('a menu item runs its function with all permissions', () => {
    const { host } = open(
      `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); } function go() { SpreadsheetApp.getActive().toast('done', 'T'); }`,
    );
    host.runTrigger('onOpen', 'LIMITED');
    host.clickMenu('Go');
    expect(host.effects).toEqual([{ type: 'toast', text: 'done', title: 'T' }]);
    expect(() => host.clickMenu('Nope')).toThrow('No menu item');
  });
  test('comments inside template literals of a page are dropped, as Google drops them', () => {
    const page =
      '<script>const a = `https://x.test/a`; /* kept */ const b = "//kept"; const c = `1/*gone*/`;</script>';
    const served = '<script>const a = `https:`; /* kept */ const b = "//kept"; const c = `1`;</script>';
    expect(stripTemplateLiterals(page)).toBe(served);
  });
  test('a selection is read back, and a selecting script tells the user', () => {
    const { host } = open(
      `function main() { const r = SpreadsheetApp.getActive().getActiveRangeList().getRanges()[0].getA1Notation(); SpreadsheetApp.getActive().setActiveRange(SpreadsheetApp.getActiveSheet().getRange('C3')); return r; }`,
    );
    host.select('Contacts', 'A2:B4');
    expect(host.scriptRunNow('main', [])).toBe('A2:B4');
    expect(host.effects).toEqual([
      { type: 'select', area: { tab: 0, top: 2, left: 2, rows: 1, columns: 1 } },
    ]);
  });
});

describe('google.script.run', () => {
  const echo = 'function echo(x) { return x; } function secret_() {} function nothing() {}';

  test('carries plain values and gives null for nothing', () => {
    const { host } = open(echo);
    const value = { a: [1, 'x', true, null, { b: [] }] };
    expect(host.scriptRunNow('echo', [value])).toEqual(value);
    expect(host.scriptRunNow('nothing', [])).toBeNull();
  });
  test('refuses a Date, a function, a Map, undefined, NaN and a cycle on the way in', () => {
    const { host } = open(echo);
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    for (const value of [new Date(0), () => 1, new Map(), { a: undefined }, [Number.NaN], cycle]) {
      expect(() => host.scriptRunNow('echo', [value])).toThrow('illegal value');
    }
  });
  test('refuses them on the way out', () => {
    for (const value of [
      'new Date()',
      '[() => 1]',
      '{ m: new Map() }',
      '[undefined]',
      'NaN',
      'Promise.resolve(1)',
      '(() => { const a = []; a.push(a); return a; })()',
    ]) {
      expect(() => run(`return ${value};`)).toThrow('illegal value');
    }
  });
  test('does not reach functions whose name ends in _, nor what is no function of the script', () => {
    const { host } = open(echo);
    for (const name of ['secret_', 'missing', 'toString', '__proto__'])
      expect(() => host.scriptRunNow(name, [])).toThrow('not found');
  });
  test('answers in any order, and at most ten calls are under way', async () => {
    const { host } = open(echo);
    const order: unknown[] = [];
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => host.scriptRun('echo', i).then((value) => order.push(value))),
    );
    expect(order).not.toEqual([...order].sort((a, b) => Number(a) - Number(b)));
    expect([...order].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(order.every((value, place) => Number(value) < place + 10)).toBe(true);
  });
  test('a failure arrives as the message of the script', async () => {
    const { host } = open(`function boom() { throw new Error('server side'); }`);
    await expect(host.scriptRun('boom')).rejects.toThrow('server side');
  });
});

test('what is read and written is counted for tabs of any name', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const { host } = run(
    `for (const each of SpreadsheetApp.getActive().getSheets()) { each.appendRow([1]); each.getDataRange().getValues(); }`,
    { tabs: Object.fromEntries(names.map((name) => [name, []])) },
  );
  for (const name of names)
    expect([host.meter.writesByTab[name], host.meter.readsByTab[name]]).toEqual([
      ['Sheet.appendRow'],
      ['Range.getValues'],
    ]);
});

test('a tab that a script protects stays open to its user, and is closed to others', () => {
  const body = `SpreadsheetApp.flush(); sheet.protect(); SpreadsheetApp.flush(); sheet.appendRow([1]);`;
  const { host, book } = open(`function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`);
  host.run('main');
  expect(book.cells('Contacts')).toEqual([[1]]);
  book.apply([
    { type: 'protect', protection: { tab: 0, area: null, description: '', warningOnly: false, editor: -1 } },
  ]);
  const other = openHost({
    files: { 'Code.js': 'function main() { SpreadsheetApp.getActiveSheet().appendRow([2]); }' },
    book,
  });
  expect(() => other.run('main')).toThrow('protected');
});
