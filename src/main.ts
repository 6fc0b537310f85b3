// The entry: menu, sidebar, messages and formulas. It wires, and decides nothing.
import type { Bilingual, Language } from './core/base/bilingual.ts';
import { functions } from './functions/all.ts';
import type { Raw } from './functions/argument.ts';
import type { FormulaContext } from './functions/call.ts';
import { Misuse } from './functions/define.ts';

declare const require: (path: string) => unknown;

/** All that a formula doesn't need: evaluated when the menu or the sidebar first asks. */
const server = () => require('./server/server.ts') as typeof import('./server/server.ts');
const google = () => require('./sheets/google.ts') as typeof import('./sheets/google.ts');

const context: FormulaContext = {
  timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
  now: () => new Date(),
};

/** Computes a cell function. The top-level functions that Sheets calls are made from the declarations by the build. */
export function compute(name: string, args: readonly Raw[]) {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`bug: no function ${name}`);
  try {
    return found.run(args, context);
  } catch (fault) {
    if (fault instanceof Misuse) throw fault;
    console.error(fault instanceof Error ? fault.stack : String(fault));
    const { en, ja } = server().oursText;
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

const requestContext = () => ({
  workbook: google().googleWorkbook(SpreadsheetApp.getActiveSpreadsheet()),
  now: new Date(),
  userLanguage: userLanguage(),
});

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

export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  const language = userLanguage();
  const { menuText, stampDay } = server();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuText.open[language], 'showSidebar')
    .addItem(menuText.refresh[language], 'refresh')
    .addSeparator()
    .addItem(menuText.setUp[language], 'setUp')
    .addToUi();
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  try {
    stampDay(requestContext());
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
  guarded((request) => {
    const language = request.userLanguage;
    const { saidText, setUp, setUpQuestion } = server();
    const ui = SpreadsheetApp.getUi();
    const question = setUpQuestion(request, language);
    if (question === undefined) {
      setUp(request, language);
      return alerted(saidText.setUpAlready);
    }
    if (ui.alert('Goen', question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    setUp(request, language);
    SpreadsheetApp.getActiveSpreadsheet().toast(saidText.setUpDone[language], 'Goen');
  }, alerted);
}

export function refresh(): void {
  guarded((request) => {
    server().refresh(request);
    const said = server().saidText.refreshed[request.userLanguage];
    SpreadsheetApp.getActiveSpreadsheet().toast(said, 'Goen');
  }, alerted);
}

/** A message of the sidebar and its answer, each as JSON text. */
export const answer = (json: string): string =>
  guarded(
    (request) => JSON.stringify(server().answerTo(String(json), request)),
    (message) => JSON.stringify({ ok: false, message }),
  );
