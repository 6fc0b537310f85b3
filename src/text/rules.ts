// What each setting means, in one line; shown on the Rules tab.
import type { Bilingual } from '../core/base/bilingual.ts';
import { wordsOf } from '../core/recontact/reasons/all.ts';
import { type NumberKey, numberSettings, type ReasonPart } from '../core/settings.ts';
import { purchaseKind, type Side, touchKinds } from '../core/vocabulary/kinds.ts';

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

const kindWords = { ...touchKinds, ...purchaseKind };

/** Its own line, else one made of the words of what it belongs to. */
export function settingText(key: NumberKey): Bilingual {
  const setting = numberSettings()[key];
  if ('help' in setting) return setting.help;
  if ('kind' in setting) {
    const [kind, side] = [kindWords[setting.kind], sideTexts[setting.side]];
    return { en: `${kind.en}, ${side.en}.`, ja: `${kind.ja}（${side.ja}）。` };
  }
  const [reason, part] = [wordsOf(setting.reason), partTexts[setting.part]];
  return { en: `${reason.en}: ${part.en}.`, ja: `${reason.ja}：${part.ja}。` };
}
