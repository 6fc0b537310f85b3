// The pictures of the tabs that Goen writes, and of a passbook with its chart: each fails where it would lie.
import type { FrameLocator } from 'playwright-core';
import type { Drive, Tab } from './browser/drive.ts';
import { eventually } from './browser/eventually.ts';
import { type Language, openSidebar, rowsOf, showFormulas, words } from './browser/goen.ts';
import { checkSame, shoot, type TerminalReport, terminalReport } from './picture.ts';

const names = {
  today: { en: 'Today', ja: '今日の連絡' },
  pipeline: { en: 'Pipeline', ja: '顧客一覧' },
  dashboard: { en: 'Dashboard', ja: 'ダッシュボード' },
  passbook: { en: 'Passbook', ja: '通帳' },
} as const;

const WAIT_MS = 40_000;
const SIZE = { width: 1500, height: 560 };
const DASHBOARD_SIZE = { width: 1800, height: 900 };
/** The sidebar is 300 wide, and the chart has its place beside it. */
const PASSBOOK_SIZE = { width: 1720, height: 560 };

interface ChartData {
  readonly labels: readonly string[];
  readonly datasets: readonly { readonly label: string; readonly data: readonly number[] }[];
}

/** The engine's model in the page, as far as charts are read. */
interface ChartReader {
  readonly getters: {
    getSheetIdByName(name: string): string | undefined;
    getChartIds(sheetId: string): string[];
    getChartRuntime(id: string): { readonly chartJsConfig: { readonly data: ChartData } };
  };
}
declare const window: { readonly model: ChartReader };

/** What the charts of a tab draw, in the order in which they were made. */
const chartsOf = (tab: Tab, name: string): Promise<readonly ChartData[]> =>
  tab.page.evaluate((tabName) => {
    const { getters } = window.model;
    const ids = getters.getChartIds(getters.getSheetIdByName(tabName) ?? '');
    return ids.map((id) => {
      const { labels, datasets } = getters.getChartRuntime(id).chartJsConfig.data;
      return {
        labels: [...labels],
        datasets: datasets.map(({ label, data }) => ({ label, data: [...data] })),
      };
    });
  }, name);

/** Takes the whole window with a tab in it. */
async function take(tab: Tab, name: string, picture: string, size = SIZE): Promise<void> {
  const { page } = tab;
  await page.setViewportSize(size);
  await tab.showTab(name);
  await tab.select('A1');
  await page.locator('#toast').waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  await shoot(page, picture, { x: 0, y: 0, ...size });
}

const rounded = (score: number | null): string => (score === null ? '' : String(Math.round(score)));

async function todayPicture(tab: Tab, language: Language, report: TerminalReport): Promise<void> {
  const name = names.today[language];
  const listed = (await rowsOf(tab, name)).slice(2).map((row) => [row[0], Number(row[3])]);
  checkSame(
    name,
    listed,
    report.recontact.map(({ contact, overdue_days }) => [contact, overdue_days]),
  );
  await take(tab, name, `tab-today-${language}`);
}

async function pipelinePicture(tab: Tab, language: Language, report: TerminalReport): Promise<void> {
  const name = names.pipeline[language];
  const scores = (await rowsOf(tab, name)).slice(2).map((row) => row[5] ?? '');
  checkSame(
    name,
    scores,
    report.contacts.map(({ score }) => rounded(score)),
  );
  await take(tab, name, `tab-pipeline-${language}`);
}

async function dashboardPicture(tab: Tab, language: Language, report: TerminalReport): Promise<void> {
  const name = names.dashboard[language];
  await tab.page.setViewportSize(DASHBOARD_SIZE);
  await tab.showTab(name);
  const charts = await chartsOf(tab, name);
  const [funnel, stages] = charts.map(({ datasets }) => datasets[0]?.data);
  checkSame(
    `${name}: funnel`,
    funnel,
    report.summary.flatMap(({ reached }) => reached ?? []),
  );
  checkSame(
    `${name}: stages`,
    stages,
    report.summary.map(({ people }) => people),
  );
  checkSame(`${name}: charts`, charts.length, 6);
  await take(tab, name, `tab-dashboard-${language}`, DASHBOARD_SIZE);
}

/** The ready formula of the passbook in a tab of its own, with its chart. */
async function passbookPicture(tab: Tab, side: FrameLocator, language: Language): Promise<void> {
  const name = names.passbook[language];
  await tab.change(names.today[language], 'CREATE_SHEET', { sheetId: 'passbook', name, position: 0 });
  await tab.showTab(name);
  await tab.select('A1');
  await showFormulas(side);
  await side.getByRole('button', { name: /TRUST_LEDGER/ }).click();
  await eventually(
    () => chartsOf(tab, name),
    (charts) => (charts[0]?.datasets[0]?.data.length ?? 0) > 1,
    WAIT_MS,
  );
  const rows = (await rowsOf(tab, name)).slice(1);
  const [chart] = await chartsOf(tab, name);
  checkSame(
    name,
    chart?.datasets[0]?.data.map((score) => Math.round(score)),
    rows.map((row) => Math.round(Number(row[6]))),
  );
  await take(tab, name, `tab-passbook-${language}`, PASSBOOK_SIZE);
}

/** All of them, in a browser tab of their own. */
export async function tabPictures(drive: Drive, language: Language): Promise<void> {
  const tab = await drive.openTab();
  // The preview's own hint goes once the menu was opened.
  await tab.page.locator('.o-topbar-menu', { hasText: words.extensions[language] }).click();
  await tab.page.keyboard.press('Escape');
  const report = terminalReport(language);
  await todayPicture(tab, language, report);
  await pipelinePicture(tab, language, report);
  await dashboardPicture(tab, language, report);
  await passbookPicture(tab, await openSidebar(tab, language), language);
}
