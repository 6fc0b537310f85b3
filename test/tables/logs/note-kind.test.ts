// Which kind a note begins with, and which only seem to.
import { describe, expect, test } from '@jest/globals';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { kindOfNote } from '../../../src/tables/logs/note-kind.ts';
import { meaningOf } from '../../../src/tables/vocabulary/meaning.ts';
import { context, sheet } from '../sheets.ts';

const kindOf = (words: string): string | undefined => meaningOf('kind', words);
const meant = (note: string): string | undefined => kindOfNote(note, 'Ann Lee', kindOf);

describe('a note', () => {
  test.each([
    ['電話：見積の件', 'call'],
    ['先方から電話。表示が遅いとの相談', 'call_them'],
    ['佐野様から電話', 'call_them'],
    ['電話があった', 'call_them'],
    ['不在着信があった', 'call_them'],
    ['メールが届いた。', 'message_them'],
    ['打ち合わせ（Zoom）', 'meeting'],
    ['資料を送付しました。', 'info'],
    ['見積もりを送付', 'ask'],
    ['返信あり、来週まで検討', 'message_them'],
    ['Called about the invoice', 'call_us'],
    ['They called: the site is down', 'call_them'],
    ['Ann called, asking for the price', 'call_them'],
    ['Email from Ann, asking for the price', 'message_them'],
    ['Email from me to both', 'message'],
    ['Zoom call re: launch', 'meeting'],
    ['Meeting: roadmap', 'meeting'],
    ['Coffee with Bob', 'meeting'],
    ['Client meeting', 'meeting'],
    ['Met at expo', 'meeting'],
    ['Quote sent - waiting', 'ask'],
    ['Liked my post', 'reaction'],
  ])('%j begins with %s', (note, kind) => {
    expect(meant(note)).toBe(kind);
  });

  test.each([
    ...['he said he will call', 'Call me later', 'To call: Bob', "Didn't call", 'They may call'],
    ...['明日電話', '来週訪問', 'Meeting cancelled', 'Demo planned', 'Visit in May'],
    ...['Call centre project delayed', 'Called off the wedding', 'Meeting room booked'],
    ...['Coffee machine broken', 'Mail server down', 'Email list cleaned', 'Line of credit refused'],
    ...['Complaint resolved: happy again', 'Quote rejected', 'Gift cards sold out', 'Help wanted'],
    ...['Phone: 030 123', 'Email: ann@new.example', 'LINE: ann-b', 'Note: do not forget'],
    ...['likes wine', '契約。', 'Invoice paid', '', 'some long words without an end '.repeat(9)],
  ])('%j begins with none', (note) => {
    expect(meant(note)).toBeUndefined();
  });
});

test.each([
  ['10時から会議', 'meeting'],
  ['東京から訪問', 'meeting'],
  ['スタッフから電話', 'call'],
  ['先方から電話', 'call_them'],
  ['Client meeting', 'meeting'],
])('in a column for kinds %j is %s', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});

test('a log of notes has their kinds and sides, and says how many rows are messages', () => {
  const rows = [
    ['Date', 'Contact', 'Note'],
    ['2026/11/20', 'Ada', '先方から電話。見積の件'],
    ['2026/11/21', 'Ada', 'Lunch; likes tea'],
    ['2026/11/22', 'Ada', 'new site in spring'],
  ];
  const read = readActivities(sheet(rows), context);
  expect(read.rows.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
    'call them',
    'meeting us',
    'message us',
  ]);
  expect(read.problems).toContainEqual(
    expect.objectContaining({ code: 'kinds_from_notes', values: { known: 2, messages: 1 } }),
  );
});

test('beside a column for kinds notes tell none', () => {
  const rows = [
    ['Date', 'Contact', 'Kind', 'Note'],
    ['2026/11/20', 'Ada', '', 'Lunch'],
  ];
  expect(readActivities(sheet(rows), context).rows[0]?.kind).toBe('message');
});
