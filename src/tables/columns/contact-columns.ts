// Every column of a list of people: what it is called,
// how it is found, how its cells are read, how rows join.
import type { Bilingual } from '../../core/base/bilingual.ts';
import type { Contact } from '../../core/book/records.ts';
import { consentKeyOf } from '../cells/consent-header.ts';
import type { KeySpec, TableSpec } from '../recognise/table-spec.ts';
import { looksLikeStatus } from '../vocabulary/known-words.ts';
import type { ContactColumn } from './contact-column.ts';
import { dayHeaderKeyOf } from './day-header.ts';
import { headersOf } from './header-vocabulary.ts';
import { isKindHeader, looksLikeKindOfCustomer } from './kind-header.ts';
import { totalHeaderKeyOf } from './total-header.ts';

const text = { cell: 'text', merge: 'newest', takes: 'gaps', look: 'text', guess: 'header' } as const;
const fact = { ...text, cell: 'fact' } as const;
const pastDay = { cell: 'pastDay', takes: 'gaps', look: 'day', guess: 'header', isStrict: 'last' } as const;
const part = { cell: 'part', takes: 'gaps', look: 'named', guess: 'no' } as const;
const wish = { cell: 'wish', merge: 'any', takes: 'every', guess: 'no' } as const;

const declared = {
  name: {
    ...text,
    field: 'name',
    look: 'named',
    isStrict: 'last',
    label: { en: 'Name', ja: '氏名' },
    isOffered: true,
  },
  company: {
    ...text,
    field: 'company',
    look: 'named',
    label: { en: 'Company', ja: '会社名' },
    isOffered: true,
  },
  email: {
    cell: 'emails',
    field: 'emails',
    merge: 'union',
    takes: 'every',
    look: 'email',
    guess: 'cells',
    isStrict: 'last',
    label: { en: 'E-mail', ja: 'メールアドレス' },
    isOffered: true,
  },
  phone: {
    cell: 'phones',
    field: 'phones',
    merge: 'union',
    takes: 'every',
    look: 'phone',
    guess: 'header',
    isStrict: 'last',
    label: { en: 'Phone', ja: '電話番号' },
    isOffered: true,
  },
  owner: {
    ...{ cell: 'list', field: 'owners', merge: 'union', takes: 'gaps', look: 'named', guess: 'header' },
    label: { en: 'Owner', ja: '担当者' },
  },
  status: {
    ...{
      cell: 'status',
      field: 'status',
      merge: 'newest',
      takes: 'every',
      look: looksLikeStatus,
      guess: 'header',
    },
    label: { en: 'Status', ja: 'ステータス' },
  },
  next_contact: {
    ...{ cell: 'anyDay', field: 'nextContact', merge: 'newest', takes: 'gaps', look: 'day', guess: 'header' },
    isStrict: 'last',
    label: { en: 'Next contact', ja: '次回連絡日' },
  },
  last_contact: {
    ...pastDay,
    field: 'lastContact',
    merge: 'latest',
    label: { en: 'Last contact', ja: '最終連絡日' },
  },
  every: {
    ...{ cell: 'every', field: 'every', merge: 'newest', takes: 'one', guess: 'no' },
    label: { en: 'Contact every', ja: '連絡間隔' },
  },
  birthday: {
    ...{ cell: 'birthday', field: 'birthday', merge: 'newest', takes: 'one', guess: 'no' },
    label: { en: 'Birthday', ja: '誕生日' },
  },
  first_met: {
    ...{ ...pastDay, field: 'firstMet', merge: 'earliest', isOffered: true },
    label: { en: 'First met', ja: '初回接点日' },
  },
  source: { ...fact, field: 'source', label: { en: 'Source', ja: '流入経路' }, isOffered: true },
  problem: {
    ...fact,
    field: 'problem',
    merge: 'list',
    label: { en: 'Problem', ja: '悩み' },
    isOffered: true,
  },
  worries: { ...fact, field: 'worries', label: { en: 'Worries', ja: '不安' } },
  referred_by: { ...fact, field: 'referredBy', label: { en: 'Referred by', ja: '紹介者' }, isOffered: true },
  inherited_from: { ...fact, field: 'inheritedFrom', label: { en: 'Inherited from', ja: '前任者' } },
  last_purchase: {
    ...{ ...pastDay, field: 'lastPurchase', merge: 'latest' },
    label: { en: 'Last purchase', ja: '最終購入日' },
  },
  purchases: {
    ...{ cell: 'count', field: 'purchases', merge: 'newest', takes: 'one', look: 'amount', guess: 'no' },
    label: { en: 'Purchases', ja: '購入回数' },
  },
  revenue: {
    ...{ cell: 'amount', field: 'revenue', merge: 'newest', takes: 'one', look: 'amount', guess: 'no' },
    label: { en: 'Revenue', ja: '累計売上' },
  },
  lost_on: { ...pastDay, field: 'lostOn', merge: 'newest', label: { en: 'Lost on', ja: '失注日' } },
  lost_reason: {
    ...{ cell: 'lostReason', field: 'lostReason', merge: 'newest', takes: 'one', guess: 'no' },
    label: { en: 'Lost reason', ja: '失注理由' },
  },
  review_months: {
    ...{
      cell: 'months',
      field: 'reviewMonths',
      merge: 'newest',
      takes: 'one',
      look: 'months',
      guess: 'header',
    },
    label: { en: 'Review months', ja: '発注見直し月' },
  },
  do_not_contact: { ...wish, field: 'doNotContact', label: { en: 'Do not contact', ja: '連絡不可' } },
  no_email: { ...wish, field: 'noEmail', label: { en: 'No e-mail', ja: 'メール不可' } },
  no_call: { ...wish, field: 'noCall', label: { en: 'No calls', ja: '電話不可' } },
  tags: { ...text, field: 'tags', merge: 'list', label: { en: 'Tags', ja: 'タグ' } },
  notes: { ...text, field: 'notes', label: { en: 'Notes', ja: '備考' }, isOffered: true },
  phonetic: { ...text, field: 'phonetic', label: { en: 'Phonetic name', ja: 'ふりがな' } },
  id: {
    ...{ cell: 'text', field: 'id', merge: 'newest', takes: 'one', guess: 'no' },
    label: { en: 'ID', ja: 'ID' },
  },
  last_name: { ...part, label: { en: 'Last name', ja: '姓' } },
  first_name: { ...part, label: { en: 'First name', ja: '名' } },
  phonetic_last: { ...part, label: { en: 'Phonetic last name', ja: '姓のふりがな' } },
  phonetic_first: { ...part, label: { en: 'Phonetic first name', ja: '名のふりがな' } },
} as const satisfies Readonly<Record<string, ContactColumn>>;

/** By key, in the order in which a user looks for them. A wrong one fails above, and nowhere else. */
export const contactColumns = declared as {
  readonly [K in keyof typeof declared]: (typeof declared)[K] & ContactColumn;
};

export type ContactKey = keyof typeof contactColumns;

export const contactKeys = Object.keys(contactColumns) as ContactKey[];

type Filled = {
  [K in ContactKey]: (typeof contactColumns)[K] extends { field: infer F } ? F : never;
}[ContactKey];
/** Fields that no column fills by itself. */
type Others = 'rows' | 'tab' | 'elsewhere' | 'totalsHoldLog' | 'lostReasonText' | 'isHeldBack' | 'enquiries';
type Missing = Exclude<keyof Contact, Filled | Others>;
/** A field of Contact that no column fills fails here, by its name. */
export const columnsFillContact: Missing extends never
  ? true
  : `No column in src/tables/columns/contact-columns.ts fills ${Missing}` = true;

/**
 * Headers whose sense depends on their cells or on the other
 * columns, with the key that each stands for at the end.
 */
const sensedColumns = {
  contact_person: { takes: 'gaps', look: 'named', guess: 'header' },
  last_visit: { takes: 'gaps', look: 'day', guess: 'header', isStrict: 'last' },
  closed_on: { takes: 'gaps', look: 'day', guess: 'no', isStrict: 'last' },
  purchases_kept: { takes: 'one', look: 'amount', guess: 'no' },
  revenue_kept: { takes: 'one', look: 'amount', guess: 'no' },
  email_consent: { takes: 'every', guess: 'no' },
} as const satisfies Readonly<Record<string, KeySpec>>;

export type SensedKey = keyof typeof sensedColumns;

export type FoundKey = ContactKey | SensedKey;

const labels = Object.fromEntries(contactKeys.map((key) => [key, contactColumns[key].label])) as Record<
  ContactKey,
  Bilingual
>;

const whoKeys: readonly FoundKey[] = [
  ...(['name', 'email', 'first_name', 'last_name', 'company', 'contact_person', 'phonetic'] as const),
];

/** What a list of people is found by. */
export const contactSpec: TableSpec<FoundKey> = {
  keys: { ...contactColumns, ...sensedColumns },
  words: headersOf('contacts', [...contactKeys, ...Object.keys(sensedColumns)] as FoundKey[], labels),
  madeOfParts(header) {
    const key = consentKeyOf(header) ?? totalHeaderKeyOf(header);
    if (key !== undefined) return [{ key }];
    if (isKindHeader(header))
      return [
        { key: 'status', ifCells: looksLikeKindOfCustomer },
        { key: 'tags', ifCells: 'text' },
      ];
    const day = dayHeaderKeyOf(header);
    return day === undefined ? [] : [day];
  },
  personKeys: [],
  isEnough: (has) => whoKeys.some(has),
};
