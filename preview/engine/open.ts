// Opens the engine on a book: a Model with what the book holds, and the book that stands on it from then on.
import type { Book } from '../grid/grid.ts';
import { type EngineModel, Model } from './engine.ts';
import { Hub } from './hub.ts';
import { ModelBook } from './model-book.ts';
import { workbookData } from './workbook.ts';

export interface EngineBook {
  readonly model: EngineModel;
  readonly hub: Hub;
  readonly book: ModelBook;
}

/** The functions of the cells must be registered before. */
export function openEngine(source: Book): EngineBook {
  const hub = new Hub();
  const config = { transportService: hub, client: { id: 'apps-script', name: 'Apps Script' } };
  const model = new Model(workbookData(source), config as never);
  return { model, hub, book: new ModelBook(model, source.facts()) };
}
