// What the sidebar makes of the words with which Google refuses or fails.
import { expect, test } from '@jest/globals';
import { failureOf } from '../../sidebar/failure.ts';

test.each([
  ['PERMISSION_DENIED', 'accounts'],
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'accounts',
  ],
  [
    '申し訳ありません。ストレージからの読み取り中にサーバー エラーが発生しました。エラーコード: PERMISSION_DENIED',
    'accounts',
  ],
  ['ScriptError: Authorisation is required to perform that action.', 'accounts'],
  ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'accounts'],
  ['その操作を実行するには承認が必要です。', 'accounts'],
  ['NetworkError: Connection failure due to HTTP 0', 'connection'],
  ['Failed to fetch', 'connection'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'google'],
  ['Exceeded maximum execution time', 'google'],
] as const)('%s: %s', (words, cause) => {
  expect(failureOf(new Error(words))).toEqual({ cause, words });
});

test('words are one line, cut when long, and may be missing', () => {
  expect(failureOf(new Error('a\n b'))).toEqual({ cause: 'google', words: 'a b' });
  expect(failureOf('plain text')).toEqual({ cause: 'google', words: 'plain text' });
  expect(failureOf(undefined)).toEqual({ cause: 'connection', words: '' });
  expect(failureOf(new Error('x'.repeat(1000))).words).toHaveLength(301);
});
