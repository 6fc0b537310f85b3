// Every listed word means one thing in its column, and is read as that, however it is written.
import { describe, expect, test } from '@jest/globals';
import { meaningOf } from '../../../src/tables/vocabulary/meaning.ts';
import { type WordColumn, wordsOf } from '../../../src/tables/vocabulary/word-list.ts';
import { wordLists } from '../../../src/tables/vocabulary/word-lists.ts';
import { bareWord, wordColumns, wordNames } from '../../../src/tables/vocabulary/words.ts';

/** Each listed word of a column with the meaning that it is listed under. */
const listed = (column: WordColumn) =>
  wordLists.flatMap(([language, list]) =>
    Object.entries(list[column] ?? {}).flatMap(([meaning, texts]) =>
      wordsOf(texts).map((word) => ({ language, word, meaning })),
    ),
  );

describe.each(wordColumns)('%s', (column) => {
  const words = listed(column);

  test('no word is listed under two meanings, nor against a name of ours', () => {
    const meanings = new Map<string, Set<string>>();
    const add = (word: string, meaning: string) =>
      meanings.set(bareWord(word), (meanings.get(bareWord(word)) ?? new Set()).add(meaning));
    for (const [key, { en, ja }] of Object.entries(wordNames[column]))
      for (const word of [key, en, ja]) add(word, key);
    for (const { word, meaning } of words) add(word, meaning);
    const clashes = [...meanings].filter(([, each]) => each.size > 1);
    expect(clashes.map(([word, each]) => `${word}: ${[...each].join(', ')}`)).toEqual([]);
  });

  test('no language lists a word twice', () => {
    const all = words.map(({ language, word }) => `${language} ${bareWord(word)}`);
    expect(all.filter((word, index) => all.indexOf(word) < index)).toEqual([]);
  });

  test('each word is read, in any case, width and spacing', () => {
    const wrong = words.flatMap(({ word, meaning }) =>
      [word, word.toUpperCase(), ` ${word.replace(/ /g, '  ')} `, word.normalize('NFD')]
        .filter((written) => meaningOf(column, written) !== meaning)
        .map((written) => `${written}: ${meaningOf(column, written)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keys and names of ours are read', () => {
    for (const [key, { en, ja }] of Object.entries(wordNames[column]))
      for (const word of [key, en, ja, key.replaceAll('_', ' ')])
        expect([word, meaningOf(column, word)]).toEqual([word, key]);
  });
});

/** Words as tools and people write them, by column and meaning. */
const met: readonly (readonly [WordColumn, string, readonly string[]])[] = [
  [
    'kind',
    'meeting',
    ['訪問', '来店', 'Zoom', 'coffee', 'Lunch', 'オンライン商談', 'web会議', '打合せ', 'DEMO'],
  ],
  ['kind', 'call', ['架電', 'TEL', 'ＴＥＬ', 'Phone call', 'コール']],
  ['kind', 'call_them', ['入電', 'Incoming call', '着信']],
  ['kind', 'message', ['LINE', 'SMS', 'DM', 'Slack', 'WhatsApp', 'LinkedIn Message', 'e-mail', 'Eメール']],
  ['kind', 'message_them', ['Received', 'INCOMING_EMAIL', 'メール受信']],
  ['kind', 'inquiry', ['資料請求', 'Form submission', 'お問合せ']],
  ['kind', 'info', ['資料送付', 'Brochure sent']],
  ['kind', 'ask', ['見積提出', 'Proposal sent', 'Angebot', 'Devis', 'Presupuesto']],
  ['kind', 'introduction', ['Referral', 'ご紹介']],
  ['kind', 'note', ['Note', 'Task', 'To-do', 'メモ', '社内メモ', 'タスク', 'Tâche', 'Aufgabe']],
  ['kind', 'purchase', ['purchase', '購入', '受注', 'Order']],
  [
    'result',
    'open',
    ['Prospecting', 'Id. Decision Makers', 'Proposal/Price Quote', 'qualifiedtobuy', 'contractsent'],
  ],
  [
    'result',
    'open',
    ['アポ', 'ヒアリング', '提案', '見積提出', '交渉中', '内示', 'on-hold', 'unfulfilled', '300', '未発送'],
  ],
  [
    'result',
    'won',
    [
      'closedwon',
      'Closed Won',
      '受注',
      '契約済み',
      '納品済',
      '入金',
      '取引完了',
      '発送済み',
      'succeeded',
      '700',
    ],
  ],
  [
    'result',
    'lost',
    ['closedlost', 'Dead', '失注', '見送り', 'Closed-Lost to Competition', 'Perdu', 'Verloren'],
  ],
  ['result', 'cancelled', ['voided', 'failed', 'Canceled', 'キャンセル済み', '800', '900', 'Storniert']],
  ['result', 'refunded', ['refunded', '返品', 'Remboursée', 'Reversed']],
  ['reason', 'price', ['Pricing', 'Budget Constraints', '予算の都合', '価格が高い', 'Zu teuer']],
  ['reason', 'competitor', ['Competition', 'コンペ負け', '競合選定', 'Went with a competitor']],
  ['reason', 'not_now', ['Timing', '保留', 'タイミングが合わない']],
  ['reason', 'no_reply', ['音信不通', 'Unresponsive Prospect', 'Ghosted']],
  ['reason', 'has_supplier', ['既存業者継続', 'Happy with current supplier', '現状維持']],
  ['reason', 'other', ['Missing Features', 'No Decision-Maker', '意思決定遅延（稟議）', '内製化']],
  ['status', 'customer', ['Customer', '既存顧客', '取引中', 'Closed Won', 'Bestandskunde']],
  ['status', 'repeat', ['リピーター', '得意客', '常連', 'Repeat customer']],
  ['status', 'lost', ['解約', 'churned', '失注']],
  ['status', 'open', ['商談中', '提案中', 'Proposal', 'Negotiation', 'Opportunity']],
  ['status', 'lead', ['Open - Not Contacted', 'Subscriber', '見込み', '新規', 'active', 'MQL', '未着手']],
  ['status', 'do_not_contact', ['連絡NG', '退職', 'Left company', 'DNC', '連絡不可']],
  ['status', 'no_email', ['unsubscribed', '配信停止', 'Cleaned', 'DM不可']],
  ['side', 'them', ['先方', 'Inbound', 'customer', '受信']],
  ['side', 'us', ['弊社', 'Outgoing', 'me', '発信']],
];

test.each(met)('%s %s', (column, meaning, words) => {
  expect(words.map((word) => [word, meaningOf(column, word)])).toEqual(words.map((word) => [word, meaning]));
});

describe('a word with something around it that changes nothing', () => {
  test.each<[WordColumn, string, string]>([
    ['result', 'Stage 3 - Proposal', 'open'],
    ['result', '05. Closed Won', 'won'],
    ['result', '①提案', 'open'],
    ['result', 'Negotiation - 80%', 'open'],
    ['result', '受注(100%)', 'won'],
    ['result', 'Closed won (Sales Pipeline)', 'won'],
    ['result', 'Won 🎉', 'won'],
    ['result', '見積提出済み', 'open'],
    ['result', '未契約', 'open'],
    ['result', '検収待ち', 'open'],
    ['kind', '定期訪問', 'meeting'],
    ['kind', 'Kick-off meeting', 'meeting'],
    ['kind', '訪問済み', 'meeting'],
    ['kind', 'TEL・メール', 'call'],
    ['kind', '社内ミーティング', 'note'],
    ['reason', 'Price; Timing', 'price'],
  ])('%s %s is %s', (column, text, meaning) => {
    expect(meaningOf(column, text)).toBe(meaning);
  });

  test('what may turn it round does not pass for it', () => {
    expect(meaningOf('result', '受注（予定）')).toBe('open');
    expect(meaningOf('result', '受注予定')).toBe('open');
    for (const text of ['Won (pending signature)', '成約（仮）', 'not won', '90%', 'A', 'They won a prize'])
      expect([text, meaningOf('result', text)]).toEqual([text, undefined]);
    for (const text of ['No call', '訪問不可', 'Missed visit', 'クレーム電話', 'movie', 'カフェ'])
      expect([text, meaningOf('kind', text)]).toEqual([text, undefined]);
  });
});

test('a text of any length or form has no meaning, and no exception either', () => {
  for (const text of [
    '',
    ' ',
    '((((',
    ')'.repeat(61),
    '-'.repeat(5000),
    '__proto__',
    'constructor',
    '\ud800',
  ])
    for (const column of wordColumns) expect(meaningOf(column, text)).toBeUndefined();
});

test('Of several words in a cell all must be known, and results must agree.', () => {
  expect(meaningOf('result', '受注/入金済み')).toBe('won');
  expect(meaningOf('result', '受注/失注')).toBeUndefined();
  expect(meaningOf('kind', '電話・面談')).toBe('call');
  expect(meaningOf('kind', '電話・囲碁')).toBeUndefined();
});
