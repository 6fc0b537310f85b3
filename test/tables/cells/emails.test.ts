// E-mail addresses in cells.
import { expect, test } from '@jest/globals';
import { emailsOf } from '../../../src/tables/cells/emails.ts';

test.each<[string, readonly string[]]>([
  ['a@example.com', ['a@example.com']],
  ['a@example.com, b@example.com', ['a@example.com', 'b@example.com']],
  ['a@example.com;b@example.com ::: A@EXAMPLE.COM', ['a@example.com', 'b@example.com']],
  ['a@example.com / b@example.com', ['a@example.com', 'b@example.com']],
  ['a@example.com/b@example.com', ['a@example.com', 'b@example.com']],
  ['a@example.com|b@example.com', ['a@example.com', 'b@example.com']],
  ['a@example.com、b@example.com', ['a@example.com', 'b@example.com']],
  ['Ann Lee <ann@example.com>', ['ann@example.com']],
  ['mailto:ann@example.com', ['ann@example.com']],
  ['E-Mail: ann@example.com', ['ann@example.com']],
  ['ann@example.com.', ['ann@example.com']],
  ['ａｎｎ＠ｅｘａｍｐｌｅ．ｃｏｍ', ['ann@example.com']],
  ['a/b@example.com', ['a/b@example.com']],
])('%j has the addresses %j', (text, emails) => {
  expect(emailsOf(text)).toEqual({ emails, isUnclear: false });
});

test.each(['', '-', 'なし', 'N/A', 'none', '不明', '(blank)'])('%j says that there is none', (text) => {
  expect(emailsOf(text)).toEqual({ emails: [], isUnclear: false });
});

test.each(['ann(at)example.com', 'ask Ken', '@ann', 'ann@localhost'])('%j is no address', (text) => {
  expect(emailsOf(text)).toEqual({ emails: [], isUnclear: true });
});
