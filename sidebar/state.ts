// All that the views share: one state, changed in one place, that every view follows.
import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Stage } from '../src/core/vocabulary/stages.ts';
import type { Meanwhile, PersonView, TodayView } from '../src/messages/requests.ts';
import type { RequestOf, Trouble } from './call.ts';
import { recall } from './memory.ts';
import type { Language } from './text/said.ts';

export const views = ['today', 'people', 'funnel', 'more'] as const;
export type View = (typeof views)[number];
/** Where a card can be: in a view, or on the page of a person, which is in front of them. */
export type Place = View | 'page';

export interface Page {
  readonly who: string;
  readonly name: string;
}

export type ActionRequest = RequestOf<'log' | 'logMany' | 'deal' | 'undo'>;

/** Something to be written that has not been confirmed yet. */
export interface Action {
  readonly key: string;
  readonly request: ActionRequest;
  /** The person's name; "" for several people. */
  readonly name: string;
  /** An earlier attempt had no answer. */
  readonly mayBeWritten?: boolean;
  readonly attempt: number;
  readonly sinceMs: number;
  readonly status: 'pending' | 'failed' | 'meanwhile';
  readonly trouble?: Trouble;
  readonly meanwhile?: Meanwhile;
}

/** A person as an action left them, newer than any list that was asked for before. */
export interface Changed {
  readonly person: PersonView;
  readonly order: number;
  readonly request: ActionRequest;
}

export interface Done {
  readonly request: Exclude<ActionRequest, { type: 'undo' }>;
  readonly name: string;
  readonly isUndone: boolean | undefined;
}

export interface State {
  readonly language: Language;
  readonly view: View;
  /** Whose page is in front of the view. */
  readonly page: Page | undefined;
  /** Whose people are listed under People, and how many they are. */
  readonly atStage: { readonly stage: Stage; readonly people: number } | undefined;
  readonly me: string;
  readonly scope: 'mine' | 'all';
  readonly today: TodayView | undefined;
  /** When that came. */
  readonly todayMs: number;
  readonly todayOrder: number;
  /** Whether the list is the fresh one, not the last one. */
  readonly isFresh: boolean;
  /** Raised when something was changed that the list should follow. */
  readonly reloads: number;
  /** Raised when the sheet is read in another way than before. */
  readonly readings: number;
  readonly actions: readonly Action[];
  readonly changed: ReadonlyMap<string, Changed>;
  readonly last: Done | undefined;
}

const asLanguage = (text: string): Language | undefined =>
  text === 'en' || text === 'ja' ? text : undefined;

export const chosenLanguage = (): Language | undefined => asLanguage(recall('language'));

const deviceLanguage: Language = navigator.language.startsWith('ja') ? 'ja' : 'en';

let state: State = {
  language: chosenLanguage() ?? deviceLanguage,
  view: 'today',
  page: undefined,
  atStage: undefined,
  me: recall('me'),
  scope: recall('scope') === 'mine' ? 'mine' : 'all',
  today: undefined,
  todayMs: 0,
  todayOrder: 0,
  isFresh: false,
  reloads: 0,
  readings: 0,
  actions: [],
  changed: new Map(),
  last: undefined,
};

const followers = new Set<() => void>();
let orders = 0;

/** A number larger than all before: answers that were asked for earlier are older. */
export function nextOrder(): number {
  orders += 1;
  return orders;
}

export const now = (): State => state;

export function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const follow of followers) follow();
}

/** The sheet is read in another way from now on: everything that shows it follows. */
export function readAnew(): void {
  change({ reloads: state.reloads + 1, readings: state.readings + 1 });
}

export function useShared(): State {
  const [, again] = useReducer<number, void>((count) => count + 1, 0);
  useLayoutEffect(() => {
    const follow = () => again();
    followers.add(follow);
    return () => void followers.delete(follow);
  }, []);
  return state;
}

/** The person as last heard of: by an action since the list was asked for, or by the list. */
export function newest(person: PersonView, listOrder: number): PersonView {
  const changed = state.changed.get(person.who);
  return changed !== undefined && changed.order > listOrder ? changed.person : person;
}
