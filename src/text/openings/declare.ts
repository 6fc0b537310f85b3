// How a text is declared that a mail begins with.
import type { Bilingual } from '../../core/base/bilingual.ts';

/** Subject and text of a mail, with placeholders; what is in square brackets goes with what it holds. */
export interface Opening {
  readonly subject: Bilingual;
  readonly text: Bilingual;
}

/** How a mail in Japanese begins, by how well and how lately people know one another. */
const hellos = {
  usual: 'いつもお世話になっております。{owner}です。',
  after_long: 'ご無沙汰しております。{owner}です。',
  plain: '{owner}です。',
  none: '',
} as const;

const closings = {
  usual: 'どうぞよろしくお願いいたします。',
  lasting: '今後ともどうぞよろしくお願いいたします。',
} as const;

interface Said {
  /** What it is about, and what is said between greeting and closing. */
  readonly en: readonly [subject: string, text: string];
  readonly ja: readonly [subject: string, text: string];
  readonly hello?: keyof typeof hellos;
  readonly closing?: keyof typeof closings;
}

/** With the greeting and the closing of each language around what is said. */
export function opening({ en, ja, hello = 'usual', closing = 'usual' }: Said): Opening {
  const begin = hellos[hello] === '' ? '' : `${hellos[hello]}\n`;
  return {
    subject: { en: en[0], ja: ja[0] },
    text: {
      en: `Hello {first_name},\n\n${en[1]}\n\nKind regards,\n{owner}`,
      ja: `{company}\n{name}様\n\n${begin}${ja[1]}\n\n${closings[closing]}`,
    },
  };
}
