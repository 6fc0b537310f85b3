// The settings that change the words with which a mail begins: two a reason.
import { once } from '../base/once.ts';
import { type Reason, reasonKeys } from './reasons/all.ts';

const mailParts = ['subject', 'text'] as const;
export type TextPart = (typeof mailParts)[number];

export type TextSetting = `${TextPart}_${Reason}`;

/** The user's own words by setting; for what is not among them ours count. */
export type OwnTexts = Readonly<Partial<Record<TextSetting, string>>>;

/** Letters of such a text. */
export const LONGEST_MAIL = 2000;

/** Every such setting with its reason, in the order of the list. */
export const textSettings = once(
  (): ReadonlyMap<string, { readonly part: TextPart; readonly reason: Reason }> =>
    new Map(reasonKeys.flatMap((reason) => mailParts.map((part) => [`${part}_${reason}`, { part, reason }]))),
);

/** Whether a setting changes a mail: `subject_…` or `text_…` with the key of a reason. */
export const isTextSetting = (key: string): key is TextSetting => textSettings().has(key);
