// Opens and closes the page of a person, which is in front of the view that it was opened from.
import { change, now, type Page } from './state.ts';

let opener: Element | null = null;
let scrolled = 0;

export function openPage(page: Page): void {
  if (now().page === undefined) {
    opener = document.activeElement;
    scrolled = window.scrollY;
  }
  change({ page });
  window.scrollTo(0, 0);
}

/** Back to where it was opened, as it was left. */
export function closePage(): void {
  change({ page: undefined });
  requestAnimationFrame(() => {
    window.scrollTo(0, scrolled);
    const isThere = opener instanceof HTMLElement && opener.isConnected;
    const target = isThere ? opener : document.querySelector(`#tab-${now().view}`);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  });
}
