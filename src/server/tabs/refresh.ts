// Refresh: reads once, computes, and writes the tabs that are ours.
import type { TabPlan } from '../../sheets/plan.ts';
import type { Tab } from '../../sheets/workbook.ts';
import type { Document } from '../document/document.ts';
import { freeName } from '../document/tab-names.ts';
import { isGenerated, keepsGenerated, keepTabs } from '../document/tabs.ts';
import { readStamped } from '../document/today.ts';
import type { RequestContext } from '../request-context.ts';
import { momentText, pipelineTab, problemsTab, todayTab } from './generated.ts';

type Generated = 'pipeline' | 'today' | 'problems';

function write(document: Document, role: Generated, plan: TabPlan): Tab {
  const { workbook, tabs, language } = document;
  const tab = tabs[role];
  if (tab === undefined || !isGenerated(workbook, tab, role))
    return workbook.make(freeName(role, language, workbook.tabs()), plan);
  workbook.rewrite(tab, plan);
  return tab;
}

/** Writes Pipeline, Today and Problems anew; a tab that a user has made their own is left to them. */
export function refresh(request: RequestContext): Document {
  const document = readStamped(request, !keepsGenerated(request.workbook));
  const madeAt = momentText(request.now, document.today, request.workbook.timeZone());
  const written = {
    pipeline: write(document, 'pipeline', pipelineTab(document, madeAt)),
    problems: write(document, 'problems', problemsTab(document, madeAt)),
    today: write(document, 'today', todayTab(document)),
  };
  keepTabs(request.workbook, { ...document.tabs, ...written });
  return document;
}
