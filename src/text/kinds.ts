// The names of kinds, sides, worries, results and losses; they stand where rows are read, and the sidebar takes them from here.
export type { DealResult, LossReason } from '../core/contact.ts';
export { dealResults, lossReasons } from '../core/contact.ts';
export type { NoteKind, Side, TouchKind } from '../core/kinds.ts';
export { activityKinds, stopWords, touchKinds, worryWords } from '../core/kinds.ts';
