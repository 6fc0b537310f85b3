// The two logs that the sidebar appends to: their columns, and what their drop-downs offer.
import type { Bilingual, Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import { dealResults, lossReasons } from '../../core/book/records.ts';
import { activityKinds, sides } from '../../core/vocabulary/kinds.ts';
import { type ColumnPlan, look, type TabPlan } from '../../sheets/plan.ts';
import { texts } from '../texts.ts';

const namesOf = (words: Readonly<Record<string, Bilingual>>, language: Language): readonly string[] =>
  Object.values(words).map((word) => word[language]);

type Looks = Readonly<Record<string, Omit<ColumnPlan, 'header'>>>;

const columnsOf = (
  headers: Readonly<Record<string, Bilingual>>,
  looks: Looks,
  language: Language,
): readonly ColumnPlan[] =>
  Object.entries(headers).map(([key, header]) => ({
    header: header[language],
    ...(looks[key] ?? look(140, 'text')),
  }));

const emptyTab = (columns: readonly ColumnPlan[]): TabPlan => ({ lines: [], columns, rows: [] });

const day = look(100, 'day');
const id = look(90, 'text');
const note = look(320, 'text');

/** An empty Activities tab, with drop-downs for kinds and sides. */
export function activitiesTab(language: Language): TabPlan {
  const looks: Looks = {
    date: day,
    kind: { ...look(160, 'text'), choices: namesOf(activityKinds, language) },
    from: { ...look(80, 'text'), choices: namesOf(sides, language) },
    note,
    until: day,
    by: look(100, 'text'),
    id,
  };
  return emptyTab(columnsOf(texts().activityHeaders, looks, language));
}

/** An empty Deals tab, with drop-downs for results and reasons. */
export function dealsTab(language: Language): TabPlan {
  const looks: Looks = {
    date: day,
    result: { ...look(100, 'text'), choices: namesOf(dealResults, language) },
    amount: look(110, 'whole'),
    reason: { ...look(150, 'text'), choices: namesOf(lossReasons, language) },
    title: look(220, 'text'),
    by: look(100, 'text'),
    id,
  };
  return emptyTab(columnsOf(texts().dealHeaders, looks, language));
}

/**
 * Offered in an empty spreadsheet only; otherwise the contacts are the user's own tab. Its one row is an
 * example to overwrite.
 */
export function contactsTab(language: Language, today: Day): TabPlan {
  const { contactHeaders, exampleContact } = texts();
  const example: Readonly<Record<string, Bilingual>> = exampleContact;
  const row = Object.keys(contactHeaders).map((key) =>
    key === 'first_met' ? { day: today } : example[key]?.[language],
  );
  const columns = columnsOf(contactHeaders, { first_met: day, notes: note }, language);
  return { lines: [], columns, rows: [row] };
}
