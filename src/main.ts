// The entry: menu, sidebar, messages and formulas. It wires, and decides nothing.
import type { Language } from './core/words.ts';
import { functions } from './functions/all.ts';
import type { Raw } from './functions/argument.ts';
import type { Surroundings } from './functions/call.ts';
import * as server from './server/server.ts';
import { menuText, saidText, setUpQuestion } from './text/server.ts';

const surroundings: Surroundings = {
  timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
  now: () => new Date(),
};

/** Computes a cell function. The top-level functions that Sheets calls are made from the declarations by the build. */
export function compute(name: string, args: readonly Raw[]) {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`bug: no function ${name}`);
  return found.run(args, surroundings);
}

function userLanguage(): Language {
  try {
    return Session.getActiveUserLocale().startsWith('ja') ? 'ja' : 'en';
  } catch {
    return 'en';
  }
}

const circumstances = () => ({
  workbook: server.googleWorkbook(SpreadsheetApp.getActiveSpreadsheet()),
  now: new Date(),
  userLanguage: userLanguage(),
});

/** A mistake of ours is logged for us, and is one plain sentence for the user. */
function guarded<T>(work: () => T, told: (sentence: string) => T): T {
  try {
    return work();
  } catch (fault) {
    const { sentence, isOurs } = server.faultSentence(fault, userLanguage());
    if (isOurs) console.error(fault instanceof Error ? fault.stack : String(fault));
    return told(sentence);
  }
}

function alerted(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Goen', sentence, ui.ButtonSet.OK);
}

export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuText.open[language], 'showSidebar')
    .addItem(menuText.refresh[language], 'refresh')
    .addSeparator()
    .addItem(menuText.setUp[language], 'setUp')
    .addToUi();
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  try {
    server.stampDay(circumstances());
  } catch {
    // Only the date on the Rules tab is missed; the menu must not suffer, and the sidebar stamps it too.
  }
}

export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Goen'));
}

/** Asks first, and says what it will make. */
export function setUp(): void {
  guarded(() => {
    const language = userLanguage();
    const { workbook, now } = circumstances();
    const ui = SpreadsheetApp.getUi();
    const names = server.namesToMake(workbook, language);
    if (names.length === 0) return alerted(saidText.setUpAlready[language]);
    const question = setUpQuestion[language](names.join(language === 'ja' ? '、' : ', '));
    if (ui.alert('Goen', question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    server.setUp(workbook, language, now);
    alerted(saidText.setUpDone[language]);
  }, alerted);
}

export function refresh(): void {
  guarded(() => {
    const { workbook, now } = circumstances();
    server.refresh(workbook, now);
    SpreadsheetApp.getActiveSpreadsheet().toast(saidText.refreshed[userLanguage()], 'Goen');
  }, alerted);
}

/** A message of the sidebar and its answer, each as JSON text. */
export function answer(json: string): string {
  return guarded(
    () => JSON.stringify(server.answerTo(String(json), circumstances())),
    () => JSON.stringify({ ok: false, message: server.ourFault }),
  );
}
