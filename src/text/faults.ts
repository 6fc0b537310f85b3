// What is said when something can't be done that the user, or somebody else, can mend.
import type { Bilingual } from '../core/base/bilingual.ts';
import { lastOf } from '../core/base/last.ts';
import { joined } from './joined.ts';

export const faultText = {
  notSetUp: { en: 'Please run Set up first.', ja: '先に初期設定をしてください。' },
  noContacts: {
    en: 'No tab with contacts was found. It needs a header row with a column of names, companies or e-mail addresses.',
    ja: '連絡先のシートが見つかりません。氏名・会社名・メールアドレスのいずれかの列がある見出し行が必要です。',
  },
  unknownPerson: {
    en: 'This person is no longer in the sheet. Please refresh the list.',
    ja: 'この方は表に見つかりません。一覧を更新してください。',
  },
  cellNotBlank: {
    en: 'The selected cell is not blank. Please select a blank cell.',
    ja: '選択中のセルが空白ではありません。空白のセルを選んでください。',
  },
  unknownMessage: {
    en: 'The sidebar is older than the add-on. Please open it again.',
    ja: 'サイドバーが古くなっています。開き直してください。',
  },
  dayOutOfRange: {
    en: 'Please choose a day between 1900 and 2199.',
    ja: '1900年から2199年までの日付を指定してください。',
  },
  busy: {
    en: 'Somebody else is saving just now. Please try again.',
    ja: '他の方が保存中です。もう一度お試しください。',
  },
  tabInUse: {
    en: 'This tab is read as something else already. Please choose another one.',
    ja: 'このシートは別の用途で使われています。ほかのシートを選んでください。',
  },
  unknownTab: {
    en: 'This tab is no longer there. Please refresh the list.',
    ja: 'このシートは見つかりません。一覧を更新してください。',
  },
  noAnswer: {
    en: 'Google Sheets did not answer. Please try again.',
    ja: 'Google スプレッドシートから応答がありませんでした。もう一度お試しください。',
  },
} as const satisfies Record<string, Bilingual>;

type AboutTabs = (tabs: readonly string[]) => Bilingual;

const named = (tabs: readonly string[]): Bilingual => ({
  en: joined(
    tabs.map((tab) => `“${tab}”`),
    'en',
  ),
  ja: tabs.map((tab) => `「${tab}」`).join(''),
});

/** What is said of a tab, or of several. */
export const tabFaultText = {
  tabGone: (tabs) => ({
    en: `The tab ${named(tabs).en} is no longer there, so nothing was saved in it. If you deleted it, please run Set up again.`,
    ja: `シート${named(tabs).ja}が見つからないため、保存されていません。削除した場合は、もう一度初期設定をしてください。`,
  }),
  tabProtected: (tabs) => ({
    en: `You may not write in ${named(tabs).en}, since it is protected. Whoever protected it can let you, under Data › Protect sheets and ranges.`,
    ja: `シート${named(tabs).ja}は保護されているため、書き込めません。保護した方に［データ］→［シートと範囲を保護］での許可を依頼してください。`,
  }),
  generatedProtected: (tabs) => ({
    en: `Everything was refreshed but ${named(tabs).en}, which is protected. Whoever protected it can let you write there, under Data › Protect sheets and ranges.`,
    ja: `保護されているシート${named(tabs).ja}のほかは更新しました。保護した方に［データ］→［シートと範囲を保護］での許可を依頼してください。`,
  }),
  movedMeanwhile: (tabs) => ({
    en: `Rows or columns of ${named(tabs).en} were moved while this was being saved, so it was not saved. Please try again.`,
    ja: `保存中にシート${named(tabs).ja}の行や列が動いたため、保存していません。もう一度お試しください。`,
  }),
  noColumns: (tabs) => ({
    en: `A column that is needed was not found in ${named(tabs).en}: date, contact, kind or result. Please choose its columns in the sidebar’s settings.`,
    ja: `シート${named(tabs).ja}に必要な列（日付・相手・種別・結果）が見つかりません。サイドバーの設定で列を選んでください。`,
  }),
  noUntilColumn: (tabs) => ({
    en: `${named(tabs).en} has no column for the next contact. Please add one called Until, then try again.`,
    ja: `シート${named(tabs).ja}に次回連絡日の列がありません。「期日」という列を追加してから、もう一度お試しください。`,
  }),
} as const satisfies Record<string, AboutTabs>;

/** A sentence, and the headers that were read; the last of them may be `…`. */
export function withSeenHeaders(said: Bilingual, headers: readonly string[]): Bilingual {
  const isCut = lastOf(headers) === '…';
  return {
    en: `${said.en} The headers seen were: ${joined(headers, 'en')}${isCut ? '' : '.'}`,
    ja: `${said.ja}読み取った見出し：${joined(headers, 'ja')}${isCut ? '' : '。'}`,
  };
}

/** What would make two lines of a sentence. */
const LINE_BREAK = /[\n\r\u2028\u2029\u0085\v\f]/;

/** Without line breaks; a run of white space is looked at once, however long it is. */
export const onOneLine = (text: string): string =>
  LINE_BREAK.test(text)
    ? text.replace(/[\s\u0085]+/g, (space) => (LINE_BREAK.test(space) ? ' ' : space))
    : text;

/** The same without line breaks, which names of tabs and headers may have. */
export const oneLine = ({ en, ja }: Bilingual): Bilingual => ({ en: onOneLine(en), ja: onOneLine(ja) });
