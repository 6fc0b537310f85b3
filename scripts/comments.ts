// Puts the comments of the sources back into the bundled script,
// so that its user can read it: what each file is, and what is said
// above what it exports: all of it of the cell functions, of other functions the first sentence.
// esbuild keeps names and lines, but no comments.
import { readFileSync } from 'node:fs';

const FILE = /^\/\/ (src\/[\w./-]+\.ts)$/;
const DOCUMENTED = /^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport (?:abstract )?(function|const|class) (\w+)/gm;
const DECLARED = /^( *)(?:(?:var |const |let )?(\w+) = |(?:function|class) (\w+)\b)/;

/** Whose users read the script rather than the sources. */
const PUBLIC = /^src\/(?:functions\/|main\.ts)/;

interface Comments {
  /** The first lines of the file, which say what it is. */
  readonly first: string;
  /** By the name of what is exported. */
  readonly docs: ReadonlyMap<string, string>;
}

/** The first sentence of a comment, on one line; blank where it only has tags. */
function firstSentence(doc: string): string {
  const text = doc
    .slice(3, -2)
    .replace(/^ *\* ?/gm, '')
    .replace(/(?:^|\n)\s*@[\s\S]*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[^.][.:;](?= [A-Z\u201c"]|$)/.exec(text)?.[0] ?? text;
  return sentence === '' ? '' : `/** ${sentence.replace(/[:;]$/, '.')} */`;
}

function commentsOf(path: string): Comments {
  const text = readFileSync(path, 'utf8');
  const said = (doc: string, kind: string): string => {
    if (PUBLIC.test(path)) return doc;
    return kind === 'const' ? '' : firstSentence(doc);
  };
  const docs = [...text.matchAll(DOCUMENTED)].map(
    ([, doc = '', kind = '', name = '']) => [name, said(doc, kind)] as const,
  );
  return { first: /^(?:\/\/.*\n)*/.exec(text)?.[0].trimEnd() ?? '', docs: new Map(docs) };
}

/**
 * @param bundle as esbuild gives it, each part headed by the path of its file
 * @returns the same with comments; a function that the bundle had to rename has none
 */
export function withComments(bundle: string): string {
  let comments: Comments | undefined;
  const lines = bundle.split('\n').map((line) => {
    const [, path] = FILE.exec(line) ?? [];
    if (path !== undefined) {
      comments = commentsOf(path);
      return `${line}\n${comments.first}`;
    }
    const [, indent = '', value, called] = DECLARED.exec(line) ?? [];
    const doc = comments?.docs.get(value ?? called ?? '');
    return doc === undefined || doc === '' ? line : `${doc.replace(/^/gm, indent)}\n${line}`;
  });
  return lines.join('\n');
}
