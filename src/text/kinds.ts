// The names of kinds, sides, worries, results, losses and of what has to be in place first, for the sidebar.
export type { LossReason, OfferedResult } from '../core/book/records.ts';
export { dealResults, lossReasons, resultNames } from '../core/book/records.ts';
export type { FoundationItem } from '../core/vocabulary/foundation.ts';
export { foundationItems } from '../core/vocabulary/foundation.ts';
export type { NoteKind, Side, TouchKind } from '../core/vocabulary/kinds.ts';
export { activityKinds, sides, stopWords, touchKinds, worryWords } from '../core/vocabulary/kinds.ts';
export { statusNames } from '../core/vocabulary/statuses.ts';
