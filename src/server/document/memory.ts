// What later actions need, remembered with the document as text, so that they read no table.
import type { Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import { MOST_SHOWN } from '../../messages/limits.ts';
import type { Tab } from '../../sheets/workbook.ts';
import { dayReader } from '../../tables/cells/zone.ts';
import type { RequestContext } from '../request-context.ts';
import type { ActionContext, Log } from './action-context.ts';
import type { Known, Snapshot } from './known.ts';
import { checksum } from './log-rows.ts';

/** All that is the same for every person; plain values, so that it can be kept as text. */
interface Common {
  readonly today: Day;
  readonly timeZone: string;
  readonly language: Language;
  /** The rules that differ from the built-in ones. */
  readonly rules: Partial<Rules>;
  readonly logs: Readonly<Record<LogName, Log>>;
  readonly contacts: Tab;
}

const COMMON = 'snapshot';
/** Remembered, it has every snapshot opened anew. */
export const noSnapshot = { [COMMON]: '{}' };
const factsKey = (who: string): string => `facts ${checksum(who)}`;

const changedRules = (rules: Rules): Partial<Rules> =>
  Object.fromEntries(
    Object.entries(rules).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaultRules[key as keyof Rules]),
    ),
  );

/**
 * Keeps what later actions on these people need; for an action on anybody beyond a whole list the tables are
 * read again.
 */
export function remember(
  { workbook, today, language, rules, logs, contacts }: ActionContext,
  known: readonly Known[],
): void {
  const common: Common = {
    today,
    timeZone: workbook.timeZone(),
    language,
    rules: changedRules(rules),
    logs,
    contacts,
  };
  const people = known
    .slice(0, MOST_SHOWN)
    .map((each) => [factsKey(each.facts.label), JSON.stringify(each)] as const);
  workbook.remember({ [COMMON]: JSON.stringify(common), ...Object.fromEntries(people) });
}

/** What is the same for every person, as it was remembered; undefined if it wasn't today. */
function recalledContext(
  request: RequestContext,
  kept: Readonly<Record<string, string>>,
): ActionContext | undefined {
  const { timeZone, rules, ...common } = JSON.parse(kept[COMMON] ?? '{}') as Common;
  const toDay = dayReader(() => timeZone);
  if (timeZone === undefined || toDay(request.now) !== common.today) return undefined;
  return { ...request, ...common, toDay, rules: { ...defaultRules, ...rules } };
}

/** The context as it was remembered; undefined if it must be read anew. */
export const rememberedContext = (request: RequestContext): ActionContext | undefined =>
  recalledContext(request, request.workbook.recall([COMMON]));

/** The snapshot as it was remembered, whatever has been logged since; undefined if it must be read anew. */
export function rememberedSnapshot(request: RequestContext, who: string): Snapshot | undefined {
  const kept = request.workbook.recall([COMMON, factsKey(who)]);
  const context = recalledContext(request, kept);
  const known = JSON.parse(kept[factsKey(who)] ?? 'null') as Known | null;
  return context === undefined || known?.facts.label !== who ? undefined : { ...context, ...known };
}
