// Writes the reference pages docs/functions.md and docs/rules.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { functionsPage } from './reference/functions.ts';
import { rulesPage } from './reference/rules.ts';

/** The pages by their paths. */
export const referencePages = (): Readonly<Record<string, string>> => ({
  'docs/functions.md': functionsPage(),
  'docs/rules.md': rulesPage(),
});

export function writeReference(): void {
  mkdirSync('docs', { recursive: true });
  for (const [path, page] of Object.entries(referencePages())) writeFileSync(path, page);
}
