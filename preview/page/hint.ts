// Points to the add-on's menu until somebody has opened it once.

const KNOWN = 'menu-was-opened';
const GAP_PX = 6;

/**
 * Shows where to begin, below the menu of the extensions.
 * @param text such as "Start here: Extensions → Goen"
 * @param menuName as the menu bar shows it
 */
export function showHint(text: string, menuName: string): void {
  if (localStorage.getItem(KNOWN) !== null) return;
  const menus = [...document.querySelectorAll<HTMLElement>('.o-topbar-menu')];
  const menu = menus.find((each) => each.textContent?.trim() === menuName);
  // The engine draws its menu bar some moments after it says that it is there.
  if (menu === undefined) {
    requestAnimationFrame(() => showHint(text, menuName));
    return;
  }
  const hint = document.createElement('div');
  hint.id = 'hint';
  hint.setAttribute('role', 'note');
  hint.textContent = text;
  const { left, bottom } = menu.getBoundingClientRect();
  hint.style.left = `${left}px`;
  hint.style.top = `${bottom + GAP_PX}px`;
  document.body.append(hint);
  menu.addEventListener(
    'click',
    () => {
      localStorage.setItem(KNOWN, 'yes');
      hint.remove();
    },
    { once: true },
  );
}
