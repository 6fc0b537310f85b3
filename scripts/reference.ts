// Writes the reference pages: docs/functions.md, docs/rules.md, the table of functions in the README, and that of reasons in docs/model.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { functionsPage, withFunctionTable } from './reference/functions.ts';
import { withPart } from './reference/marked.ts';
import { reasonTable } from './reference/reasons.ts';
import { rulesPage } from './reference/rules.ts';

const MODEL = 'docs/model.md';

/** The pages by their paths. */
export const referencePages = (): Readonly<Record<string, string>> => ({
  'docs/functions.md': functionsPage(),
  'docs/rules.md': rulesPage(),
  'README.md': withFunctionTable(readFileSync('README.md', 'utf8')),
  [MODEL]: withPart(readFileSync(MODEL, 'utf8'), MODEL, 'reasons', reasonTable()),
});

export function writeReference(): void {
  for (const [path, page] of Object.entries(referencePages())) writeFileSync(path, page);
}
