// The pages for people who install: their commands, files, menu items and links are the real ones.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generatedRoles, menuText, tabNames } from '../../src/text/menu.ts';

const ROOT = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const INSTALLING = ['docs/install.md', 'docs/install-by-copying.md', 'docs/publishing.md', 'docs/support.md'];

/** As a page of Markdown names the place of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
const anchors = (path: string) =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe('the pages', () => {
  test('name no command of clasp but those that test/scripts/install.test.ts runs, login and logout aside', () => {
    const named = PAGES.flatMap((path) => textOf(path).match(/npx clasp [a-z][^`\n|]*/g) ?? []);
    const tried = textOf('test/scripts/install.test.ts');
    const untried = named.filter((command) => {
      if (/^npx clasp (?:login(?: --no-localhost)?|logout)$/.test(command.trim())) return false;
      const words = command.trim().replace('SHEET_ID', 'my-sheet').split(' ').slice(2);
      return !tried.includes(`clasp(${words.map((word) => `'${word}'`).join(', ')})`);
    });
    expect(named.length).toBeGreaterThan(5);
    expect(untried).toEqual([]);
  });

  test('name the files that the build makes, and no other', () => {
    const page = textOf('docs/install-by-copying.md');
    const files = readdirSync(join(ROOT, 'dist'));
    const named = new Set(page.match(/`\w+\.(?:js|html|json)`/g)?.map((name) => name.slice(1, -1)));
    expect([...named].filter((name) => !/^package/.test(name)).sort()).toEqual(files.sort());
  });

  test('call the menu’s items and the tabs as they are called', () => {
    const page = textOf('docs/install.md');
    for (const { en, ja } of [menuText.setUp, menuText.open, tabNames.today])
      expect([page.includes(en), page.includes(`「${ja}」`)]).toEqual([true, true]);
    const checks = textOf('docs/verify-on-google.md');
    const names = [
      tabNames.activities,
      tabNames.deals,
      tabNames.rules,
      ...generatedRoles.map((role) => tabNames[role]),
    ];
    for (const { en, ja } of names)
      expect([checks.includes(en), checks.includes(`「${ja}」`)]).toEqual([true, true]);
  });

  test.each(INSTALLING)('%s is there in both languages, with as many headings in each', (path) => {
    const [english = '', japanese = ''] = textOf(path).split('\n---\n');
    const count = (text: string) => text.match(/^##? /gm)?.length;
    expect(count(japanese)).toBe(count(english));
  });

  test('name files of the project that are there', () => {
    const named = INSTALLING.flatMap((path) =>
      [...textOf(path).matchAll(/`((?:src|test|sidebar|docs)\/[^`\s]+)`/g)].map(([, file = '']) => file),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test('link to pages and headings that are there', () => {
    const broken = ['README.md', 'docs/privacy.md', 'docs/verify-on-google.md', ...INSTALLING].flatMap(
      (path) =>
        [...textOf(path).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
          ([link, target = '', anchor]) => {
            const to = target === '' ? path : join(dirname(path), target);
            if (!existsSync(join(ROOT, to))) return [`${path}: ${link}`];
            if (anchor === undefined || !to.endsWith('.md')) return [];
            return anchors(to).includes(decodeURIComponent(anchor)) ? [] : [`${path}: ${link}`];
          },
        ),
    );
    expect(broken).toEqual([]);
  });
});
