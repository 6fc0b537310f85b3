// The two logs that the sidebar appends to: their columns, and what their drop-downs offer.
import { dealResults, lossReasons } from '../core/contact.ts';
import { activityKinds, sides } from '../core/kinds.ts';
import type { Bilingual, Language } from '../core/words.ts';
import type { ColumnPlan, TabPlan } from '../sheets/plan.ts';
import type { SheetTexts } from '../text/sheet.ts';

const namesOf = (words: Readonly<Record<string, Bilingual>>, language: Language): readonly string[] =>
  Object.values(words).map((word) => word[language]);

type Looks = Readonly<Record<string, Omit<ColumnPlan, 'header'>>>;

const columnsOf = (headers: Readonly<Record<string, Bilingual>>, looks: Looks, language: Language): readonly ColumnPlan[] =>
  Object.entries(headers).map(([key, header]) => ({ header: header[language], ...(looks[key] ?? { widthPixels: 140, format: 'text' }) }));

const emptyTab = (columns: readonly ColumnPlan[]): TabPlan => ({ lines: [], columns, rows: [] });

const day = { widthPixels: 100, format: 'day' } as const;
const id = { widthPixels: 90, format: 'text' } as const;
const note = { widthPixels: 320, format: 'text' } as const;

export function activitiesTab({ tabs }: SheetTexts, language: Language): TabPlan {
  const looks: Looks = {
    date: day,
    kind: { widthPixels: 160, format: 'text', choices: namesOf(activityKinds, language) },
    from: { widthPixels: 80, format: 'text', choices: namesOf(sides, language) },
    note,
    until: day,
    by: { widthPixels: 100, format: 'text' },
    id,
  };
  return emptyTab(columnsOf(tabs.activityHeaders, looks, language));
}

export function dealsTab({ tabs }: SheetTexts, language: Language): TabPlan {
  const looks: Looks = {
    date: day,
    result: { widthPixels: 100, format: 'text', choices: namesOf(dealResults, language) },
    amount: { widthPixels: 110, format: 'whole' },
    reason: { widthPixels: 150, format: 'text', choices: namesOf(lossReasons, language) },
    title: { widthPixels: 220, format: 'text' },
    by: { widthPixels: 100, format: 'text' },
    id,
  };
  return emptyTab(columnsOf(tabs.dealHeaders, looks, language));
}

/** Offered in an empty spreadsheet only; otherwise the contacts are the user's own tab. */
export function contactsTab({ tabs }: SheetTexts, language: Language): TabPlan {
  return emptyTab(columnsOf(tabs.contactHeaders, { first_met: day, notes: note }, language));
}
