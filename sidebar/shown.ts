// Which people's cards are in which view, and which of them are being worked on.
import { useEffect } from 'preact/hooks';
import { change, type Place } from './state.ts';

const counts = new Map<string, number>();
/** How many forms and questions are open for somebody. */
const open = new Map<string, number>();

/** Notes on a person's action are in the card, where there is one in sight. */
export const isShown = (view: Place, who: string): boolean => (counts.get(`${view} ${who}`) ?? 0) > 0;

export function useShown(view: Place, who: string): void {
  useEffect(() => {
    const key = `${view} ${who}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    change({});
    return () => {
      counts.set(key, (counts.get(key) ?? 1) - 1);
      change({});
    };
  }, [view, who]);
}

const begun = (who: string) => `begun ${who}`;

/** Something was begun with a person, and the card asks whether it is done. */
export const isBegun = (who: string): boolean => isOpen(begun(who));
export const useBegun = (who: string, isAsking: boolean): void => useOpen(begun(who), isAsking);

/** A person with an open form stays in the list, whatever a fresh list says: what is typed is not lost. */
export const isOpen = (who: string): boolean => (open.get(who) ?? 0) > 0;

export const isAnyOpen = (): boolean => [...open.values()].some((count) => count > 0);

export function useOpen(who: string, isFormOpen: boolean): void {
  useEffect(() => {
    if (!isFormOpen) return undefined;
    open.set(who, (open.get(who) ?? 0) + 1);
    return () => void open.set(who, (open.get(who) ?? 1) - 1);
  }, [who, isFormOpen]);
}
