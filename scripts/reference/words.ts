// docs/words.md: which words are known in the cells of each column, from the vocabularies.
import { type WordColumn, wordsOf } from '../../src/tables/vocabulary/word-list.ts';
import { wordLists } from '../../src/tables/vocabulary/word-lists.ts';
import { wordColumns, wordNames } from '../../src/tables/vocabulary/words.ts';
import { table } from './table.ts';

const columns: Readonly<Record<WordColumn, readonly [title: string, en: string, ja: string]>> = {
  kind: [
    'Kinds of activity / 活動の種別',
    'A word may carry its side: `_us` from us, `_them` from them, where the side’s own cell is blank. An unknown kind counts as a message. A purchase belongs in Deals; in Activities it counts as a message.',
    '末尾の `_us`（こちらから）と `_them`（相手から）は、「誰から」の欄が空白のときの向きです。登録されていない種別はメッセージとして数えます。購入は商談のシートに入力してください（活動のシートではメッセージとして数えます）。',
  ],
  side: [
    'Sides / 誰から',
    'A blank or unknown side is the usual one of the kind: theirs for an enquiry, else ours.',
    '空白または登録されていない言葉のときは種別ごとの標準の向き（問い合わせは相手から、ほかはこちらから）になります。',
  ],
  result: [
    'Results of deals / 商談の結果',
    'A blank or unknown result is open; with a day of payment it is won. `cancelled` is no deal at all; `refunded` was won and taken back.',
    '空白または登録されていない言葉は商談中として扱います（入金日があれば成約）。`cancelled` は商談がなかったもの、`refunded` は成約後に返金したものです。',
  ],
  reason: [
    'Reasons of a loss / 失注理由',
    'An unknown reason counts as another one; its words are kept.',
    '登録されていない理由は「その他」として扱い、元の言葉を残します。',
  ],
  status: [
    'Status of a contact / 連絡先のステータス',
    'An unknown status changes nothing.',
    '登録されていないステータスは集計に影響しません。',
  ],
};

/** The listed words of a meaning in all languages. */
const listedWords = (column: WordColumn, meaning: string): string =>
  wordLists
    .flatMap(([, list]) => {
      const lists: Readonly<Record<string, string | undefined>> = list[column] ?? {};
      return wordsOf(lists[meaning] ?? '');
    })
    .join(' · ');

function section(column: WordColumn): string {
  const [title, en, ja] = columns[column];
  const names: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = wordNames[column];
  const meanings = Object.keys(names).flatMap((key) => [key, `${key}_us`, `${key}_them`]);
  const rows = meanings.flatMap((key) => {
    const [name, words] = [names[key], listedWords(column, key)];
    if (name === undefined && words === '') return [];
    return [[`\`${key}\``, name === undefined ? '' : `${name.en} ${name.ja}`, words]];
  });
  return `## ${title}

${en}

${ja}

${table(['key キー', 'name 名前', 'words that are known / 登録されている言葉'], rows)}
`;
}

const introduction = `<!-- Made by \`npm run build\` from src/tables/vocabulary; please change that. -->

# Words in cells

These words are known in the logs and in the status column of the contacts, whatever the document’s language, besides the keys and names of ours. Upper and lower case, width, spaces and punctuation make no difference; neither do a number in front (“3. Proposal”), a share (“Proposal 50%”), a remark in brackets, 済 and 中 behind.
A word that isn’t known loses nothing: the row counts, with what is said below for each column, and each column’s unknown words are reported once, with the number of their rows.

ここにある言葉は、ドキュメントの言語にかかわらず、記録とステータスの列で読み取れます（キーと標準の名前も同じです）。大文字と小文字、全角と半角、空白、記号の違いは無視します。先頭の番号（「3. 提案」）、割合（「提案 50%」）、かっこ書き、末尾の「済」「中」があっても読み取ります。
登録されていない言葉でも行は集計に含めます。扱いは列ごとに下のとおりで、その列の未登録の言葉は件数とともに一度だけお知らせします。

## Your own words / 独自の言葉

A row on the Rules tab gives a word of yours its key, before the words below, in every column that has that key; formulas that are given the rules follow. “means …” in the sidebar writes such a row in one click. Several keys are separated by commas, and each column takes its own. Points of its own, from -1000 to 1000, are possible too.

ルールのシートの行で、独自の言葉に意味を付けられます。下の言葉より優先し、そのキーがあるすべての列で使われます（ルールを渡した数式にも反映されます）。サイドバーの「意味を選ぶ…」でも書き込めます。複数のキーはカンマで区切り、列ごとに該当するものを使います。独自の点数（-1000～1000）も付けられます。

| setting 設定 | value 値 | |
|---|---|---|
| \`word_カフェ\` | \`meeting\` | カフェ is a meeting. 「カフェ」は面談です。 |
| \`word_提案書\` | \`ask, open\` | An offer in Activities, an open deal in Deals. 活動では提案、商談では商談中です。 |
| \`points_word_カフェ_us\` | \`7\` | 7 points when it is from us. こちらからのときは7点です。 |

A word that everybody uses belongs in the project: add it to its meaning’s list in \`src/tables/vocabulary\`, on a line of its own or after a \`|\`, and run \`npm run jest -- test/tables/vocabulary\`, which fails where a word has two meanings in one column.
`;

/** The whole of docs/words.md. */
export const wordsPage = (): string => [introduction, ...wordColumns.map(section)].join('\n');
