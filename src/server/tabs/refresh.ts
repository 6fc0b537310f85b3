// Refresh: reads once and computes, and under the lock writes the tabs that are ours.
import type { PlanCell, TabPlan } from '../../sheets/plan.ts';
import { Refusal } from '../../sheets/refusal.ts';
import type { Grid, Tab } from '../../sheets/workbook.ts';
import { isAsRead } from '../document/as-read.ts';
import { type Document, openDocument, readDocument } from '../document/document.ts';
import { madeTab, makingTabs } from '../document/tab-names.ts';
import { generatedBy, keepsGenerated, keepTabs } from '../document/tabs.ts';
import { readStamped, stampToday } from '../document/today.ts';
import { Fault } from '../fault.ts';
import { locked } from '../lock.ts';
import type { RequestContext } from '../request-context.ts';
import { dashboardTab } from './dashboard.ts';
import { momentText, pipelineTab, problemsTab, todayTab } from './generated.ts';

const roles = ['pipeline', 'problems', 'today', 'dashboard'] as const;
type Generated = (typeof roles)[number];
type Plans = Readonly<Record<Generated, TabPlan>>;

const isText = (cell: PlanCell): cell is string => typeof cell === 'string';

/** Whether a tab is the one that Refresh writes: by its title, or by its headers where that was deleted. */
function isOurs(grid: Grid, role: Generated, { columns }: TabPlan): boolean {
  if (generatedBy(grid) === role) return true;
  const headers = columns.map(({ header }) => header).filter(isText);
  return headers.length > 1 && headers.every((header, index) => grid.cells[0]?.[index] === header);
}

const gridOf = ({ workbook, tabs }: Document, role: Generated): Grid | undefined => {
  const tab = tabs[role];
  return tab && workbook.read(tab);
};

/** @param grid what is in the tab, if there is one */
function write(document: Document, role: Generated, plan: TabPlan, grid: Grid | undefined): Tab {
  const { workbook, tabs, language } = document;
  const tab = tabs[role];
  if (tab === undefined || grid === undefined || !isOurs(grid, role, plan))
    return madeTab(role, language, workbook, plan);
  workbook.rewrite(tab, plan, grid);
  return tab;
}

type Written = Partial<Record<Generated, Tab>>;

/** One tab after the other, each at once; the names of those that are protected are collected. */
function writeEach(document: Document, plans: Plans): Written {
  const { workbook, tabs } = document;
  const written: Written = {};
  const refused: string[] = [];
  for (const role of roles) {
    try {
      written[role] = write(document, role, plans[role], gridOf(document, role));
      workbook.flush();
    } catch (error) {
      if (!(error instanceof Refusal && error.reason === 'protected')) throw error;
      refused.push(error.tab || (tabs[role]?.name ?? ''));
    }
  }
  if (refused.length > 0) {
    keepTabs(workbook, { ...tabs, ...written });
    throw new Fault('generatedProtected', { tabs: refused });
  }
  return written;
}

/** All of them, read and then sent together; where one is refused, each alone. */
function writeAll(document: Document, plans: Plans): void {
  const { workbook, tabs } = document;
  let written: Written = {};
  try {
    const grids = roles.map((role) => gridOf(document, role));
    for (const [index, role] of roles.entries())
      written[role] = write(document, role, plans[role], grids[index]);
    workbook.flush();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What was made just now is there already.
    written = writeEach({ ...document, tabs: { ...tabs, ...written } }, plans);
  }
  keepTabs(workbook, { ...tabs, ...written });
}

interface Prepared {
  readonly document: Document;
  readonly plans: Plans;
}

function prepared(request: RequestContext, document: Document): Prepared {
  const madeAt = momentText(request.now, document.today, request.workbook.timeZone());
  const plans: Plans = {
    pipeline: pipelineTab(document, madeAt),
    problems: problemsTab(document, madeAt),
    today: todayTab(document),
    dashboard: dashboardTab(document, madeAt),
  };
  return { document, plans };
}

/**
 * Reads and computes before the lock is taken: in a large book that takes longest, and whoever logs something
 * would have to wait for it. Where tabs have to be found or made, all of it is done under the lock.
 */
function preparedBefore(request: RequestContext): Prepared | undefined {
  if (!keepsGenerated(request.workbook)) return undefined;
  const document = readDocument(request);
  return roles.every((role) => document.tabs[role]) ? prepared(request, document) : undefined;
}

/** Stamps the day; what was read before counts if the spreadsheet still says the same. */
function preparedNow(request: RequestContext, before: Prepared | undefined): Prepared {
  if (before !== undefined) {
    const now = openDocument(request);
    stampToday(now);
    if (isAsRead(before.document, now)) return before;
  }
  return prepared(request, readStamped(request, !keepsGenerated(request.workbook)));
}

/**
 * Writes the tabs that are ours anew; one that a user has made their own is left to them.
 * @throws a Fault before Set up, without contacts, or if somebody else is saving
 */
export function refresh(request: RequestContext): Document {
  const { workbook } = request;
  const before = preparedBefore(request);
  return locked(workbook, () => {
    const { document, plans } = preparedNow(request, before);
    const planOf = (role: string) => {
      const tab = roles.includes(role as Generated) ? document.tabs[role as Generated] : undefined;
      return tab && { tab, plan: plans[role as Generated] };
    };
    makingTabs(
      workbook,
      roles.filter((role) => document.tabs[role] === undefined),
      planOf,
      () => writeAll(document, plans),
    );
    return document;
  });
}
