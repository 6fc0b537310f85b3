// Ui: menus, dialogs and the sidebar.
import { enumeration } from './enumeration.ts';
import type { Execution } from './execution.ts';
import { HtmlOutput } from './html.ts';
import { RUN, Service, service, text } from './service.ts';
import type { Answer, ButtonName, Menu as MenuFacts, Question } from './world.ts';

const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
type ButtonSetValue = (typeof ButtonSet)[keyof typeof ButtonSet];
type ButtonValue = (typeof Button)[ButtonName];

export const SIDEBAR_WIDTH_PX = 300;

export class Menu extends Service {
  readonly #label: string;
  readonly #isAddon: boolean;
  readonly #items: MenuFacts['items'][number][] = [];

  constructor(run: Execution, label: string, isAddon: boolean) {
    super(run);
    this.#label = label;
    this.#isAddon = isAddon;
  }
  addItem(label: string, functionName: string): this {
    this.#items.push({ label: text(label, 'caption'), functionName: text(functionName, 'function name') });
    return this;
  }
  addSeparator(): this {
    this.#items.push('separator');
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.#items.push(menu.#facts());
    return this;
  }
  addToUi(): void {
    const { world } = this[RUN];
    const facts = this.#facts();
    world.menus = [
      ...world.menus.filter((menu) => menu.label !== facts.label || menu.isAddon !== facts.isAddon),
      facts,
    ];
  }
  #facts(): MenuFacts {
    return { label: this.#label, isAddon: this.#isAddon, items: [...this.#items] };
  }
}
service('Menu', Menu, { need: 'menu', free: ['addItem', 'addSeparator', 'addSubMenu'] });

export class PromptResponse extends Service {
  readonly #answer: Answer;

  constructor(run: Execution, answer: Answer) {
    super(run);
    this.#answer = answer;
  }
  getSelectedButton(): ButtonValue {
    return Button[this.#answer.button];
  }
  getResponseText(): string | null {
    return this.#answer.button === 'CLOSE' ? null : (this.#answer.text ?? '');
  }
}
service('PromptResponse', PromptResponse, { need: 'screen', free: 'all' });

export class Ui extends Service {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  createMenu(caption: string): Menu {
    return new Menu(this[RUN], text(caption, 'caption'), false);
  }
  createAddonMenu(): Menu {
    return new Menu(this[RUN], this[RUN].world.title, true);
  }
  alert(titleOrText: string, textOrButtons?: string | ButtonSetValue, buttons?: ButtonSetValue): ButtonValue {
    return Button[this.#ask('alert', titleOrText, textOrButtons, buttons).button];
  }
  prompt(
    titleOrText: string,
    textOrButtons?: string | ButtonSetValue,
    buttons?: ButtonSetValue,
  ): PromptResponse {
    return new PromptResponse(this[RUN], this.#ask('prompt', titleOrText, textOrButtons, buttons));
  }
  showSidebar(output: HtmlOutput): void {
    const { title } = HtmlOutput.partsOf(output);
    this[RUN].world.effects.push({
      type: 'sidebar',
      html: HtmlOutput.served(output),
      title,
      width: SIDEBAR_WIDTH_PX,
      height: 0,
    });
  }
  showModalDialog(output: HtmlOutput, title: string): void {
    const { width, height } = HtmlOutput.partsOf(output);
    this[RUN].world.effects.push({
      type: 'dialog',
      html: HtmlOutput.served(output),
      title: text(title, 'title'),
      width,
      height,
    });
  }

  /** A dialog shows what was written before, and holds the script until it is answered. */
  #ask(
    kind: Question['kind'],
    first: string,
    second?: string | ButtonSetValue,
    third?: ButtonSetValue,
  ): Answer {
    const hasTitle = typeof second === 'string';
    const set = String((hasTitle ? third : second) ?? 'OK');
    if (!(set in ButtonSet)) throw new Error('A button set is expected: ui.ButtonSet.…');
    const question: Question = {
      kind,
      title: hasTitle ? text(first, 'title') : '',
      text: hasTitle ? second : text(first, 'prompt'),
      buttons: set.split('_') as ButtonName[],
    };
    const run = this[RUN];
    run.commit();
    const answer = run.world.answer(question);
    if (answer.button !== 'CLOSE' && !question.buttons.includes(answer.button))
      throw new Error(`bug: the dialog has no button ${answer.button}.`);
    run.world.effects.push({ type: 'question', question, answer });
    return answer;
  }
}
service('Ui', Ui, {
  need: 'screen',
  needs: { createMenu: 'menu', createAddonMenu: 'menu' },
  free: ['createMenu', 'createAddonMenu'],
});
