// Puts facts into a text with placeholders, so that what isn't known leaves no gap.
import { inBraces, type Placeholder, placeholderOf } from '../../src/core/vocabulary/placeholders.ts';
import { hasTitle } from '../../src/text/names.ts';

/** "" for what isn't known. */
export type Values = Readonly<Record<Placeholder, string>>;

/** The end of a sentence with the blanks behind it: in Latin letters only before a blank, or at the end. */
const SENTENCE_END = /[。？！]+[」』）]*|[.?!]+[”"’')]*(?=\s|$)\s*/gu;
/** Behind these a full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|Mr|Mrs|Ms|Dr|St|No|Prof)\.$/u;
const OPTIONAL = /\[([^[\]]*)\]/g;
const HONORIFIC = String.raw`(?:\s?(?:様|さま|さん|先生))?`;
/** A name that may be missing, with the blank before it and the title behind it. */
const NAME = new RegExp(String.raw`[ \u3000]?[{｛]\s*(?:first_)?name\s*[}｝]${HONORIFIC}`, 'giu');
const TITLED_NAME = /([{｛]\s*(?:first_)?name\s*[}｝])\s?(?:様|さま|さん|先生)/giu;

function sentencesOf(line: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
    const text = line.slice(start, index + end.length);
    if (ABBREVIATED.test(text.trimEnd())) continue;
    sentences.push(text);
    start = index + end.length;
  }
  return [...sentences, line.slice(start)].filter((sentence) => sentence !== '');
}

/**
 * A sentence with a placeholder that is blank is left out, and so is a line without an end such as a
 * signature, and what is in square brackets; only a missing name leaves its greeting there.
 * @param template with placeholders that are all known
 */
export function filled(template: string, values: Values): string {
  const isBlank = (text: string) =>
    [...text.matchAll(inBraces)].some(([, name = '']) => values[placeholderOf(name) ?? 'name'] === '');
  const put = (text: string) =>
    text.replace(inBraces, (_, name: string) => values[placeholderOf(name) ?? 'name']);
  const isNameless = values.name === '' || values.first_name === '';
  const line = (text: string): string => {
    const withOptional = text.replace(OPTIONAL, (whole, inner: string) =>
      inner.search(inBraces) < 0 ? whole : isBlank(inner) ? '' : inner,
    );
    const named = isNameless
      ? withOptional.replace(NAME, (whole) => (isBlank(whole) ? '' : whole))
      : hasTitle(values.name)
        ? withOptional.replace(TITLED_NAME, '$1')
        : withOptional;
    const told = sentencesOf(named).filter((sentence) => !isBlank(sentence));
    return put(told.join('')).trim();
  };
  const lines = template.replace(/\r\n?/g, '\n').split('\n');
  const shown = lines.flatMap((text) => {
    const told = line(text);
    // A line of which nothing but marks is left is gone; one that was blank stays.
    return text.trim() === '' || /[\p{L}\p{N}]/u.test(told) ? [told] : [];
  });
  return shown
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
