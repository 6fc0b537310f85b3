// The functions that say whom to contact again, and why.
import { assemblePipeline, type Pipeline } from '../core/pipeline.ts';
import { define, type Result } from './define.ts';
import { activities, asOf, contacts, deals, number, people, rules } from './parameters.ts';
import { forEachKey } from './people.ts';

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
    limit: number({
      min: 0,
      max: 1000,
      isWhole: true,
      value: 'limit',
      help: {
        en: 'How many people besides the urgent ones; the rule "limit" when blank.',
        ja: '急ぎの方以外の人数（空白なら設定の limit）。',
      },
    }),
    as_of: asOf,
    rules,
  },
  compute({ people, activities, deals, limit, as_of, rules }) {
    const pipeline = assemblePipeline({ contacts: people, activities, deals }, rules, as_of);
    return [recontactHeader, ...recontactRows(pipeline, limit)];
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

export const recontactFunctions = [recontactList, recontactReason];
