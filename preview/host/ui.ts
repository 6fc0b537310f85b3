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

export class Menu extends Service {
  readonly #label: string;
  readonly #items: MenuFacts['items'][number][] = [];

  constructor(run: Execution, label: string) {
    super(run);
    this.#label = label;
  }
  addItem(label: string, functionName: string): this {
    this.#items.push({ label: text(label, 'caption'), functionName: text(functionName, 'function name') });
    return this;
  }
  addSeparator(): this {
    this.#items.push('separator');
    return this;
  }
  addToUi(): void {
    const { world } = this[RUN];
    const facts = this.#facts();
    world.menus = [...world.menus.filter((menu) => menu.label !== facts.label), facts];
  }
  #facts(): MenuFacts {
    return { label: this.#label, items: [...this.#items] };
  }
}
service('Menu', Menu, { need: 'menu', free: ['addItem', 'addSeparator'] });

export class Ui extends Service {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  createAddonMenu(): Menu {
    return new Menu(this[RUN], this[RUN].world.title);
  }
  alert(titleOrText: string, textOrButtons?: string | ButtonSetValue, buttons?: ButtonSetValue): ButtonValue {
    return Button[this.#ask(titleOrText, textOrButtons, buttons).button];
  }
  showSidebar(output: HtmlOutput): void {
    this[RUN].world.effects.push({ type: 'sidebar', ...HtmlOutput.served(output) });
  }

  /** A dialog shows what was written before, and holds the script until it is answered. */
  #ask(first: string, second?: string | ButtonSetValue, third?: ButtonSetValue): Answer {
    const hasTitle = typeof second === 'string';
    const set = String((hasTitle ? third : second) ?? 'OK');
    if (!(set in ButtonSet)) throw new Error('A button set is expected: ui.ButtonSet.…');
    const question: Question = {
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
  needs: { createAddonMenu: 'menu' },
  free: ['createAddonMenu'],
});
