// The sentences about who is who.
import { rowCount, type Sentences } from './sentences.ts';

export const peopleProblems = {
  unknown_contact: {
    en: ({ contact, rows, nearest }) =>
      `"${contact}" is not among the contacts (${rowCount(rows)}).${nearest && ` Did you mean "${nearest}"?`}`,
    ja: ({ contact, rows, nearest }) =>
      `「${contact}」は連絡先にありません（${rows}行）。${nearest && `「${nearest}」のことでしょうか。`}`,
  },
  ambiguous_contact: {
    en: ({ contact, first, second, rows }) =>
      `"${contact}" fits both ${first} and ${second}; ${rowCount(rows)} left out. Please write the e-mail address or the ID.`,
    ja: ({ contact, first, second, rows }) =>
      `「${contact}」は${first}と${second}の両方に当てはまるため、${rows}行を集計に含めていません。メールアドレスかIDで入力してください。`,
  },
  loose_contact: {
    en: ({ contact, person, rows }) =>
      `"${contact}" counts for ${person} (${rowCount(rows)}), who is written otherwise in the contacts. If somebody else is meant, please write the e-mail address or the ID.`,
    ja: ({ contact, person, rows }) =>
      `「${contact}」は連絡先と書き方が違いますが、${person}として集計しています（${rows}行）。別の方の場合は、メールアドレスかIDで入力してください。`,
  },
  more_loose_contacts: {
    en: ({ keys, rows }) =>
      `This column writes ${keys} more people otherwise than the contacts do; ${rowCount(rows)} counted for whom they fit.`,
    ja: ({ keys, rows }) =>
      `この列には、ほかにも連絡先と書き方の違う相手が${keys}件あります（${rows}行）。それぞれ当てはまる方として集計しています。`,
  },
  contradictory_contact: {
    en: ({ contact, person, other, otherPerson, rows }) =>
      `"${contact}" is ${person}, but "${other}" beside it is ${otherPerson}; ${rowCount(rows)} counted for ${person}. Please correct the one that is wrong.`,
    ja: ({ contact, person, other, otherPerson, rows }) =>
      `「${contact}」は${person}ですが、同じ行の「${other}」は${otherPerson}を指しています。${rows}行を${person}として集計しました。誤っているほうを修正してください。`,
  },
  merged_rows: {
    en: ({ list, name }) => `Rows ${list} are taken as one person, ${name}.`,
    ja: ({ list, name }) => `${list}行目は同じ方（${name}）としてまとめました。`,
  },
  shared_address: {
    en: ({ names, email }) =>
      `${names} share the address ${email}. They stay different people, and the address alone names none of them.`,
    ja: ({ names, email }) =>
      `${names}は同じアドレス ${email} を使っています。別の方として扱い、このアドレスだけでは特定しません。`,
  },
  perhaps_same: {
    en: ({ first, second, row }) =>
      `${first} and ${second} (row ${row}) are perhaps the same person. They are not joined.`,
    ja: ({ first, second, row }) =>
      `${first}と${second}（${row}行目）は同じ方かもしれません。まとめずに別の方として扱っています。`,
  },
  opening_and_log: {
    en: ({ contact }) =>
      `${contact} has both summary columns and rows in the logs; both are counted, nothing twice.`,
    ja: ({ contact }) =>
      `${contact}は連絡先の集計列と記録の両方にあります。重複しないように両方を集計しています。`,
  },
  presumed_lost: {
    en: ({ contact }) =>
      `The open deal with ${contact} has had no activity for a long time, so it counts as lost (no reply).`,
    ja: ({ contact }) => `${contact}の商談は長く動きがないため、返答なしの失注として扱っています。`,
  },
} satisfies Partial<Sentences>;
