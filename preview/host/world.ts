// What all executions of one host share.
import type { Area, Book } from '../grid/grid.ts';
import type { Stage } from './context.ts';
import type { Project } from './manifest.ts';
import type { Meter } from './meter.ts';
import type { OpenQuestions } from './open-questions.ts';
import type { Stores } from './stores.ts';

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}
export interface Menu {
  readonly label: string;
  readonly items: readonly (MenuItem | 'separator')[];
}

/** A dialog that waits for an answer. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export interface Answer {
  readonly button: ButtonName;
}

/** What a script makes the user see. */
export type Effect =
  | { readonly type: 'sidebar'; readonly html: string; readonly title: string }
  | { readonly type: 'question'; readonly question: Question; readonly answer: Answer }
  | { readonly type: 'toast'; readonly text: string; readonly title: string }
  | { readonly type: 'select'; readonly area: Area };

export interface User {
  /** As Session.getActiveUserLocale gives it: 'ja', 'en', 'en-GB'. */
  readonly locale: string;
}

/** Where executions run, one at a time in each. */
export interface Stages {
  enter(world: World): Stage;
  leave(stage: Stage): void;
}

export interface World {
  readonly title: string;
  readonly project: Project;
  readonly book: Book;
  readonly stores: Stores;
  readonly user: User;
  /** Tells this user from those of other hosts. */
  readonly userId: number;
  readonly meter: Meter;
  readonly failing: Set<number>;
  readonly google: OpenQuestions;
  readonly log: (level: string, text: string) => void;
  readonly effects: Effect[];
  menus: Menu[];
  /** What the user has selected; a tab without a selection has A1. */
  selection: Area;
  now: () => number;
  answer: (question: Question) => Answer;
  /** Contexts that are kept from one execution to the next; without them each has its own. */
  readonly stages: Stages | undefined;
  /** Lets time pass while a lock is held elsewhere; without it, only virtual time passes. */
  pause: ((ms: number) => void) | undefined;
  /**
   * Runs before each counted service call: the moment in
   * which other people's edits and executions can happen.
   */
  beforeCall: ((name: string, number: number) => void) | undefined;
}
