// The passbook in words: where the score is and why, what cost most, and whether one may ask.
import type { Formats } from '../../src/text/formats.ts';
import type { Texts } from './said.ts';

/** a, b and c. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

export const passbookText = {
  title: { en: 'Passbook of trust', ja: '信頼の通帳' },
  none: {
    en: 'No record yet. The first touch opens the passbook.',
    ja: 'まだ記録がありません。最初の連絡から通帳が始まります。',
  },
  today: { en: 'today', ja: '今日' },
  minus: {
    en: (f: Formats, points: number) => (points === 0 ? '0' : `−${f.points(points)}`),
    ja: (f: Formats, points: number) => (points === 0 ? '0' : `−${f.points(points)}`),
  },
  score: {
    en: (score: string, band: string, change: string) => `${score}, ${band}. ${change} in 30 days`,
    ja: (score: string, band: string, change: string) => `${score}点・${band}。30日で${change}`,
  },
  because: {
    en: (happened: readonly string[]) => `: ${listed(happened)}.`,
    ja: (happened: readonly string[]) => `（${happened.join('、')}）。`,
  },
  /** Where all that happened paid in, and the score is lower all the same. */
  despite: {
    en: (happened: readonly string[]) => `, despite ${listed(happened)}: silence took more.`,
    ja: (happened: readonly string[]) =>
      `（${happened.join('、')}で増えた分より、時間がたって減った分が上回りました）。`,
  },
  quiet: { en: '; nothing happened.', ja: '（連絡なし）。' },
  more: {
    en: (f: Formats, n: number) => `${f.number(n)} more`,
    ja: (f: Formats, n: number) => `ほか${f.number(n)}種`,
  },
  costMost: {
    en: (f: Formats, what: string, day: string, points: number) =>
      `What cost most: ${what} on ${day}, ${f.points(points)} points.`,
    ja: (f: Formats, what: string, day: string, points: number) =>
      `いちばん大きな引き出し：${day}の${what}（${f.points(points)}点）。`,
  },
  fadedMost: {
    en: (f: Formats, points: number) =>
      `What cost most: silence. It took ${f.points(points)} points in 12 months.`,
    ja: (f: Formats, points: number) =>
      `いちばん減ったのは時間がたったためで、12か月で${f.points(points)}点です。`,
  },
  alsoTaken: {
    en: (f: Formats, what: string, day: string, points: number) =>
      ` Then ${what} on ${day}: ${f.points(points)}.`,
    ja: (f: Formats, what: string, day: string, points: number) =>
      `次が${day}の${what}です（${f.points(points)}点）。`,
  },
  alsoFaded: {
    en: (f: Formats, points: number) => ` Silence took ${f.points(points)}.`,
    ja: (f: Formats, points: number) => `時間がたって減ったのは${f.points(points)}点。`,
  },
  mayAsk: {
    en: (f: Formats, cost: number) =>
      `You may make an offer. Today it would cost ${f.count(cost, 'point', 'points')}.`,
    ja: (f: Formats, cost: number) =>
      `ご提案してよい時期です。今日なら${f.points(cost)}点の引き出しになります。`,
  },
  /** To a customer of whom little trust is left. */
  mayAskThin: {
    en: (f: Formats, cost: number) =>
      `They have bought before, so you may make an offer. But trust is thin: it would cost ${f.count(cost, 'point', 'points')} today. Something useful first is safer.`,
    ja: (f: Formats, cost: number) =>
      `ご購入のある方なので、ご提案はできます。ただ信頼がまだ薄く、今日なら${f.points(cost)}点の引き出しになります。先にお役に立つことをするほうが安心です。`,
  },
  mayAskFree: {
    en: 'You may make an offer: they asked, so it costs nothing.',
    ja: 'ご提案してよい時期です。お問い合わせがあったので、引き出しはありません。',
  },
  notYet: {
    en: (f: Formats, cost: number) =>
      `Better not ask yet: an offer today would cost ${f.count(cost, 'point', 'points')}.`,
    ja: (f: Formats, cost: number) =>
      `ご提案はまだ早い時期です。今日なら${f.points(cost)}点の引き出しになります。`,
  },
  askedToday: { en: 'An offer was made today.', ja: '今日ご提案しました。' },
  legend: {
    en: 'Above: points paid in. Below: points taken out. The line is the score that they make. Point at a bar, or press the arrow keys, to read more.',
    ja: '上の棒は預け入れ、下の棒は引き出しの点数、線はその残高から出したスコアです。棒にふれるか矢印キーを押すと、その日の内容が出ます。',
  },
  line: {
    en: (f: Formats, day: string, what: string, moved: string, score: number) =>
      `${day}: ${what}${moved && `, ${moved}`}. Score ${f.amount(score)}.`,
    ja: (f: Formats, day: string, what: string, moved: string, score: number) =>
      `${day}：${what}${moved && `（${moved}）`}。スコア${f.amount(score)}点。`,
  },
  paidIn: {
    en: (f: Formats, points: number) => `paid in ${f.points(points)}`,
    ja: (f: Formats, points: number) => `預け入れ${f.points(points)}点`,
  },
  takenOut: {
    en: (f: Formats, points: number) => `taken out ${f.points(points)}`,
    ja: (f: Formats, points: number) => `引き出し${f.points(points)}点`,
  },
  asTable: { en: 'As a table', ja: '表で見る' },
  day: { en: 'Date', ja: '日付' },
  what: { en: 'What', ja: '内容' },
  in: { en: 'In', ja: '預入' },
  out: { en: 'Out', ja: '引出' },
  faded: { en: 'Faded', ja: '減少' },
  after: { en: 'Score', ja: '点数' },
} as const satisfies Texts;
