// Header words of the two main languages, by table: every column is known in both.
import { contactsEn } from './contacts-en.ts';
import { contactsJa } from './contacts-ja.ts';
import type { HeaderLists } from './header-lists.ts';
import { activitiesEn, dealsEn } from './logs-en.ts';
import { activitiesJa, dealsJa } from './logs-ja.ts';

export const mainLists: Readonly<Record<'contacts' | 'activities' | 'deals', readonly HeaderLists[]>> = {
  contacts: [contactsEn, contactsJa],
  activities: [activitiesEn, activitiesJa],
  deals: [dealsEn, dealsJa],
};
