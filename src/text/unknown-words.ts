// What is said of the words of a column that nobody knows.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import type { ProblemValues } from '../core/vocabulary/problem.ts';
import { joined } from './joined.ts';

/** What counts instead of a word that isn't known, by the column's key. */
const insteadOfUnknown: Readonly<Record<string, Bilingual>> = {
  kind: { en: 'They count as messages.', ja: 'メッセージとして数えています。' },
  from: {
    en: 'The side is the usual one of the kind.',
    ja: '種別ごとの標準の側（通常は「こちら」）として扱っています。',
  },
  result: { en: 'These deals count as open.', ja: '商談中として扱っています。' },
  reason: {
    en: 'They count as another reason; the words are kept.',
    ja: '「その他」の理由として扱い、元の言葉は残しています。',
  },
  status: { en: 'They change nothing.', ja: '集計には影響しません。' },
};

function unknownCounts(column: string): Bilingual {
  const instead = insteadOfUnknown[column];
  return {
    en: `${instead?.en ?? 'They are not counted.'} Say what they mean in the sidebar, or with a word_… row on the Rules tab.`,
    ja: `${instead?.ja ?? '集計に含めていません。'}意味はサイドバーか、ルールのシートの「word_…」の行で指定できます。`,
  };
}

const MOST_LISTED = 10;
const MOST_LETTERS = 40;

const cut = (word: string): string => Array.from(word).slice(0, MOST_LETTERS).join('');

/** The first of many, and that there are more. */
function listed<T>(all: readonly T[], shown: (each: T) => string, language: Language): string {
  const texts = all.slice(0, MOST_LISTED).map(shown);
  return joined(all.length > MOST_LISTED ? [...texts, '…'] : texts, language);
}

type Values = ProblemValues['unknown_words'] & { readonly named: string };

export const unknownWords = {
  en: ({ column, words, named }: Values) => {
    const all = listed(words, ({ word, rows }) => `"${cut(word)}" (${rows})`, 'en');
    return `The column ${named} has words that aren't known: ${all}. ${unknownCounts(column).en}`;
  },
  ja: ({ column, words, named }: Values) => {
    const all = listed(words, ({ word, rows }) => `「${cut(word)}」${rows}件`, 'ja');
    return `「${named}」の列に、登録されていない言葉があります（${all}）。${unknownCounts(column).ja}`;
  },
};
