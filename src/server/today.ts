// The list of the morning.
import { isoOf } from '../core/day.ts';
import type { PipelinePerson } from '../core/pipeline.ts';
import type { Problem } from '../core/problem.ts';
import { stageKeys } from '../core/stages.ts';
import { isTry, isWin } from '../core/wins.ts';
import { normalWord } from '../core/words.ts';
import type { ProblemCounts, TodayView } from '../messages.ts';
import { viewsOf } from './desk.ts';
import type { Document } from './document.ts';

export const problemCounts = (problems: readonly Problem[]): ProblemCounts => {
  const count = (level: Problem['level']) => problems.filter((problem) => problem.level === level).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
};

/** Mine and everybody's: people of another owner are left out for who has said who he is. */
const isMine = ({ standing: { history } }: PipelinePerson, me: string): boolean =>
  me === '' || history.contact.owner === '' || normalWord(history.contact.owner) === normalWord(me);

/** @param limit how many besides the urgent ones; the rule where it is absent */
export function todayView(document: Document, me: string, limit: number | undefined): TodayView {
  const { userLanguage, pipeline, today, language, problems, rules } = document;
  const { standings, people } = pipeline;
  const mine = pipeline.people.filter((person) => person.card !== undefined && isMine(person, me));
  const cards = people.map((person) => (isMine(person, me) ? person.card : undefined));
  const { cards: shown, moreFirst } = pipeline.list(limit ?? rules.limit, cards);
  const owners = new Set(people.map(({ standing }) => standing.history.contact.owner).filter((owner) => owner !== ''));
  const histories = people.map(({ standing }) => standing.history);
  return {
    today: isoOf(today),
    language,
    userLanguage,
    owners: [...owners],
    people: viewsOf(
      document,
      shown.map(({ position }) => position),
    ),
    moreFirst,
    more: mine.length - shown.length - moreFirst,
    problems: problemCounts(problems),
    stages: stageKeys.map((stage) => ({ stage, people: people.filter(({ standing }) => standing.stage === stage).length })),
    wins: { wins: histories.filter(isWin).length, tries: histories.filter((history) => isTry(history, standings)).length },
  };
}
