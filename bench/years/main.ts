// npm run simulate: years in the life of books of several sizes, and what the list does with their people.
// Options: --seeds 8 (how many books of each kind are lived through).
import { defaultRules } from '../../src/core/rules/rules.ts';
import { atMost, type Line, printTable } from '../report.ts';
import { type Course, type Life, START } from './life.ts';
import { longestSilence, mayBeContacted, unansweredCards } from './measures.ts';
import { simulate } from './simulation.ts';

const DAYS = 548;
const LAST_DAY = START + DAYS - 1;
const MOST_UNANSWERED = 10;
const MOST_SILENT_DAYS = 250;
const MOST_SILENT_DAYS_PASSING = 300;
const args = process.argv.slice(2);
const seeds = Array.from({ length: Number(args[args.indexOf('--seeds') + 1] ?? 0) || 8 }, (_, i) => i + 1);

/** Five places a workday, whatever is urgent besides. */
const fivePlaces: Course = { hasWeekends: true, mostCards: Number.POSITIVE_INFINITY };
const withoutPlaces = { ...defaultRules, longest_silent_share: 0, ready_share: 0 };

const livesOf = (course: Course): readonly Life[] =>
  seeds.flatMap((seed) => simulate(seed, DAYS, { ...fivePlaces, ...course }).lives);

const winsOf = (lives: readonly Life[]): number => lives.filter((life) => life.hasBegunToBuy).length;
const silenceOf = (life: Life): number => longestSilence(life, LAST_DAY);
const days = (value: number): string => `${value} days`;
const people = (value: number): string => `${value}`;

function linesOf(course: Course, mostSilentDays: number): readonly Line[] {
  const lives = livesOf(course);
  const before = livesOf({ ...course, rules: withoutPlaces });
  const beyond = (all: readonly Life[]) => all.filter((life) => silenceOf(life) > mostSilentDays).length;
  const longest = Math.max(...lives.map(silenceOf));
  const never = lives.filter((life) => mayBeContacted(life) && life.touchDays.length === 0).length;
  const unanswered = Math.max(
    ...lives
      .filter(({ contact }) => typeof contact.every !== 'number')
      .map((life) => unansweredCards(life).length),
  );
  const [wins, winsBefore] = [winsOf(lives), winsOf(before)];
  return [
    { what: 'the longest silence', figure: days(longest), target: atMost(longest, mostSilentDays, days) },
    {
      what: `people silent for more than ${mostSilentDays} days (ratio: without the places for them and the ready)`,
      figure: people(beyond(lives)),
      ratio: people(beyond(before)),
      target: atMost(beyond(lives), 0, people),
    },
    { what: 'people never touched', figure: people(never), target: atMost(never, 0, people) },
    {
      what: 'the most cards of a year without an answer',
      figure: people(unanswered),
      target: atMost(unanswered, MOST_UNANSWERED, people),
    },
    { what: 'people who bought for the first time', figure: people(wins), ratio: people(winsBefore) },
  ];
}

for (const size of [15, 80, 150, 300]) {
  for (const [passedShare, limit, what] of [
    [0, MOST_SILENT_DAYS, 'every card done'],
    [1 / 3, MOST_SILENT_DAYS_PASSING, 'a third passed over'],
  ] as const) {
    printTable(
      `${size} people, five places a workday, ${what}; ${seeds.length} books over ${DAYS} days`,
      linesOf({ people: size, passedShare }, limit),
    );
  }
}
