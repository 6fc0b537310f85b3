// Headers that say only that people are of different kinds: Type, 種別. Their cells may be statuses.
import type { Cell } from '../grid.ts';
import { headerWord } from '../recognise/header-words.ts';
import { looksLikeStatus } from '../vocabulary/known-words.ts';

const ofKinds =
  /^(?:contact|customer|client|person|lead|record)?(?:type|category|group|segment|relationship|relation)$|^(?:顧客|客|お客様|連絡先)?(?:種別|種類|属性|関係|タイプ|カテゴリー?|グループ|セグメント)$|^(?:typ|tipo|kategorie|categorie|categoria)$/;

/** Whether a header names kinds of people, and doesn't say which. */
export const isKindHeader = (header: string): boolean => ofKinds.test(headerWord(header));

/** New, open and sold are said of things, too. */
const ofPeople =
  /lead|prospect|client|customer|kund|interessent|cliente|客|見込|既存|休眠|得意|リード|取引先/i;

/** Whether a cell says where a customer stands, in words that are of people only. */
export const looksLikeKindOfCustomer = (cell: Cell): boolean =>
  ofPeople.test(String(cell)) && looksLikeStatus(cell);
