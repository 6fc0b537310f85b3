// The names of kinds, sides, worries, results, losses and of what has to stand first; they stand where rows are read, and the sidebar takes them from here.
export type { DealResult, LossReason } from '../core/contact.ts';
export { dealResults, lossReasons } from '../core/contact.ts';
export type { FoundationItem } from '../core/foundation.ts';
export { foundationItems } from '../core/foundation.ts';
export type { NoteKind, Side, TouchKind } from '../core/kinds.ts';
export { activityKinds, stopWords, touchKinds, worryWords } from '../core/kinds.ts';
