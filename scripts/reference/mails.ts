// docs/mails.md: the words that a mail begins with, for each reason, from the declarations.
import type { Bilingual } from '../../src/core/base/bilingual.ts';
import { reasonKeys, reasonWords } from '../../src/core/recontact/reasons/all.ts';
import { placeholders } from '../../src/core/vocabulary/placeholders.ts';
import { mailFor } from '../../src/text/reasons/mails.ts';
import { table } from './table.ts';

const introduction = `<!-- Made by \`npm run build\` from the declarations in src/text/reasons. -->

# The words to begin with / 書き出しの文面

On a card, **Write** opens a mail with these words, and **Copy text** copies them. They inform, ask, thank or congratulate. Only \`ready\` and \`proposal_open\` mention an offer. Nothing is sent by Goen: the draft is yours to change, and to send.

Words of your own: on the Rules tab \`text_…\` and \`subject_…\` with the key of the reason. What you write there is the whole mail, in whichever language; a blank means ours. In braces stand facts:

カードの「メールを書く」は、この文面でメールの下書きを開きます。「文面をコピー」ではコピーします。送信するのはご自身で、Goen が送ることはありません。

文面は「ルール」のシートの \`text_…\`（本文）と \`subject_…\`（件名）で変えられます。空白なら下の文面です。波かっこの中は次の内容に置き換わります。
`;

const rules = `A sentence, or a line, with a fact that isn't known is left out, and so is what stands in [square brackets] with it; a greeting stays without the name. Another word in braces is a Problem, and ours counts.

分からない内容を含む文や行、角かっこの部分は省きます。ほかの言葉を波かっこに入れると「確認事項」に表示され、標準の文面を使います。
`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}  `))
    .join('\n');

const mail = (subject: Bilingual, text: Bilingual, language: 'en' | 'ja'): string =>
  `**${subject[language]}**\n\n${quoted(text[language])}`;

/** The whole of docs/mails.md. */
export function mailsPage(): string {
  const facts = Object.entries(placeholders).map(([name, { en, ja }]) => [`\`{${name}}\``, en, ja]);
  const sections = reasonKeys.map((key) => {
    const { en, ja } = reasonWords(key);
    const { subject, text } = mailFor(key);
    return `## ${en} / ${ja}\n\n\`subject_${key}\`, \`text_${key}\`\n\n${mail(subject, text, 'en')}\n\n${mail(subject, text, 'ja')}\n`;
  });
  return [introduction, `${table(['', 'fact', '内容'], facts)}\n`, rules, ...sections].join('\n');
}
