// Everything at once, in the keys of the cell functions.
import { isoOf } from '../../core/base/day.ts';
import { phaseOf } from '../../core/vocabulary/stages.ts';
import type { Result } from '../../functions/define.ts';
import { summaryHeader, summaryRows } from '../../functions/funnel.ts';
import { recontactHeader, recontactRows } from '../../functions/recontact.ts';
import type { Replies, Row } from '../../messages/requests.ts';
import type { Document } from '../document/document.ts';
import { problemViews } from './lookup.ts';

const valueOfCell = (cell: Result): string | number | null =>
  typeof cell === 'string' || typeof cell === 'number' ? cell : null;

const byColumn = (header: readonly string[], rows: readonly (readonly Result[])[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(header.map((name, index) => [name, valueOfCell(row[index])])));

export function report(document: Document): Replies['report'] {
  const { pipeline, today, rules } = document;
  return {
    today: isoOf(today),
    contacts: pipeline.people.map(({ label, standing, worth, card }) => ({
      contact: label,
      name: standing.history.contact.name,
      phase: phaseOf(standing.stage),
      stage: standing.stage,
      score: standing.trust.score ?? null,
      grade: standing.band,
      ltv: worth.revenue,
      expected: worth.expected ?? null,
      referred: worth.referred,
      reason: card?.reason ?? null,
    })),
    recontact: byColumn(recontactHeader, recontactRows(pipeline, rules.limit)),
    summary: byColumn(summaryHeader, summaryRows(pipeline.standings)),
    problems: problemViews(document),
  };
}
