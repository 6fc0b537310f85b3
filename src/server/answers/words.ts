// What is asked of the user: what unknown words mean, and which columns are wishes to be left alone.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { Question } from '../../messages/requests.ts';
import { columnLetters } from '../../tables/a1.ts';
import { columnLabels } from '../../tables/columns/labels.ts';
import { withMeaning } from '../../tables/vocabulary/add-meaning.ts';
import type { WordColumn } from '../../tables/vocabulary/word-list.ts';
import { wordColumns, wordNames } from '../../tables/vocabulary/words.ts';
import { type Document, openDocument } from '../document/document.ts';
import { setSettings } from '../document/set-setting.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';

/** The columns of tables whose words are those of another name. */
const wordColumnOf: Readonly<Record<string, WordColumn>> = { from: 'side', lost_reason: 'reason' };

const isWordColumn = (key: string): key is WordColumn => (wordColumns as readonly string[]).includes(key);

const isWords = (problem: Problem): problem is Problem<'unknown_words'> => problem.code === 'unknown_words';

function wordsQuestion({ tab, cell, values }: Problem<'unknown_words'>): readonly Question[] {
  const column = wordColumnOf[values.column] ?? values.column;
  const label = columnLabels()[values.column];
  return isWordColumn(column) && label !== undefined
    ? [{ kind: 'words', tab, cell, column, label, words: values.words }]
    : [];
}

/** Each question once: opt-outs first, then words, as their columns were read. */
export function questions({ contacts, problems }: Document): readonly Question[] {
  const optOuts = contacts.lists.flatMap(({ tab, doubts }) =>
    doubts.map(
      ({ index, header }): Question => ({ kind: 'optOut', tab, cell: columnLetters(index + 1), header }),
    ),
  );
  return [...optOuts, ...problems.filter(isWords).flatMap(wordsQuestion)];
}

/**
 * Says what a word means in a column; what it means in others stays.
 * @param meaning a key of the column; "" forgets what was said
 * @throws a Fault for any other, or before Set up
 */
export function setWord(request: RequestContext, word: string, meaning: string, column: WordColumn): null {
  const key = normalWord(word);
  if (key === '' || !(meaning === '' || Object.keys(wordNames[column]).includes(meaning)))
    throw new Fault('unknownMessage');
  const document = openDocument(request);
  const before = new Map(Object.entries(document.settings.words.meanings)).get(key) ?? [];
  const text = word.replace(/\s+/gu, ' ').trim();
  setSettings(document, { [`word_${text}`]: withMeaning(before, column, meaning).join(', ') });
  return null;
}
