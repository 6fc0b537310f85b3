// Puts the comments of the sources back into the bundled script,
// so that its user can read it: what each file is, and what
// the sentences above its exported functions say. esbuild keeps names and lines, but no comments.
import { readFileSync } from 'node:fs';

const FILE = /^\/\/ (src\/[\w./-]+\.ts)$/;
const DOCUMENTED = /^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport (?:abstract )?(?:function|const|class) (\w+)/gm;
const DECLARED = /^( *)(?:(?:var |const |let )?(\w+) = |(?:function|class) (\w+)\b)/;

interface Comments {
  /** The first lines of the file, which say what it is. */
  readonly first: string;
  /** By the name of what is exported. */
  readonly docs: ReadonlyMap<string, string>;
}

function commentsOf(path: string): Comments {
  const text = readFileSync(path, 'utf8');
  const docs = [...text.matchAll(DOCUMENTED)].map(([, doc = '', name = '']) => [name, doc] as const);
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
    return doc === undefined ? line : `${doc.replace(/^/gm, indent)}\n${line}`;
  });
  return lines.join('\n');
}
