// Answers of a form are enquiries from them.
import { describe, expect, test } from '@jest/globals';
import { assemblePipeline } from '../../../src/core/pipeline.ts';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { book } from '../../book-builder.ts';

const TODAY = 1000;

const ann = (enquiries: readonly number[], answeredOn?: number) => {
  const builder = book().contact({ name: 'Ann', enquiries });
  if (answeredOn !== undefined) builder.activity(answeredOn, 'Ann', 'message');
  return assemblePipeline(builder.tables(), defaultRules, TODAY).people[0];
};

describe('an answer of a form', () => {
  test('is a touch from them, and waits for an answer while it is at most 30 days old', () => {
    expect(ann([TODAY - 30])?.card?.reason).toBe('waiting_on_us');
    expect(ann([TODAY - 31])?.card?.reason).not.toBe('waiting_on_us');
    expect(ann([TODAY - 31])?.standing.trust.score).toBeGreaterThan(0);
  });

  test('waits no longer when it was answered on a later day', () => {
    expect(ann([TODAY - 20], TODAY - 10)?.card?.reason).not.toBe('waiting_on_us');
  });

  test('counts once where the log has the enquiry, too, and not before its day', () => {
    const once = book().contact({ name: 'Ann' }).activity(990, 'Ann', 'inquiry').standing('Ann', TODAY);
    const twice = book()
      .contact({ name: 'Ann', enquiries: [990, TODAY + 5] })
      .activity(990, 'Ann', 'inquiry')
      .standing('Ann', TODAY);
    expect(twice.trust).toEqual(once.trust);
  });
});
