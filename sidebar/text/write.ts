// Writing and calling from a card, and what it asks afterwards.
import type { Texts } from './said.ts';

export const writeText = {
  mail: { en: 'Write', ja: 'メールを書く' },
  copy: { en: 'Copy text', ja: '文面をコピー' },
  call: { en: 'Call', ja: '電話する' },
  /** What a button does, for whom, and as what: it begins with what is seen. */
  about: {
    en: (what: string, name: string, kind: string) => `${what}: ${name}, ${kind}`,
    ja: (what: string, name: string, kind: string) => `${what}：${name}、${kind}`,
  },
  text: { en: 'Text', ja: '文面' },
  sent: { en: 'Sent?', ja: '送信しましたか。' },
  notSent: { en: 'Not sent', ja: '送っていない' },
  reached: { en: 'Did you talk?', ja: 'お話しできましたか。' },
  notReached: { en: 'Not reached', ja: 'つながらなかった' },
  copied: { en: 'The text is copied.', ja: '文面をコピーしました。' },
  tooLong: {
    en: 'The text is too long for the link, so it is copied: please paste it into the mail.',
    ja: '文面が長いため、コピーしました。メールに貼り付けてください。',
  },
  copyByHand: {
    en: 'The browser does not allow copying. Please copy the text from here.',
    ja: 'ブラウザーの制限でコピーできませんでした。こちらから文面をコピーしてください。',
  },
} as const satisfies Texts;
