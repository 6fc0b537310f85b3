// The functions that say whom to contact again, and why.
import type { Language } from '../core/base/bilingual.ts';
import { isoOf } from '../core/base/day.ts';
import { assemblePipeline, type Pipeline, type PipelinePerson } from '../core/pipeline.ts';
import { factsOf } from '../core/recompute.ts';
import { reasonFactsOf } from '../core/recontact/reason-facts.ts';
import { touchKinds } from '../core/vocabulary/kinds.ts';
import { define, type Result } from './define.ts';
import { activities, asOf, contacts, deals, number, people, rules, rulesAndLanguage } from './parameters.ts';
import { forEachKey } from './people.ts';

/** Evaluated when it is first asked for, so that no other formula waits for sentences. */
const words = () => require('../text/recontact-cards.ts') as typeof import('../text/recontact-cards.ts');

export const recontactHeader = [
  'contact',
  'reason',
  'overdue_days',
  'priority',
  'suggestion',
  'score',
  'stage',
  'other_reasons',
];

/** The list of the day as rows of cells. */
export const recontactRows = (pipeline: Pipeline, limit: number): readonly (readonly Result[])[] =>
  pipeline.list(limit).cards.map((card) => {
    const person = pipeline.people[card.position];
    return [
      person?.label,
      card.reason,
      card.overdueDays,
      card.isFirst ? 'first' : card.priority,
      card.suggestion,
      person?.standing.trust.score,
      person?.standing.stage,
      card.others.join(', '),
    ];
  });

const limit = number({
  min: 0,
  max: 1000,
  isWhole: true,
  value: 'limit',
  help: {
    en: 'How many people besides the urgent ones; the rule "limit" when blank.',
    ja: '急ぎの方以外の人数（空白なら設定の limit）。',
  },
});

const recontactList = define({
  name: 'RECONTACT_LIST',
  help: { en: 'Whom to contact again today, and why.', ja: '今日あらためて連絡する方と、その理由。' },
  returns: {
    en: 'A table: contact, reason, overdue_days, priority, suggestion, score, stage, other_reasons.',
    ja: '表：相手、理由、過ぎた日数、優先度、おすすめの一手、スコア、段階、ほかの理由。',
  },
  parameters: {
    people,
    activities,
    deals,
    limit,
    as_of: asOf,
    rules,
  },
  compute({ people, activities, deals, limit, as_of, rules }) {
    const pipeline = assemblePipeline({ contacts: people, activities, deals }, rules, as_of);
    return [recontactHeader, ...recontactRows(pipeline, limit)];
  },
});

/** The list of the day for people to read, with its header row. */
function cardRows(pipeline: Pipeline, limit: number, language: Language): readonly (readonly Result[])[] {
  const { cardHeaders, formatsOf, sentenceOf, trustSaid } = words();
  const formats = formatsOf(language, '', isoOf(pipeline.standings.today));
  const { cards } = pipeline.list(limit);
  const facts = factsOf(
    pipeline,
    cards.map(({ position }) => position),
  );
  const rows = cards.map((card, at): readonly Result[] => {
    const person = pipeline.people[card.position] as PipelinePerson;
    const { trust, band, history } = person.standing;
    const { company, phones, emails, noCall, noEmail } = history.contact;
    return [
      person.label,
      company,
      sentenceOf(card.reason, reasonFactsOf(person, card, facts[at]?.introduced), formats),
      card.overdueDays,
      card.suggestion && touchKinds[card.suggestion][language],
      noCall ? '' : phones.join(', '),
      noEmail ? '' : emails.join(', '),
      trustSaid(trust.score, band, language),
    ];
  });
  return [cardHeaders(language), ...rows];
}

const recontactCards = define({
  name: 'RECONTACT_CARDS',
  help: {
    en: 'Today’s people for reading: why, since when, the next step, how to reach them.',
    ja: '今日連絡する方の一覧（読むための表）：理由、次の一手、連絡先。',
  },
  returns: {
    en: 'A table in the language of the rules: contact, company, why, days overdue, next step, phone, e-mail, trust.',
    ja: '設定の言語での表：相手、会社、理由、過ぎた日数、次の一手、電話、メール、信頼。',
  },
  parameters: { people, activities, deals, limit, as_of: asOf, rules: rulesAndLanguage },
  compute({ people, activities, deals, limit, as_of, rules: { rules, language } }) {
    const pipeline = assemblePipeline({ contacts: people, activities, deals }, rules, as_of);
    return cardRows(pipeline, limit, language);
  },
});

const recontactReason = define({
  name: 'RECONTACT_REASON',
  help: { en: 'Why to contact somebody again today.', ja: '今日あらためて連絡する理由。' },
  returns: {
    en: 'The key of the main reason; blank when nothing is due.',
    ja: '主な理由のキー。なければ空白。',
  },
  parameters: { contacts, people, activities, deals, as_of: asOf, rules },
  compute({ contacts, people, activities, deals, as_of, rules }) {
    const pipeline = assemblePipeline({ contacts: people, activities, deals }, rules, as_of);
    return forEachKey(
      contacts,
      pipeline.standings.book,
      (position) => pipeline.people[position]?.card?.reason,
    );
  },
});

export const recontactFunctions = [recontactList, recontactCards, recontactReason];
