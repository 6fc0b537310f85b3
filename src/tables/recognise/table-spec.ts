// What recognition must know of a table: its keys, the words that name them, and how their cells look.
import type { HeaderIndex } from './header-index.ts';
import type { Look, LookName } from './looks.ts';

export interface KeySpec {
  /**
   * one: a single column; gaps: further columns fill the
   * first one's gaps; every: all columns that are one count.
   */
  readonly takes: 'one' | 'gaps' | 'every';
  /** How its cells look, or which words they say; absent where that tells nothing. */
  readonly look?: LookName | Look;
  /**
   * no: only a known header will do; header: a word in the
   * header and cells that look right; cells: these alone.
   */
  readonly guess: 'no' | 'header' | 'cells';
  /** Cells of which none looks right: never the key, or only where the column can be nothing else. */
  readonly isStrict?: 'never' | 'last';
}

/** The key of a header that is made of known parts. */
export interface MadeKey<K extends string> {
  readonly key: K;
  /** The parts alone don't tell: it is a guess, where most cells look so. */
  readonly ifCells?: LookName | Look;
}

export interface TableSpec<K extends string> {
  readonly keys: Readonly<Record<K, KeySpec>>;
  readonly words: HeaderIndex<K>;
  /** What a header that is made of known parts only may name: the first that its cells bear out. */
  readonly madeOfParts?: (header: string) => readonly MadeKey<K>[];
  /** Keys whose cells may name people who are known. */
  readonly personKeys: readonly K[];
  /** That of a column which does, whatever its header says. */
  readonly anyPersonKey?: K;
  /** Keys of one group are one column to its users: a choice for one decides all of them. */
  readonly groupOf?: (key: K) => string;
  /** Whether these keys make a header row. */
  readonly isEnough: (has: (key: K) => boolean) => boolean;
}
