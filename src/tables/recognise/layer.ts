// A layer of a vocabulary: names by key, in lists that are read at once, since there are thousands of names.
import { wordsOf } from '../vocabulary/word-list.ts';
import { headerLetters } from './header-words.ts';

/** The headers that name each key, in one text each: apart by | or line breaks, the preferred first. */
export type NameLists<K extends string> = Readonly<Record<K, string>>;

/** Letters of no name, which comparing leaves as they are: between lists, and between names. */
const [LIST, NAME] = ['龥', '龤'];

export interface Place<K extends string> {
  readonly key: K;
  /** Which of the key's names it is, from 0. */
  readonly rank: number;
  /** Grows from name to name, and from key to key. */
  readonly order: number;
}

/** Names are looked up as they are for comparing, which leaves none of them blank. */
export class Layer<K extends string> {
  private readonly lists: NameLists<K>;
  private readonly keys: readonly K[];
  /** Of all keys, one after the other, the mark behind each list; blank where a list has a blank line. */
  private readonly words: readonly string[];
  private readonly known: ReadonlySet<string>;

  constructor(lists: NameLists<K>) {
    this.lists = lists;
    this.keys = Object.keys(lists) as K[];
    const whole = this.keys.map((key) => `${lists[key]}|${LIST}|`).join('');
    this.words = headerLetters(whole.replace(/[|\n]/g, NAME)).split(NAME);
    this.known = new Set(this.words);
  }

  /** Where a word is a name, in the order of the keys and of their names. */
  placesOf(word: string): readonly Place<K>[] {
    if (word === '' || word === LIST || !this.known.has(word)) return [];
    const found: Place<K>[] = [];
    let [from, next] = [0, this.words.indexOf(word)];
    for (const key of this.keys) {
      const to = this.words.indexOf(LIST, from);
      for (; next >= 0 && next < to; next = this.words.indexOf(word, next + 1)) {
        const rank = this.words.slice(from, next).filter((each) => each !== '').length;
        found.push({ key, rank, order: next });
      }
      if (next < 0) break;
      from = to + 1;
    }
    return found;
  }

  /** A name as written. */
  nameAt = ({ key, rank }: Place<K>): string => wordsOf(this.lists[key])[rank] ?? '';
}
