// What later actions need, remembered with the document as text, so that they read no table.
import type { Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import { MOST_SHOWN } from '../../messages/limits.ts';
import type { Tab, Workbook } from '../../sheets/workbook.ts';
import { dayReader } from '../../tables/cells/zone.ts';
import type { RequestContext } from '../request-context.ts';
import type { ActionContext, Log, ReadTab } from './action-context.ts';
import type { Known } from './known.ts';
import { checksum } from './log-rows.ts';

/** A tab is remembered by its id alone: it may have got another name. */
type WithId<T extends { readonly tab: Tab }> = Omit<T, 'tab'> & { readonly tab: number };

/** All that is the same for every person; plain values, so that it can be kept as text. */
interface Common {
  readonly today: Day;
  readonly timeZone: string;
  readonly language: Language;
  /** The rules that differ from the built-in ones. */
  readonly rules: Partial<Rules>;
  readonly logs: Readonly<Record<LogName, WithId<Log>>>;
  readonly contacts: WithId<ReadTab>;
  readonly rulesTab: WithId<ActionContext['rulesTab']>;
}

/** An action as it was written, so that it can be undone without a search. */
export interface WrittenAction {
  readonly log: LogName;
  /** The first of its rows, from 1, and how many there are, one below the other. */
  readonly row: number;
  readonly rows: number;
  /** Whom it is about: the labels. */
  readonly whos: readonly string[];
  /** The one whom it is about, as they were known right after. */
  readonly known: Known | undefined;
}

const COMMON = 'snapshot';
/** Remembered, it has every snapshot opened anew. */
export const noSnapshot = { [COMMON]: '{}' };
const factsKey = (who: string): string => `facts ${checksum(who)}`;
const actionKey = (id: string): string => `action ${id}`;

const changedRules = (rules: Rules): Partial<Rules> =>
  Object.fromEntries(
    Object.entries(rules).filter(([key, value]) => {
      const usual = defaultRules[key as keyof Rules];
      return value !== usual && JSON.stringify(value) !== JSON.stringify(usual);
    }),
  );

const withId = <T extends { readonly tab: Tab }>(of: T): WithId<T> => ({ ...of, tab: of.tab.id });

/**
 * Keeps what later actions on these people need; for an action on anybody beyond a whole list the tables are
 * read again.
 */
export function remember(context: ActionContext, known: readonly Known[]): void {
  const { workbook, today, timeZone, language, rules, logs, contacts, rulesTab } = context;
  const common: Common = {
    today,
    timeZone,
    language,
    rules: changedRules(rules),
    logs: { activities: withId(logs.activities), deals: withId(logs.deals) },
    contacts: withId(contacts),
    rulesTab: withId(rulesTab),
  };
  const people = known
    .slice(0, MOST_SHOWN)
    .map((each) => [factsKey(each.facts.label), JSON.stringify(each)] as const);
  workbook.remember({ [COMMON]: JSON.stringify(common), ...Object.fromEntries(people) });
}

/** Keeps where the rows of an action are. */
export const rememberAction = (workbook: Workbook, id: string, action: WrittenAction): void =>
  workbook.remember({ [actionKey(id)]: JSON.stringify(action) });

type Kept = Readonly<Record<string, string>>;

/** Those of the tabs that are still there, in place of their ids. */
function withTab<T extends { readonly tab: number }>(
  workbook: Workbook,
  of: T,
): (Omit<T, 'tab'> & { readonly tab: Tab }) | undefined {
  const tab = workbook.tab(of.tab);
  return tab && { ...of, tab };
}

/** What is the same for every person; undefined if it wasn't remembered today, or a tab is gone. */
function recalledContext(request: RequestContext, kept: Kept): ActionContext | undefined {
  const { rules, ...common } = JSON.parse(kept[COMMON] ?? '{}') as Common;
  const { timeZone } = common;
  const toDay = dayReader(() => timeZone);
  if (timeZone === undefined || toDay(request.now) !== common.today) return undefined;
  const { workbook } = request;
  const [activities, deals] = [common.logs.activities, common.logs.deals].map((log) =>
    withTab(workbook, log),
  );
  const [contacts, rulesTab] = [withTab(workbook, common.contacts), withTab(workbook, common.rulesTab)];
  if (!activities || !deals || !contacts || !rulesTab) return undefined;
  return {
    ...{ ...common, workbook, now: request.now, toDay, contacts, rulesTab },
    logs: { activities, deals },
    rules: { ...defaultRules, ...rules },
  };
}

/** What was remembered of some people, whatever has been logged since; undefined if it must be read anew. */
export function recallPeople(
  request: RequestContext,
  whos: readonly string[],
): { readonly context: ActionContext; readonly known: readonly Known[] } | undefined {
  const kept = request.workbook.recall([COMMON, ...whos.map(factsKey)]);
  const known = whos.map((who) => JSON.parse(kept[factsKey(who)] ?? 'null') as Known | null);
  const theirs = known.flatMap((each, index) =>
    each !== null && each.facts.label === whos[index] ? each : [],
  );
  if (theirs.length < whos.length) return undefined;
  const context = recalledContext(request, kept);
  return context && { context, known: theirs };
}

/** The context, and an action as it was written, each undefined where it isn't remembered. */
export function recallAction(
  request: RequestContext,
  id: string,
): { readonly context: ActionContext | undefined; readonly action: WrittenAction | undefined } {
  const kept = request.workbook.recall([COMMON, actionKey(id)]);
  const action = JSON.parse(kept[actionKey(id)] ?? 'null') as WrittenAction | null;
  return { context: recalledContext(request, kept), action: action ?? undefined };
}
