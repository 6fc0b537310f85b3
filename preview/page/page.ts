// The page: the engine's grid and menu bar, joined to the server.
import { installClock } from '../engine/clock.ts';
import { evaluateFilledOnly } from '../engine/evaluation.ts';
import type { Position } from '../engine/functions.ts';
import type { PageEffect, RunRequest, Selection } from '../requests.ts';
import { ask, showToast, tell, whileRunning } from './dialogs.ts';
import { registerFunctions } from './functions.ts';
import { App, type EngineModel, engine } from './globals.ts';
import { showHint } from './hint.ts';
import { installMenus } from './menus.ts';
import { saved } from './saved.ts';
import { answer, client, getBoot, getTemplates, listen, run, Transport } from './server.ts';
import { listenToFrames, showSidebar } from './sidebar.ts';
import { stopFading } from './still.ts';
import { engineWords, word } from './words.ts';

console.debug = () => {};
stopFading();
evaluateFilledOnly(engine.registries.coreViewsPluginRegistry as never);

async function start(): Promise<void> {
  const [boot, templates] = await Promise.all([getBoot(), getTemplates()]);
  const locale = boot.language || navigator.language;
  document.documentElement.lang = locale;
  document.title = `${boot.name} – ${boot.title}`;
  if (locale.startsWith('ja'))
    engine.setTranslationMethod(((text: string) => engineWords[text] ?? text) as never, () => true);

  let model: EngineModel | undefined;
  registerFunctions(boot.functions, (cells) =>
    model?.dispatch('EVALUATE_CELLS', { cellIds: idsOf(model, cells) }),
  );
  installClock(engine.registries.functionRegistry, boot.timeZone, () => Date.now() + boot.clockShiftMs);
  const transport = new Transport();
  const opened = new engine.Model(
    boot.data as never,
    { transportService: transport, client: { id: client, name: client } } as never,
  );
  model = opened;

  const selection = (): Selection => ({
    sheetId: opened.getters.getActiveSheetId(),
    zone: { ...opened.getters.getSelectedZone() },
  });
  const runTask = async (task: RunRequest['task']) => {
    await saved(opened);
    return run({ locale: locale.slice(0, 2), selection: selection(), task });
  };
  const call = async (functionName: string, args: readonly unknown[]): Promise<unknown> => {
    const reply = await runTask({ type: 'call', functionName, args });
    if ('error' in reply) throw new Error(reply.error);
    return reply.value;
  };
  const runMenu = async (functionName: string): Promise<void> => {
    const reply = await whileRunning(runTask({ type: 'menu', functionName }), locale);
    if ('error' in reply) await tell(word('error', locale), reply.error, locale);
  };
  const show = (effect: PageEffect): void => {
    if (effect.type === 'toast') showToast(effect.text, effect.title);
    if (effect.type === 'sidebar') showSidebar(effect.html, effect.title, word('close', locale), call);
    if (effect.type === 'select') select(opened, effect.area);
  };
  await listen(boot.data.revisionId, {
    revision: (message) => transport.receive(message),
    effects: (effects) => effects.forEach(show),
    question: async ({ key, question }) => {
      await answer(key, await ask(question, locale));
    },
  });
  const { menus } = await runTask({ type: 'open' });
  installMenus(menus, word('extensions', locale), (functionName) => void runMenu(functionName));

  listenToFrames(() => document.querySelector<HTMLElement>('.o-grid-overlay, .o-grid')?.focus());
  const props = {
    model: opened,
    notifyUser: ({ text }: { text: string }) => showToast(text, ''),
    raiseError: (text: string, then?: () => void) => void tell('', text, locale).then(then),
    askConfirmation: async (text: string, yes: () => void, no?: () => void) => {
      const button = await ask({ title: '', text, buttons: ['OK', 'CANCEL'] }, locale);
      if (button === 'OK') yes();
      else no?.();
    },
  };
  await new App(engine.Spreadsheet, { props, templates }).mount(document.querySelector('#sheet') as Element);
  Object.assign(window, { model: opened });
  const extensions = word('extensions', locale);
  const [addOn] = menus;
  if (addOn) showHint(`${word('startHere', locale)} ${extensions} → ${addOn.label}`, extensions);
  document.body.dataset.ready = 'true';
}

/** The engine's names of the cells that still hold a formula. */
const idsOf = ({ getters }: EngineModel, cells: readonly Position[]) =>
  cells.flatMap((cell) => (getters.tryGetSheet(cell.sheetId) ? (getters.getCell(cell)?.id ?? []) : []));

function select(
  model: EngineModel,
  { sheetId, top, left, rows, columns }: Extract<PageEffect, { type: 'select' }>['area'],
): void {
  const from = model.getters.getActiveSheetId();
  if (from !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  model.selection.selectZone({ cell: { col: left, row: top }, zone });
}

void start();
