// Words of a fixed list in cells.
import { expect, test } from '@jest/globals';
import { wordReader } from '../../../src/tables/cells/keywords.ts';

const read = wordReader(
  {
    inquiry: { en: 'Enquiry, request', ja: '問い合わせ・相談' },
    not_now: { en: 'Not now', ja: '時期が合わない' },
  },
  { not_now: ['Later', '保留'] },
);

test.each(['inquiry', 'Enquiry, request', 'ENQUIRY', 'request', '問い合わせ', '相談 ', '問い合わせ・相談'])(
  '%s is an enquiry: its key, its name, or a part of it',
  (text) => {
    expect([read(text), read(text)]).toEqual(['inquiry', 'inquiry']);
  },
);

test.each(['not_now', 'not now', 'later', '保 留'])(
  '%s is "not now", by other tools’ words as well',
  (text) => {
    expect(read(text)).toBe('not_now');
  },
);

test.each(['', 'now', 'enquiries', 'constructor', '__proto__'])(
  '%j is no word of the list, however often it comes',
  (text) => {
    expect([read(text), read(text)]).toEqual([undefined, undefined]);
  },
);
