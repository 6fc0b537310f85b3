// Refresh: reads once, computes, and writes the tabs that are ours.
import type { TabPlan } from '../sheets/plan.ts';
import type { Circumstances } from './circumstances.ts';
import { type Document, readDocument } from './document.ts';
import { momentText, pipelineTab, problemsTab, todayTab } from './generated.ts';
import { freeName } from './names.ts';

type Generated = 'pipeline' | 'today' | 'problems';

function write(document: Document, role: Generated, plan: TabPlan): void {
  const { workbook, tabs, language } = document;
  const tab = tabs[role];
  if (tab === undefined) workbook.make(freeName(role, language, workbook.tabs()), plan);
  else workbook.rewrite(tab, plan);
}

/** Writes Pipeline, Today and Problems anew. */
export function refresh(around: Circumstances): Document {
  const document = readDocument(around);
  const madeAt = momentText(around.now, document.today, around.workbook.timeZone());
  write(document, 'pipeline', pipelineTab(document, madeAt));
  write(document, 'problems', problemsTab(document, madeAt));
  write(document, 'today', todayTab(document));
  return document;
}
