// Writes the reference pages, and the generated parts of the README and of docs/model.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { functionsPage, withFunctionTable } from './reference/functions.ts';
import { mailsPage } from './reference/mails.ts';
import { withPart } from './reference/marked.ts';
import { reasonTable } from './reference/reasons.ts';
import { rulesPage } from './reference/rules.ts';
import { wordsPage } from './reference/words.ts';

const MODEL = 'docs/model.md';

/** The pages by their paths. */
export const referencePages = (): Readonly<Record<string, string>> => ({
  'docs/functions.md': functionsPage(),
  'docs/mails.md': mailsPage(),
  'docs/rules.md': rulesPage(),
  'docs/words.md': wordsPage(),
  'README.md': withFunctionTable(readFileSync('README.md', 'utf8')),
  [MODEL]: withPart(readFileSync(MODEL, 'utf8'), MODEL, 'reasons', reasonTable()),
});

export function writeReference(): void {
  for (const [path, page] of Object.entries(referencePages())) writeFileSync(path, page);
}
