// The last list, at once: as it was remembered, else in outline, as the document keeps it for good.
import { isoOf } from '../../core/base/day.ts';
import type { Reason } from '../../core/recontact/reasons/all.ts';
import type { TouchKind } from '../../core/vocabulary/kinds.ts';
import { phaseOf, type Stage } from '../../core/vocabulary/stages.ts';
import type { PersonView, TodayView } from '../../messages/requests.ts';
import { dayReader } from '../../tables/cells/zone.ts';
import type { RequestContext } from '../request-context.ts';

const GLANCE = 'glance';
/** A kept text may have 9 KB; a letter takes at most 3 bytes. */
const OUTLINE_LENGTH = 3000;

/** What is kept of a person who is listed. */
type Outline = readonly [
  who: string,
  name: string,
  company: string,
  stage: Stage,
  score: number | null,
  reason: Reason,
  isFirst: boolean,
  overdueDays: number,
  suggestion: TouchKind | null,
];

/** The list in outline, as far as there is room for it. */
function outlineOf({ people }: TodayView): string {
  const outlines = people.flatMap(({ who, name, company, stage, score, card }): Outline[] => {
    if (card === null) return [];
    const { reason, isFirst, overdueDays, suggestion } = card;
    const rounded = score === null ? null : Math.round(score);
    return [[who, name, company, stage, rounded, reason, isFirst, overdueDays, suggestion]];
  });
  while (JSON.stringify(outlines).length > OUTLINE_LENGTH) outlines.pop();
  return JSON.stringify(outlines);
}

/** Remembers the list, so that the sidebar can show it at once when it is opened again. */
export function rememberGlance({ workbook }: RequestContext, view: TodayView): void {
  workbook.remember({ [GLANCE]: JSON.stringify(view) });
  workbook.keep(GLANCE, outlineOf(view));
}

/** Somebody in outline: what isn't kept is blank until the fresh list comes. */
function personOf([who, name, company, stage, score, reason, ...card]: Outline): PersonView {
  const [isFirst, overdueDays, suggestion] = card;
  return {
    who,
    name,
    company,
    owner: '',
    emails: [],
    phones: [],
    noEmail: false,
    noCall: false,
    isHeldBack: false,
    phase: phaseOf(stage),
    stage,
    score,
    band: 'none',
    trend: 0,
    isReady: false,
    lastTouch: null,
    earlierTouches: [],
    opener: '',
    problems: [],
    worries: [],
    tags: [],
    notes: '',
    openTitles: [],
    revenue: 0,
    expected: null,
    range: null,
    basis: 0,
    margin: 1,
    nextPurchaseDay: null,
    expectedSinceDay: null,
    referred: 0,
    stop: null,
    nextDay: null,
    card: { reason, isFirst, overdueDays, suggestion, others: [], facts: {} },
  };
}

function outlineView({ workbook, userLanguage }: RequestContext, today: string): TodayView | null {
  const kept = workbook.kept(GLANCE);
  if (kept === undefined) return null;
  const outlines = JSON.parse(kept) as readonly Outline[];
  return {
    today,
    language: userLanguage,
    userLanguage,
    owners: [],
    tags: [],
    texts: null,
    people: outlines.map(personOf),
    emptyTab: null,
    capacity: null,
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
    ? outlineView(request, today)
    : { ...(JSON.parse(remembered) as TodayView), today, userLanguage };
}
