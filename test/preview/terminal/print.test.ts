// The tables in the terminal: every word in the chosen language,
// amounts with separators, all of the add-on's columns.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openBook } from '../../../preview/book.ts';
import { keptStages } from '../../../preview/host/kept-stages.ts';
import { readFolder } from '../../../preview/host/manifest.ts';
import { checkOut, writeOut } from '../../../preview/terminal/out.ts';
import { printed, shownColumns } from '../../../preview/terminal/print.ts';
import { type Language, type Report, reportJson, reportOf } from '../../../preview/terminal/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = { files: readFolder('dist'), stages: keptStages };
const TODAY = '2026-11-26';
const shownOnTheTab = ['Goen · Pipeline', 'Goen・顧客一覧'];

function asked(language: Language, csv?: string) {
  const path = csv === undefined ? undefined : join(folder, 'people.csv');
  if (path !== undefined) writeFileSync(path, csv ?? '');
  const opened = openBook({ path, language, timeZone: 'Etc/UTC', today: TODAY });
  const wanted = { today: TODAY, language, script, withPipeline: true, isWritten: true };
  return { opened, report: reportOf({ opened, ...wanted }) };
}

const tablesOfSample: Report['tables'] = [
  {
    tab: 'Contacts',
    kind: 'contacts',
    header_row: 1,
    columns: { name: ['First', 'Last'], email: ['Mail'] },
    unread: ['Fax'],
  },
  { tab: 'Memo', kind: 'none', header_row: null, columns: {}, unread: [] },
];

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { opened, report } = asked(language);

  test('every column that is shown is one of the Pipeline tab', () => {
    expect(report.pipeline?.[0]).toEqual(expect.arrayContaining([...shownColumns[language]]));
  });

  test('the rows that are shown are those that Refresh writes', () => {
    const tabs = opened.book.tabs().map(({ name }) => opened.book.cells(name));
    const tab = tabs.find((rows) =>
      shownOnTheTab.some((title) => String(rows[0]?.[0] ?? '').startsWith(title)),
    );
    const pipeline = report.pipeline ?? [];
    const texts = pipeline.map((row) => row.filter((cell) => cell !== '' && !/^\d{4}-/.test(String(cell))));
    expect(pipeline.length).toBeGreaterThan(5);
    for (const [at, row] of texts.entries()) expect(tab?.[at + 1]).toEqual(expect.arrayContaining(row));
  });

  test('amounts have separators, and stand to the right', () => {
    const text = printed(report, language);
    expect(text).toMatch({ en: / {2}6,600 {2}/, ja: / {2}1,210,000 {2}/ }[language]);
    expect(text).not.toMatch(/\d{4,}(?!-)[^-\d\n]/);
  });

  test('everybody who is due has their reason in words', () => {
    const text = printed(report, language);
    expect(report.recontact.length).toBeGreaterThan(0);
    for (const { contact, reason } of report.recontact) {
      const line = text.split('\n').findLast((one) => one.startsWith(String(contact)));
      expect(line).not.toContain(String(reason));
    }
  });

  test('how the tables were read comes first', () => {
    const [title, , ...lines] = printed({ ...report, tables: tablesOfSample }, language).split('\n');
    const isJapanese = language === 'ja';
    expect(title).toBe(isJapanese ? '表の読み取り' : 'How the tables were read');
    expect(lines[2]).toMatch(
      isJapanese
        ? /Contacts +連絡先 +1 +First、Last、Mail +Fax/
        : /Contacts +Contacts +1 +First, Last, Mail +Fax/,
    );
    expect(lines[3]).toMatch(isJapanese ? /Memo +読み取らない/ : /Memo +Not read/);
  });

  test('all tabs become a workbook, and the list of today is in it', () => {
    const path = join(folder, `${language}.xlsx`);
    checkOut(path);
    writeOut(path, opened.book);
    const book = XLSX.read(readFileSync(path));
    expect(book.SheetNames).toEqual(opened.book.tabs().map(({ name }) => name));
    const today = { en: 'Today', ja: '今日の連絡' }[language];
    const list = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[today] ?? {}, { header: 1 });
    expect(list[1]?.[2]).toBe({ en: 'Why', ja: '理由' }[language]);
    expect(list.slice(2).map(([contact]) => contact)).toEqual(report.recontact.map(({ contact }) => contact));
  });
});

describe("what a file's reader has to say", () => {
  const csv = 'Name,Note\nAda,x\nBo,well, then\n"Cy,y\nDi,z\n';

  test('is a problem beside the others, with its cell and its level in words', () => {
    const { report } = asked('ja', csv);
    const text = printed(report, 'ja');
    expect(text).toMatch(/注意 +people +A4 +4行目：引用符/);
    expect(text).toMatch(/注意 +people +C3 +3行目：見出しより多くのセル/);
  });

  test('is in the JSON, whose sentences are of one language', () => {
    const { report } = asked('en', csv);
    const { problems, contacts } = JSON.parse(reportJson(report, 'en'));
    expect(problems.slice(0, 2)).toMatchObject([
      { tab: 'people', cell: 'A4', code: 'file_quotes', level: 'warning' },
      { tab: 'people', cell: 'C3', code: 'file_wide', level: 'warning' },
    ]);
    expect(problems[0].message).toMatch(/^Row 4: a quotation mark/);
    expect(contacts).toHaveLength(4);
  });

  test('words of the sample are words in a file', () => {
    const { opened } = asked('en', 'Name,Note\ntoday-12,month\n');
    expect(opened.book.cells('people')).toEqual([
      ['Name', 'Note'],
      ['today-12', 'month'],
    ]);
  });
});
