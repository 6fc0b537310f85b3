// Several values in one cell: tags, problems, worries.
import { normalWord } from './bilingual.ts';

/** Letters of a list in a cell that are read. */
export const LONGEST_LIST = 1000;
/** What parts the entries of a list in a cell. */
export const separators = /:::|[,、､，،;；|｜\n\r]/;

/** Each once; compared without case, width and spaces, and blanks left out. */
export const distinct = (parts: readonly string[]): readonly string[] => {
  const known = new Set<string>();
  return parts.filter((part) => part !== '' && !known.has(normalWord(part)) && known.add(normalWord(part)));
};

/** As they are, without space around them. */
export const trimmed = (parts: readonly string[]): readonly string[] => parts.map((part) => part.trim());

/** The parts of a list in a cell, each once, as written. */
export const partsOf = (text: string): readonly string[] =>
  distinct(trimmed(text.slice(0, LONGEST_LIST).split(separators)));

/** Tags: as a list, also "#vip #fair", and labels of Google with a star in front. */
export const tagsOf = (text: string): readonly string[] =>
  distinct(
    partsOf(text)
      .flatMap((part) => (/^#\S+(?:\s+#\S+)+$/.test(part) ? part.split(/\s+/) : [part]))
      .map((part) => part.replace(/^[#*]\s*/, '')),
  );
