// Headers that say only that people are of different kinds: Type, 種別. Their cells may be statuses.
import { headerWord } from '../recognise/header-words.ts';

const ofKinds =
  /^(?:contact|customer|client|person|lead|record)?(?:type|category|group|relationship|relation)$|^(?:顧客|客|お客様|連絡先)?(?:種別|種類|属性|タイプ|カテゴリー?|グループ)$/;

/** Whether a header names kinds of people, and doesn't say which. */
export const isKindHeader = (header: string): boolean => ofKinds.test(headerWord(header));
