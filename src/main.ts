// The entry: menu, sidebar, messages and formulas. It wires, and decides nothing.
import type { Bilingual, Language } from './core/base/bilingual.ts';
import { once } from './core/base/once.ts';
import type { Family } from './functions/all.ts';
import type { Raw } from './functions/argument.ts';
import type { FormulaContext } from './functions/call.ts';
import { functionOf } from './functions/family.ts';
import { Misuse } from './functions/misuse.ts';

/** Evaluated when first asked: no formula needs these. */
const server = () => require('./server/server.ts') as typeof import('./server/server.ts');
const google = () => require('./sheets/google.ts') as typeof import('./sheets/google.ts');

const context: FormulaContext = {
  timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
  now: () => new Date(),
};

/**
 * Computes a cell function. The top-level functions that
 * Sheets calls are made from the declarations by the build.
 */
export function compute(family: Family, name: string, args: readonly Raw[]) {
  try {
    return functionOf(family, name).run(args, context);
  } catch (fault) {
    if (fault instanceof Misuse) throw fault;
    console.error(fault instanceof Error ? fault.stack : String(fault));
    const { en, ja } = server().texts().oursText;
    throw new Error(`${en} / ${ja}`);
  }
}

function userLanguage(): Language {
  try {
    return Session.getActiveUserLocale().startsWith('ja') ? 'ja' : 'en';
  } catch {
    return 'en';
  }
}

const requestContext = () => {
  const language = once(userLanguage);
  return {
    workbook: google().googleWorkbook(SpreadsheetApp.getActiveSpreadsheet()),
    now: new Date(),
    get userLanguage(): Language {
      return language();
    },
  };
};

type RequestContext = ReturnType<typeof requestContext>;

/** A mistake of ours is logged for us, and is one plain sentence for the user. */
function guarded<T>(work: (request: RequestContext) => T, told: (sentence: Bilingual) => T): T {
  try {
    return work(requestContext());
  } catch (fault) {
    const { sentence, isOurs } = server().faultSentence(fault);
    if (isOurs) console.error(fault instanceof Error ? fault.stack : String(fault));
    return told(sentence);
  }
}

function alerted(sentence: Bilingual): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Goen', sentence[userLanguage()], ui.ButtonSet.OK);
}

/** Adds the menu when a spreadsheet is opened, and stamps today's date where Google allows it. */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  const language = userLanguage();
  const { menuText } = server().texts();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuText.open[language], 'showSidebar')
    .addItem(menuText.refresh[language], 'refresh')
    .addSeparator()
    .addItem(menuText.setUp[language], 'setUp')
    .addToUi();
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  try {
    server().stampDay(requestContext());
  } catch {
    // Only the date on the Rules tab is missed; the menu must not suffer, and the sidebar stamps it too.
  }
}

/** Adds the menu right after the add-on is installed. */
export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}

/** Opens the sidebar. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Goen'));
}

/** Asks first, and says what it will make; then everything is there, and the sidebar opens. */
export function setUp(): void {
  guarded((request) => {
    const language = request.userLanguage;
    const { saidText } = server().texts();
    const ui = SpreadsheetApp.getUi();
    const question = server().setUpQuestion(request, language);
    if (question === undefined) {
      server().setUp(request, language);
      return alerted(saidText.setUpAlready);
    }
    if (ui.alert('Goen', question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    server().setUp(request, language);
    server().refreshAfterSetUp(request);
    SpreadsheetApp.getActiveSpreadsheet().toast(saidText.setUpDone[language], 'Goen');
    showSidebar();
  }, alerted);
}

/** Writes Pipeline, Today, Dashboard and Problems anew. */
export function refresh(): void {
  guarded((request) => {
    server().refresh(request);
    const said = server().texts().saidText.refreshed[request.userLanguage];
    SpreadsheetApp.getActiveSpreadsheet().toast(said, 'Goen');
  }, alerted);
}

/** A message of the sidebar and its answer, each as JSON text. */
export const answer = (json: string): string =>
  guarded(
    (request) => JSON.stringify(server().answerTo(typeof json === 'string' ? json : '', request)),
    (message) => JSON.stringify({ ok: false, message }),
  );
