// What the main thread and the threads that run scripts say to each other.
import type { MessagePort } from 'node:worker_threads';
import type { Area } from '../grid/grid.ts';
import type { AuthMode } from '../host/execution.ts';
import type { Answer, Effect, Menu, Question } from '../host/world.ts';

/** What a new thread is given. */
export interface Setup {
  readonly files: Readonly<Record<string, string>>;
  readonly title: string;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

/** One execution that somebody at a browser tab has asked for. */
export interface Job {
  readonly task:
    | { readonly type: 'trigger'; readonly name: string; readonly mode: AuthMode }
    | { readonly type: 'menu'; readonly functionName: string }
    | { readonly type: 'call'; readonly functionName: string; readonly args: readonly unknown[] };
  readonly locale: string;
  readonly selection: Area | undefined;
  /** How far the clock of the preview is from the real one. */
  readonly clockShiftMs: number;
}

export interface Done {
  readonly result: { readonly value: unknown } | { readonly error: string };
  readonly effects: readonly Effect[];
  readonly menus: readonly Menu[];
}

/** What a script shows while it runs. */
export interface Screen {
  ask(question: Question, before: readonly Effect[]): Answer | Promise<Answer>;
}
