// What is looked up: the selected people, a person's row, a problem's cell, all problems.
import { rowsAbout } from '../../core/book/records.ts';
import { byCost } from '../../core/vocabulary/problem.ts';
import { MOST_AT_ONCE } from '../../messages/limits.ts';
import type { ProblemView, Replies } from '../../messages/requests.ts';
import { selectionOf, wholeRow } from '../../tables/a1.ts';
import { columnLabels } from '../../tables/columns/labels.ts';
import { type Document, readDocument } from '../document/document.ts';
import { positionOf } from '../document/known.ts';
import { tabOf } from '../document/named-tabs.ts';
import { viewsOf } from '../document/snapshot.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import { refresh } from '../tabs/refresh.ts';
import { texts } from '../texts.ts';
import { questions } from './words.ts';

const MOST_PROBLEMS = 100;

/**
 * The people of the rows that are selected in a tab of
 * contacts; one beyond those that can be logged at once says so.
 */
export function selected(document: Document): Replies['selected'] {
  const { workbook, tabs, furtherContacts, pipeline } = document;
  const { tab, rows } = workbook.selection();
  if (![tabs.contacts, ...furtherContacts].some(({ id }) => id === tab.id)) return [];
  const wanted = new Set(rows);
  const people = pipeline.people.filter(({ standing }) =>
    rowsAbout(standing.history.contact).some((place) => place.tab === tab.name && wanted.has(place.row)),
  );
  return viewsOf(
    document,
    people.slice(0, MOST_AT_ONCE + 1).map(({ standing }) => standing.position),
  );
}

/**
 * One person as they are now.
 * @throws a Fault for a key that is of nobody, or of several
 */
export const person = (document: Document, who: string): Replies['person'] =>
  viewsOf(document, [positionOf(document, who)])[0] ?? null;

/**
 * Shows a person's row in the sheet.
 * @throws a Fault for a key that is of nobody, or of several
 */
export function go(document: Document, who: string): null {
  const contact = document.pipeline.people[positionOf(document, who)]?.standing.history.contact;
  const [place] = contact === undefined ? [] : rowsAbout(contact);
  if (place === undefined) throw new Fault('unknownPerson');
  document.workbook.show(tabOf(document, place), wholeRow(place.row));
  return null;
}

/** Every problem in both languages, the costliest first. */
export function problemViews(document: Document): readonly ProblemView[] {
  const { problemSentence } = texts();
  return byCost(document.problems).map((problem) => ({
    tab: problem.tab,
    cell: problem.cell,
    code: problem.code,
    level: problem.level,
    message: {
      en: problemSentence(problem, 'en', columnLabels()),
      ja: problemSentence(problem, 'ja', columnLabels()),
    },
  }));
}

/** The costliest problems, and how many more there are. */
export function problems(document: Document): Replies['problems'] {
  const all = problemViews(document);
  return {
    problems: all.slice(0, MOST_PROBLEMS),
    more: Math.max(0, all.length - MOST_PROBLEMS),
    questions: questions(document),
  };
}

/** Without a tab, the tab that lists the problems is made if need be, and shown. */
export function goToProblem(request: RequestContext, tab: string, cell: string): null {
  if (tab === '') {
    const found = readDocument(request).tabs.problems;
    if (found === undefined) refresh(request);
    const made = found ?? readDocument(request).tabs.problems;
    if (made === undefined) throw new Fault('unknownTab');
    request.workbook.show(made);
    return null;
  }
  const target = request.workbook.tabs().find((each) => each.name === tab);
  if (target === undefined) throw new Fault('unknownTab');
  request.workbook.show(target, selectionOf(cell));
  return null;
}
