// The last list, at once: as it was remembered, else as the Today tab shows it, which no cache forgets.
import { isoOf } from '../../core/base/day.ts';
import { type OtherReason, type Reason, wordsOf } from '../../core/recontact/reasons/all.ts';
import type { TouchKind } from '../../core/vocabulary/kinds.ts';
import { phaseOf, type Stage, stageKeys } from '../../core/vocabulary/stages.ts';
import { recontactHeader } from '../../functions/recontact.ts';
import type { PersonView, TodayView } from '../../messages/requests.ts';
import type { Cell } from '../../sheets/workbook.ts';
import { dayReader } from '../../tables/cells/zone.ts';
import { keptTabs } from '../document/tabs.ts';
import type { RequestContext } from '../request-context.ts';

const GLANCE = 'glance';
const TOP_ROWS = 60;

/** Remembers the list, so that the sidebar can show it at once when it is opened again. */
export const rememberGlance = ({ workbook }: RequestContext, view: TodayView): void =>
  workbook.remember({ [GLANCE]: JSON.stringify(view) });

/** A row of the Today tab: what it doesn't show is blank until the fresh list comes. */
function personOf(row: readonly Cell[]): PersonView {
  const [who, reason, overdueDays, priority, suggestion, score, stage, others] = row;
  const text = String(who);
  return {
    who: text,
    name: text,
    company: '',
    owner: '',
    emails: [],
    phones: [],
    noEmail: false,
    noCall: false,
    isHeldBack: false,
    phase: phaseOf(stage as Stage),
    stage: stage as Stage,
    score: typeof score === 'number' ? score : null,
    band: 'none',
    trend: 0,
    isReady: false,
    lastTouch: null,
    opener: '',
    problems: [],
    worries: [],
    openTitles: [],
    revenue: 0,
    expected: null,
    basis: 0,
    margin: 1,
    nextPurchaseDay: null,
    referred: 0,
    stop: null,
    nextDay: null,
    card: {
      reason: reason as Reason,
      isFirst: priority === 'first',
      overdueDays: Number(overdueDays),
      suggestion: suggestion === '' ? null : (suggestion as TouchKind),
      others: (String(others).split(', ').filter(Boolean) as OtherReason[]).map(wordsOf),
      facts: {},
    },
  };
}

function ofTodayTab({ workbook, userLanguage }: RequestContext, today: string): TodayView | null {
  const id = keptTabs(workbook).today;
  const tab = id === undefined ? undefined : workbook.tab(id);
  const cells = tab === undefined ? [] : workbook.read(tab, TOP_ROWS).cells;
  const header = cells.findIndex((row) => row[0] === recontactHeader[0] && row[1] === recontactHeader[1]);
  if (header < 0) return null;
  const rows = cells.slice(header + 1).filter((row) => stageKeys.includes(row[6] as Stage));
  return {
    today,
    language: userLanguage,
    userLanguage,
    owners: [],
    people: rows.map(personOf),
    limit: 0,
    moreFirst: 0,
    more: 0,
    problems: { error: 0, warning: 0, info: 0 },
  };
}

/** The list as it was last shown here, to whomever; what is logged from it is of today all the same. */
export function glance(request: RequestContext): TodayView | null {
  const { workbook, now, userLanguage } = request;
  const remembered = workbook.recall([GLANCE])[GLANCE];
  const today = isoOf(dayReader(() => workbook.timeZone())(now));
  return remembered === undefined
    ? ofTodayTab(request, today)
    : { ...(JSON.parse(remembered) as TodayView), today, userLanguage };
}
