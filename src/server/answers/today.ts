// The list of the morning.
import { normalWord } from '../../core/base/bilingual.ts';
import { isoOf } from '../../core/base/day.ts';
import { firstWins, isTry, isWin, type WinRoute } from '../../core/funnel/wins.ts';
import type { Pipeline, PipelinePerson } from '../../core/pipeline.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { stageKeys } from '../../core/vocabulary/stages.ts';
import type { ProblemCounts, TodayView, WinsView, WinView } from '../../messages/requests.ts';
import type { Document } from '../document/document.ts';
import { viewsOf } from '../document/snapshot.ts';

/** How many problems of each level there are. */
export const problemCounts = (problems: readonly Problem[]): ProblemCounts => {
  const count = (level: Problem['level']) => problems.filter((problem) => problem.level === level).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
};

/** Mine and everybody's: people of another owner are left out for a user who has said who they are. */
const isMine = ({ standing: { history } }: PipelinePerson, me: string): boolean =>
  me === '' ||
  history.contact.owners.length === 0 ||
  history.contact.owners.some((owner) => normalWord(owner) === normalWord(me));

const SITE_CARE_DAYS = 30;

function winView({ people }: Pipeline, route: WinRoute | undefined): WinView | null {
  if (route === undefined) return null;
  const { position, day, source, touches, asks, days } = route;
  return { who: people[position]?.label ?? '', day: isoOf(day), source, touches, asks, days: days ?? null };
}

function winsView({ pipeline, today, settings }: Document): WinsView {
  const { standings } = pipeline;
  const histories = standings.people.map(({ history }) => history);
  const { byThemselves, ofAnyKind } = firstWins(standings);
  const cared = standings.book.siteCareDays.filter((day) => day <= today && today - day < SITE_CARE_DAYS);
  return {
    wins: histories.filter(isWin).length,
    tries: histories.filter((history) => isTry(history, standings)).length,
    first: winView(pipeline, byThemselves),
    firstOfAny: winView(pipeline, ofAnyKind),
    foundation: settings.foundation,
    siteCareDays: new Set(cared).size,
  };
}

/** @param limit how many besides the urgent ones; the rule where it is absent */
export function todayView(document: Document, me: string, limit: number | undefined): TodayView {
  const { userLanguage, pipeline, today, language, problems, rules } = document;
  const { people } = pipeline;
  const mine = pipeline.people.filter((person) => person.card !== undefined && isMine(person, me));
  const cards = people.map((person) => (isMine(person, me) ? person.card : undefined));
  const { cards: shown, moreFirst } = pipeline.list(limit ?? rules.limit, cards);
  const owners = new Set(people.flatMap(({ standing }) => standing.history.contact.owners));
  return {
    today: isoOf(today),
    language,
    userLanguage,
    owners: [...owners],
    people: viewsOf(
      document,
      shown.map(({ position }) => position),
    ),
    limit: rules.limit,
    moreFirst,
    more: mine.length - shown.length - moreFirst,
    problems: problemCounts(problems),
    stages: stageKeys.map((stage) => ({
      stage,
      people: people.filter(({ standing }) => standing.stage === stage).length,
    })),
    wins: winsView(document),
  };
}
