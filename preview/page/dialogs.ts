// Dialogs, toasts and the line that says that a script is running.
import type { ButtonName, Question } from '../host/world.ts';
import { type Word, word } from './words.ts';

const TOAST_MS = 5000;

const element = <T extends Element>(selector: string): T => document.querySelector(selector) as T;

/** Shows a question of a script; Escape closes it. */
export function ask({ title, text, buttons }: Question, locale: string): Promise<ButtonName> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const footer = document.createElement('footer');
  dialog.append(...(title ? [heading] : []), paragraph, footer);
  return new Promise((resolve) => {
    const finish = (button: ButtonName): void => {
      dialog.remove();
      resolve(button);
    };
    for (const name of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = word(name, locale);
      button.addEventListener('click', () => finish(name));
      footer.append(button);
    }
    dialog.addEventListener('cancel', () => finish('CLOSE'));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Says something that only needs to be closed. */
export const tell = (title: string, text: string, locale: string): Promise<ButtonName> =>
  ask({ title, text, buttons: ['OK'] }, locale);

let toastTimer = 0;

export function showToast(text: string, title: string): void {
  const toast = element<HTMLElement>('#toast');
  element('#toast strong').textContent = title;
  element('#toast span').textContent = text;
  toast.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    toast.hidden = true;
  }, TOAST_MS) as unknown as number;
}

let scripts = 0;

/** Shows that a script runs, as long as it does. */
export async function whileRunning<T>(script: Promise<T>, locale: string): Promise<T> {
  const line = element<HTMLElement>('#running');
  scripts++;
  line.textContent = word('running' satisfies Word, locale);
  line.hidden = false;
  try {
    return await script;
  } finally {
    scripts--;
    line.hidden = scripts === 0;
  }
}
