// Logs of the user's own without a column for ids: a repeated message is known by what it was to write.
import { normalWord } from '../../core/base/bilingual.ts';
import type { PlanCell } from '../../sheets/plan.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { ActionContext, Log } from './action-context.ts';
import { contentMark, plannedMark } from './log-rows.ts';
import type { Tail } from './marks.ts';

const SENT = 'sent without ids';
/** So many of the last messages are known. */
const MOST_SENT = 30;

/** How many rows with the same content there were before a message was carried out, by its id. */
type Sent = Readonly<Record<string, number>>;

const keptSent = (workbook: Workbook): Sent => JSON.parse(workbook.kept(SENT) ?? '{}');

const hasIds = ({ columns }: Log): boolean => columns.id !== undefined;

function rowsLike({ toDay }: ActionContext, log: Log, { rows }: Tail, cells: readonly PlanCell[]): number {
  const wanted = plannedMark(log, cells);
  return rows.filter((row) => contentMark(log, row, toDay) === wanted).length;
}

/** Whether a message was carried out before: there is one row more like its own than there was then. */
export function isSent(
  context: ActionContext,
  log: Log,
  tail: Tail,
  actionId: string,
  cells: readonly PlanCell[],
): boolean {
  if (hasIds(log)) return false;
  const before = keptSent(context.workbook)[normalWord(actionId)];
  return before !== undefined && rowsLike(context, log, tail, cells) > before;
}

/** Keeps what is about to be written, before it is. */
export function noteSending(
  context: ActionContext,
  log: Log,
  tail: Tail,
  rows: readonly { readonly actionId: string; readonly cells: readonly PlanCell[] }[],
): void {
  if (hasIds(log) || rows.length === 0) return;
  const { workbook } = context;
  const now = rows.map(
    ({ actionId, cells }) => [normalWord(actionId), rowsLike(context, log, tail, cells)] as const,
  );
  const all = [...Object.entries(keptSent(workbook)), ...now].slice(-MOST_SENT);
  workbook.keep(SENT, JSON.stringify(Object.fromEntries(all)));
}
