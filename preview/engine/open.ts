// Opens the engine on a book: a Model with what the book holds, and the book that works on it from then on.
import type { Book } from '../grid/grid.ts';
import { type OpenQuestions, usualAnswers } from '../host/open-questions.ts';
import { type EngineModel, Model } from './engine.ts';
import { Hub } from './hub.ts';
import { ModelBook } from './model-book.ts';
import { workbookData } from './workbook.ts';

/** The whole workbook as the engine reads it, as it was at a revision. */
export interface Snapshot {
  readonly revisionId: string;
}

export interface EngineBook {
  readonly model: EngineModel;
  readonly hub: Hub;
  readonly book: ModelBook;
  /** The workbook as it is now, for a browser tab that opens. */
  snapshot(): Snapshot;
}

/**
 * The engine's export in its long form. exportData has a shorter one as well, which takes eight
 * times as long: it opens a second workbook to see whether both say the same.
 */
interface Exporter {
  _exportData(isShort: boolean): Snapshot;
}

/** The functions of the cells must be registered before. */
export function openEngine(source: Book, google: OpenQuestions = usualAnswers): EngineBook {
  const hub = new Hub();
  const config = { transportService: hub, client: { id: 'apps-script', name: 'Apps Script' } };
  // Once a revision, and not at all before the first change.
  let last: Snapshot = { ...workbookData(source), revisionId: hub.revisionId };
  const model = new Model(structuredClone(last), config as never);
  const snapshot = (): Snapshot => {
    if (last.revisionId !== hub.revisionId) last = (model as unknown as Exporter)._exportData(false);
    return last;
  };
  return { model, hub, book: new ModelBook(model, source.facts(), google), snapshot };
}
