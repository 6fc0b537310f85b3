// What each setting means, in one line; shown on the Rules tab.
import type { Bilingual } from '../core/base/bilingual.ts';
import type { TextPart } from '../core/recontact/text-settings.ts';
import type { ReasonPart, Setting } from '../core/settings.ts';
import type { Side } from '../core/vocabulary/kinds.ts';

const sideTexts = {
  us: { en: 'from us', ja: 'こちらから' },
  them: { en: 'from them', ja: '相手から' },
} as const satisfies Record<Side, Bilingual>;

const partTexts = {
  weight: { en: 'weight in the order of the list', ja: '一覧の順番での重み' },
  wait: { en: 'days to wait', ja: '待つ日数' },
  rest: { en: 'days of rest after a touch', ja: '連絡のあと空ける日数' },
  again: { en: 'days until it is said again', ja: '次に出すまでの日数' },
} as const satisfies Record<ReasonPart, Bilingual>;

/**
 * Its own line, else one made of the words of what it belongs to.
 * @param owner what the kind or the reason is called, where the setting belongs to one
 */
export function settingText(setting: Setting, owner: Bilingual): Bilingual {
  if ('help' in setting) return setting.help;
  if ('kind' in setting) {
    const side = sideTexts[setting.side];
    return { en: `${owner.en}, ${side.en}.`, ja: `${owner.ja}（${side.ja}）。` };
  }
  const part = partTexts[setting.part];
  return { en: `${owner.en}: ${part.en}.`, ja: `${owner.ja}：${part.ja}。` };
}

const mailParts = {
  subject: { en: 'subject of the mail; blank for ours.', ja: 'メールの件名（空白なら標準）。' },
  text: {
    en: 'text of the mail; blank for ours. {name}, {company}, {problem} … stand for facts.',
    ja: 'メールの本文（空白なら標準）。{name}・{company}・{problem} などが使えます。',
  },
} as const satisfies Record<TextPart, Bilingual>;

/** What the words for a mail are for. @param reason what it is called */
export const mailSettingText = (part: TextPart, reason: Bilingual): Bilingual => ({
  en: `${reason.en}: ${mailParts[part].en}`,
  ja: `${reason.ja}：${mailParts[part].ja}`,
});
