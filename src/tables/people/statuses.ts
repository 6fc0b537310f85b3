// What the status columns of a row say: where a person stands, and whether they wish to be left alone.
import type { Contact, Status } from '../../core/book/records.ts';
import { textOf } from '../cells/cells.ts';
import { columnWords } from '../cells/column-words.ts';
import { wishesIn } from '../cells/wishes.ts';
import { noteUnknownWords } from '../unknown-words.ts';
import type { ColumnSource, Row } from './cell-readers.ts';

type StatusFacts = Pick<Contact, 'status' | 'doNotContact' | 'noEmail' | 'noCall'>;

/** Of several words the one that says most counts. */
const order: readonly Status[] = [
  'repeat',
  'customer',
  'lost',
  'open',
  'lead',
  'do_not_contact',
  'no_email',
  'no_call',
];

/** Between the words of a cell that says several things: customer; unsubscribed. */
const separators = /[;；,，、/／・+&|\n\r]/;
/** Words of one cell that can't both be true. */
const isContradiction = (words: readonly (Status | undefined)[]): boolean =>
  words.includes('lost') && (words.includes('customer') || words.includes('repeat'));

const nothing: StatusFacts = { status: undefined, doNotContact: false, noEmail: false, noCall: false };

/** Reads all status columns of a row. */
export function statusReader({ columns, context, log, atEnd }: ColumnSource): (row: Row) => StatusFacts {
  const readers = columns.map(({ index }) => ({
    index,
    words: columnWords('status', context.words, (meaning) => meaning),
  }));
  atEnd(() => {
    for (const { index, words } of readers) noteUnknownWords(log, 'info', 'status', index, words);
  });
  return (row) => {
    const found: Status[] = [];
    for (const { index, words } of readers) {
      const text = textOf(row[index], context.toDay);
      if (text === '') continue;
      const parts =
        words.ofPart(text) === undefined
          ? text.split(separators).map((part) => words.ofPart(part.trim()))
          : [];
      const known = isContradiction(parts) ? [] : parts.filter((word) => word !== undefined);
      const isEachKnown = parts.length > 1 && known.length === parts.length;
      const wishes = wishesIn(text).map(({ wish }) => wish);
      // What says a wish is no unknown word.
      const whole = isEachKnown ? undefined : wishes.length > 0 ? words.ofPart(text) : words.of(text);
      found.push(...(whole === undefined ? known : [whole]), ...wishes);
    }
    if (found.length === 0) return nothing;
    return {
      status: order.find((status) => found.includes(status)),
      doNotContact: found.includes('do_not_contact'),
      noEmail: found.includes('no_email'),
      noCall: found.includes('no_call'),
    };
  };
}
