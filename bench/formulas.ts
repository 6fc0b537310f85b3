// How long formulas over large tables take, as ratios to a bare pass over the same rows.
import { benchBook, type DateForm } from './book.ts';
import { type Times, timesInside, type Work } from './inside.ts';
import { atMost, type Line, medianOf, ms, printTable, times } from './report.ts';

const forms: readonly DateForm[] = ['dates', 'serials'];

/**
 * The median of the ratios of calls that were made one after
 * the other, so that a slower moment of the machine slows both.
 */
const ratioOf = (taken: Times, work: Work, to: Work): number =>
  medianOf(taken[work].map((time, i) => time / (taken[to][i] ?? Number.NaN)));

const figureOf = (taken: readonly number[]): string =>
  `${ms(medianOf(taken))}, the first ${ms(taken[0] ?? Number.NaN)}`;

function line(taken: Times, work: Work, to: Work, limit: number): Line {
  const ratio = ratioOf(taken, work, to);
  return {
    what: work,
    figure: figureOf(taken[work]),
    ratio: `${times(ratio)} ${to}`,
    target: atMost(ratio, limit, times),
  };
}

const told = (taken: Times, work: Work): Line => ({ what: work, figure: figureOf(taken[work]) });

const count = (number: number): string => number.toLocaleString('en');

const EXECUTIONS = 8;
const CALLS = 3;
const GROWTH = 2.5;
/** Of a formula against the bare pass over the same rows; of one that needs whole histories, the second. */
const MOST_OF_BARE = 1.6;
const MOST_OF_BARE_WHOLE = 6;
const LARGE_MOST_MS = 6000;

/** Prints how long the whole list takes in a book as large as a spreadsheet can hold. */
export function largeBenchmark(people: number): void {
  const taken = timesInside(benchBook(people, 'dates'), 1, 1, ['RECONTACT_LIST']);
  const [time = Number.NaN] = taken.RECONTACT_LIST;
  printTable(`${count(people)} contacts, ${count(people * 10)} activities, the first call of an execution`, [
    {
      what: 'all three tables read, everybody computed: RECONTACT_LIST',
      figure: ms(time),
      target: atMost(time, LARGE_MOST_MS, ms),
    },
  ]);
}

/** Prints the tables of speed and growth. */
export function formulasBenchmark(people: number): void {
  const timesOf = (size: number, form: DateForm) => timesInside(benchBook(size, form), EXECUTIONS, CALLS);
  const byForm = new Map(forms.map((form) => [form, timesOf(people, form)]));
  console.log(
    `\nFormulas in the built script: ${EXECUTIONS} executions with ${CALLS} calls of each, in time of their thread; medians,`,
  );
  console.log(
    'and medians of the ratios of calls made one after the other. The host hands over the cells before the clock starts.',
  );
  for (const [form, taken] of byForm) {
    printTable(
      `One formula for ${count(people)} contacts over ${count(people * 10)} activities, dates as ${form}`,
      [
        told(taken, 'bare'),
        line(taken, 'TRUST_SCORE', 'bare', MOST_OF_BARE),
        told(taken, 'bare with people'),
        line(taken, 'TRUST_SCORE with people', 'bare with people', MOST_OF_BARE),
        line(taken, 'FUNNEL_STAGE', 'bare with people', MOST_OF_BARE_WHOLE),
        line(taken, 'RECONTACT_LIST', 'bare with people', MOST_OF_BARE_WHOLE),
      ],
    );
  }
  const [half, whole] = [timesOf(people / 2, 'dates'), byForm.get('dates') as Times];
  const growths = (
    ['bare', 'TRUST_SCORE', 'TRUST_SCORE with people', 'FUNNEL_STAGE', 'RECONTACT_LIST'] as const
  ).map((work): Line => {
    const [before, after] = [medianOf(half[work]), medianOf(whole[work])];
    const target = work === 'bare' ? undefined : atMost(after / before, GROWTH, times);
    return { what: work, figure: `${ms(before)} → ${ms(after)}`, ratio: times(after / before), target };
  });
  printTable(`Growth from ${count(people / 2)} to ${count(people)} contacts; 2 × is linear`, growths);
}
