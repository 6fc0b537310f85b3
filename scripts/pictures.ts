// Takes the pictures of the documentation from the running
// preview; the scores in them must be those of the terminal.
import type { FrameLocator, Page } from 'playwright-core';
import { Drive, type Tab } from './browser/drive.ts';
import {
  find,
  isQuiet,
  type Language,
  openSidebar,
  refresh,
  rowsOf,
  setUp,
  showFormulas,
  view,
} from './browser/goen.ts';
import { shoot, TODAY, terminalReport } from './picture.ts';
import { tabPictures } from './tab-pictures.ts';

const WIDTH_PX = 300;
const HEIGHT_PX = 760;
const README_SIZE = { width: 1200, height: 720 };

const say = {
  today: { en: 'Today', ja: '今日の連絡' },
  pipeline: { en: 'Pipeline', ja: '顧客一覧' },
  person: { en: 'Amelia Foster', ja: '菊池 遥' },
  passbook: { en: 'Michael Brandt', ja: '川上 正人' },
  search: { en: 'an', ja: '店' },
  more: { en: 'More', ja: 'その他' },
  columns: { en: 'Show how they are read', ja: '読み取り方を表示' },
  problems: { en: 'Show the problems', ja: '確認事項を表示' },
} as const;

/** Scores by contact, as the terminal prints them. */
const terminalScores = (language: Language): ReadonlyMap<string, number | null> =>
  new Map(terminalReport(language).contacts.map(({ contact, score }) => [contact, score]));

const rounded = (score: number | null | undefined): string =>
  score === null || score === undefined ? '' : String(Math.round(score));

/** @throws if a score in the picture isn't that of the terminal */
function checkScores(shown: readonly (readonly [name: string, score: string])[], language: Language): void {
  const scores = terminalScores(language);
  const wrong = shown.filter(([name, score]) => score !== rounded(scores.get(name)));
  if (shown.length === 0) throw new Error('There is no score in the picture.');
  if (wrong.length > 0)
    throw new Error(
      `The picture shows ${wrong.map((pair) => pair.join(' ')).join(', ')}; npm run pipeline does not.`,
    );
}

const gone = (page: Page): Promise<void> => page.locator('#toast').waitFor({ state: 'hidden' });

/** The Pipeline tab with its scores, and the sidebar beside it. */
async function readmePicture(tab: Tab, side: FrameLocator): Promise<void> {
  const { page } = tab;
  await tab.showTab(say.pipeline.en);
  await tab.select('A3');
  await gone(page);
  const rows = (await rowsOf(tab, say.pipeline.en)).slice(2);
  // A folded card shows no score.
  const unfolded = side.getByRole('article').filter({ has: side.locator('.trust b') });
  const cards = await unfolded.evaluateAll((articles) =>
    articles.map((article) => {
      const text = (selector: string) => article.querySelector(selector)?.textContent ?? '';
      return [text('h3'), text('.trust b')] as const;
    }),
  );
  checkScores([...rows.map((row) => [row[0] ?? '', row[5] ?? ''] as const), ...cards], 'en');
  await page.setViewportSize(README_SIZE);
  await page.mouse.move(0, 0);
  await shoot(page, 'readme', { x: 0, y: 0, ...README_SIZE });
}

/** Every view of the sidebar, as wide as it always is. */
async function sidebarPictures(tab: Tab, side: FrameLocator, language: Language): Promise<void> {
  const { page } = tab;
  await page.setViewportSize({ width: README_SIZE.width, height: HEIGHT_PX });
  await gone(page);
  // The shadow of the grid's own bar reaches a pixel too far.
  await page.addStyleTag({ content: '#sidebar { position: relative; z-index: 3000; }' });
  const frame = await page.locator('#sidebar iframe').boundingBox();
  if (frame === null) throw new Error('There is no sidebar.');
  const take = async (name: string): Promise<void> => {
    await isQuiet(side);
    await page.mouse.move(0, 0);
    await shoot(page, `${name}-${language}`, {
      x: frame.x,
      y: frame.y,
      width: WIDTH_PX,
      height: frame.height,
    });
  };
  /** Scrolls a section below the views' own tabs, which stay in place. */
  const showSection = (part: string) =>
    side.locator(part).evaluate((found) => {
      const section = found.closest('section');
      window.scrollTo(0, (section?.getBoundingClientRect().top ?? 0) + window.scrollY - 56);
    });
  const press = (name: string) => side.getByRole('button', { name, exact: true }).click();
  await take('today');

  const card = await find(side, say.person[language]);
  await card.getByRole('button', { name: say.more[language], exact: true }).click();
  await take('card');

  const named = await find(side, say.passbook[language]);
  await named.locator('button.name').click();
  await side.locator('.passbook').waitFor();
  checkScores([[say.passbook[language], await side.locator('.passbook .now').innerText()]], language);
  await showSection('.passbook');
  await take('page');

  await view(side, 1);
  await side.getByRole('searchbox').fill(say.search[language]);
  await side.locator('.person').nth(1).waitFor();
  await take('search');

  await view(side, 2);
  await side.locator('.milestones').waitFor();
  await take('funnel');
  await showSection('.months-charts');
  await take('months');

  await showFormulas(side);
  await take('formulas');

  await side.locator('details.part[open] > summary').first().click();
  await side.locator('body').evaluate(() => window.scrollTo(0, 0));
  await take('more');
  await press(say.columns[language]);
  await side.locator('.columns').first().waitFor();
  await isQuiet(side);
  await showSection('.columns:first-of-type');
  await take('columns');
  await press(say.problems[language]);
  await side.locator('.problems li').first().waitFor();
  await showSection('.problems');
  await take('problems');
}

/** `tabs` or `sidebar` takes the pictures of these alone. */
const only = process.argv[2];

async function main(): Promise<void> {
  for (const language of ['en', 'ja'] as const) {
    const drive = await Drive.start({
      today: TODAY,
      lang: language,
      browserLocale: language === 'ja' ? 'ja-JP' : 'en-GB',
    });
    try {
      const tab = await drive.openTab();
      await setUp(tab, language);
      await refresh(tab, language);
      if (only !== 'tabs') {
        const side = await openSidebar(tab, language);
        if (language === 'en') await readmePicture(tab, side);
        await sidebarPictures(tab, side, language);
      }
      if (only !== 'sidebar') await tabPictures(drive, language);
    } finally {
      await drive.stop();
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
