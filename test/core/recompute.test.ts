// What an action recomputes of one person is what the whole pipeline gives, for any book and any action.
import { describe, expect, test } from '@jest/globals';
import type { Activity, Deal, Tables } from '../../src/core/book/records.ts';
import { assemblePipeline, type Pipeline, type PipelinePerson } from '../../src/core/pipeline.ts';
import { factsOf, type PersonFacts, recompute } from '../../src/core/recompute.ts';
import { defaultRules } from '../../src/core/rules/rules.ts';
import { type ActivityKind, activityKinds } from '../../src/core/vocabulary/kinds.ts';
import { book, every } from '../book-builder.ts';
import { fc } from '../seed.ts';
import { anyTables, TODAY } from './histories.ts';

/** Random tables whose people have sources and problems, and send one another. */
const anyBook = fc
  .record({
    tables: anyTables,
    sources: fc.array(fc.constantFrom('', 'web', 'fair'), { minLength: 4, maxLength: 4 }),
    problems: fc.array(fc.constantFrom('', 'Leads', 'Staff, Leads'), { minLength: 4, maxLength: 4 }),
    referrers: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 }),
  })
  .map(
    ({ tables, sources, problems, referrers }): Tables => ({
      ...tables,
      contacts: tables.contacts?.map((contact, i) => ({
        ...contact,
        source: sources[i] ?? '',
        problem: problems[i] ?? '',
        referredBy: tables.contacts?.[referrers[i] ?? -1]?.name ?? '',
      })),
    }),
  );

const pipelineOf = (tables: Tables): Pipeline => assemblePipeline(tables, defaultRules, TODAY);

/** As it is kept in the document: as text. */
const kept = (pipeline: Pipeline, position: number): PersonFacts =>
  JSON.parse(JSON.stringify(factsOf(pipeline, [position])[0])) as PersonFacts;

/** A person alone is at position 0; all else of the two must be the same. */
const comparable = ({ label, standing, worth, card }: PipelinePerson, isWorthKept = true) => ({
  label,
  stage: standing.stage,
  trust: standing.trust,
  band: standing.band,
  isReady: standing.isReady,
  revenue: worth.revenue,
  worth: isWorthKept ? worth : undefined,
  card: card && { ...card, position: 0 },
});

const anyAction = fc.record({
  position: fc.integer({ min: 0, max: 3 }),
  day: fc.integer({ min: TODAY - 3, max: TODAY }),
  kind: fc.constantFrom(
    ...(Object.keys(activityKinds) as ActivityKind[]).filter((kind) => kind !== 'site_care'),
  ),
  from: fc.constantFrom('us' as const, 'them' as const),
  note: fc.constantFrom('', 'Leads', 'price'),
  until: fc.option(fc.integer({ min: TODAY - 2, max: TODAY + 30 }), { nil: undefined }),
});

describe('one person computed alone', () => {
  test('is the person of the whole pipeline', () => {
    fc.assert(
      fc.property(anyBook, (tables) => {
        const pipeline = pipelineOf(tables);
        const alone = pipeline.people.map((_, position) =>
          recompute(kept(pipeline, position), defaultRules, TODAY),
        );
        expect(alone.map(({ person }) => comparable(person))).toEqual(
          pipeline.people.map((whole) => comparable(whole)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('is so after a row of theirs was added to what was kept, whatever it says', () => {
    fc.assert(
      fc.property(anyBook, anyAction, (tables, { position, ...entry }) => {
        const before = pipelineOf(tables);
        const facts = kept(before, position);
        const row: Activity = { ...entry, row: 1000, contact: facts.label, by: '', id: 'new' };
        const after = pipelineOf({ ...tables, activities: [...tables.activities, row] }).people[position];
        const person = { ...facts.person, activities: [...facts.person.activities, row] };
        const alone = recompute({ ...facts, person }, defaultRules, TODAY).person;
        expect(comparable(alone)).toEqual(comparable(after as PipelinePerson));
      }),
      { numRuns: 300 },
    );
  });

  test('has a new deal in stage, trust and revenue; what is expected stays as it was until all are read', () => {
    const built = book()
      .contact({ name: 'Ann' })
      .contact({ name: 'Ben' })
      .activities(every(7, 10, TODAY - 70), 'Ann', 'meeting', { from: 'them' })
      .deal(TODAY - 300, 'Ben', 'won', { amount: 10 });
    const { tables } = { tables: built.tables() };
    const before = pipelineOf(tables);
    const facts = kept(before, 0);
    const [model] = built.deal(TODAY, 'Ann', 'won', { amount: 90 }).tables().deals.slice(-1);
    const deal = { ...model, id: 'new' } as Deal;
    const after = pipelineOf({ ...tables, deals: [...tables.deals, deal] }).people[0] as PipelinePerson;
    const alone = recompute(
      { ...facts, person: { ...facts.person, deals: [deal] } },
      defaultRules,
      TODAY,
    ).person;
    const { card: _one, ...mine } = comparable(alone, false);
    const { card: _other, ...whole } = comparable(after, false);
    expect(mine).toEqual(whole);
    expect(mine).toMatchObject({ stage: 'customer', revenue: 90 });
    expect(alone.worth.expected).toBeUndefined();
    expect(after.worth.expected).toBeGreaterThan(0);
  });
});

describe('what is kept of a person', () => {
  test('are the rank, the big account, the patterns of the same source, and the last who was introduced', () => {
    const built = book()
      .contact({ name: 'Ann', source: 'Web' })
      .contact({ name: 'Ben', source: 'web', problem: 'Leads, Staff', referredBy: 'Ann' })
      .contact({ name: 'Cho', source: 'Fair', problem: 'Leads', referredBy: 'Ann' })
      .contact({ name: 'Dai', source: 'Fair', referredBy: 'Ben' })
      .deal(100, 'Ben', 'won', { amount: 50 })
      .deal(300, 'Cho', 'won', { amount: 70 })
      .deal(200, 'Dai', 'won', { amount: 60 });
    const [ann, ben, cho, dai] = factsOf(pipelineOf(built.tables()), [0, 1, 2, 3]);
    expect([ann, ben, cho, dai].map((each) => each?.label)).toEqual(['Ann', 'Ben', 'Cho', 'Dai']);
    expect([ann, ben, cho, dai].map((each) => each?.isBigAccount)).toEqual([false, false, true, false]);
    expect(ann?.winPatterns).toEqual(['web\nleads', 'web\nstaff']);
    expect(dai?.winPatterns).toEqual(['fair\nleads']);
    expect([ann?.introduced, ben?.introduced, cho?.introduced]).toEqual([
      { label: 'Cho', day: 300 },
      { label: 'Dai', day: 200 },
      undefined,
    ]);
    expect([...[ann, ben, cho, dai].map((each) => each?.value ?? Number.NaN)].sort()).toEqual([
      0,
      1 / 3,
      2 / 3,
      1,
    ]);
  });

  test('of positions that are nobody’s is nothing', () => {
    expect(factsOf(pipelineOf(book().contact({ name: 'Ann' }).tables()), [0, 7])).toHaveLength(1);
  });
});
