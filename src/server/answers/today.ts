// The list of the morning.
import { normalWord } from '../../core/base/bilingual.ts';
import { isoOf } from '../../core/base/day.ts';
import { tagsOf } from '../../core/base/lists.ts';
import type { PipelinePerson } from '../../core/pipeline.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { ProblemCounts, TodayView } from '../../messages/requests.ts';
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

/** @param limit how many besides the urgent ones; the rule where it is absent */
export function todayView(document: Document, me: string, limit: number | undefined): TodayView {
  const { userLanguage, pipeline, today, language, problems, rules } = document;
  const { people } = pipeline;
  const mine = pipeline.people.filter((person) => person.card !== undefined && isMine(person, me));
  const cards = people.map((person) => (isMine(person, me) ? person.card : undefined));
  const { cards: shown, moreFirst, capacity } = pipeline.list(limit ?? rules.limit, cards);
  const owners = new Set(people.flatMap(({ standing }) => standing.history.contact.owners));
  const tags = new Set(people.flatMap(({ standing }) => tagsOf(standing.history.contact.tags)));
  return {
    today: isoOf(today),
    language,
    userLanguage,
    owners: [...owners],
    tags: [...tags],
    texts: document.settings.texts,
    people: viewsOf(
      document,
      shown.map(({ position }) => position),
    ),
    emptyTab: people.length === 0 ? document.tabs.contacts.name : null,
    capacity: capacity ?? null,
    moreFirst,
    more: mine.length - shown.length - moreFirst,
    problems: problemCounts(problems),
  };
}
