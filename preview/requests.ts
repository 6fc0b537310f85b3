// What the page asks of the server, and what it gets.
import type { Position, Result } from './engine/functions.ts';
import type { Snapshot } from './engine/open.ts';
import type { Sent } from './engine/sent.ts';
import type { Area } from './grid/grid.ts';
import type { CustomFunction } from './host/manifest.ts';
import type { Answer, Effect, Menu, Question } from './host/world.ts';

/** Sent when the page starts. */
export interface Boot {
  readonly data: Snapshot;
  readonly functions: readonly CustomFunction[];
  readonly title: string;
  /** The language that the user chose on the command line; '' leaves it to the browser. */
  readonly language: string;
  readonly name: string;
  readonly timeZone: string;
  readonly clockShiftMs: number;
}

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
export interface Selection {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A script that a browser tab starts. */
export interface RunRequest {
  readonly client: string;
  readonly locale: string;
  readonly selection: Selection;
  readonly task:
    | { readonly type: 'open' }
    | { readonly type: 'menu'; readonly functionName: string }
    | { readonly type: 'call'; readonly functionName: string; readonly args: readonly unknown[] };
}
export type RunReply =
  | { readonly value: unknown; readonly menus: readonly Menu[] }
  | { readonly error: string; readonly menus: readonly Menu[] };

export type FunctionCall = readonly [
  name: string,
  args: readonly Sent[],
  origin: Position | null | undefined,
];
export type FunctionReply = readonly Result[];

export interface AnswerRequest {
  readonly key: string;
  readonly answer: Answer;
}
export interface QuestionEvent {
  readonly key: string;
  readonly question: Question;
}
/** An effect as the page gets it: a selection names the engine's tab. */
export type PageEffect =
  | Exclude<Effect, { type: 'select' }>
  | { readonly type: 'select'; readonly area: Area & { readonly sheetId: string } };
