// The host: runs a built add-on on a book as Google would run it, one fresh context for each execution.
import { parseA1 } from '../grid/area.ts';
import type { Area, Book } from '../grid/grid.ts';
import {
  type Body,
  execute,
  foreignDate,
  ScriptError,
  type ScriptFunction,
  triggerEvent,
} from './context.ts';
import type { AuthMode } from './execution.ts';
import { argumentsOf } from './formula.ts';
import { type CustomFunction, type Project, readFolder, readProject } from './manifest.ts';
import { Meter } from './meter.ts';
import { type OpenQuestions, usualAnswers } from './open-questions.ts';
import { fromScript, toScript } from './realm.ts';
import { memoryStores, type Stores } from './stores.ts';
import { Turns } from './turns.ts';
import { checkWire } from './wire.ts';
import type { Answer, Effect, Menu, MenuItem, Question, Stages, User, World } from './world.ts';

export interface HostOptions {
  /** The folder of the built add-on … */
  readonly dist?: string;
  /** … or its files by name: Code.js, *.html, appsscript.json. */
  readonly files?: Readonly<Record<string, string>>;
  readonly book: Book;
  /** The name of the add-on, as its menu shows it. */
  readonly title?: string;
  readonly user?: Partial<User>;
  /** The script's clock. */
  readonly now?: () => Date;
  /** Answers alerts and prompts; without it a dialog is an error. */
  readonly answer?: (question: Question) => Answer;
  readonly stores?: Stores;
  /** Other answers to what is not known of Google. */
  readonly google?: Partial<OpenQuestions>;
  /** Keeps contexts from one execution to the next, instead of making one for each. */
  readonly stages?: (project: Project) => Stages;
  readonly log?: (level: string, text: string) => void;
  readonly pause?: (ms: number) => void;
}

export interface Host {
  readonly customFunctions: readonly CustomFunction[];
  readonly menus: readonly Menu[];
  /** What the user was shown, oldest first. */
  readonly effects: Effect[];
  readonly meter: Meter;
  readonly book: Book;
  /** The zone in which a Date that a cell function returns is a day. */
  readonly returnZone: string;
  /** What a formula does: CUSTOM_FUNCTION, 30 s. Dates in the arguments may be Dates. @throws ScriptError */
  callFunction(name: string, args: readonly unknown[]): unknown;
  /**
   * Evaluates a formula that is one call of a custom function, as if it were in that tab.
   * @throws ScriptError
   */
  evaluate(formula: string, tabName: string): unknown;
  /** Runs a simple trigger; `event: false` gives it no event. */
  runTrigger(name: string, mode: AuthMode, options?: { event: boolean }): void;
  /** Runs the item with this label. */
  clickMenu(label: string): void;
  /** Runs a function of the script with all permissions, as a menu does. */
  run(functionName: string): void;
  /** google.script.run: ten at a time, answered in any order. */
  scriptRun(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** The same at once, for a caller that keeps the order itself. */
  scriptRunNow(functionName: string, args: readonly unknown[]): unknown;
  /** What the user selects. */
  select(tabName: string, a1: string): void;
  selectArea(area: Area): void;
  /** Makes the n-th service call from now fail; the first is 1. */
  failCall(n: number): void;
  /** Runs before each counted service call, until it is taken away with undefined. */
  beforeCall(hook: ((name: string, number: number) => void) | undefined): void;
  setNow(now: () => Date): void;
  setAnswer(answer: (question: Question) => Answer): void;
}

const noAnswer = (question: Question): Answer => {
  throw new Error(`bug: nobody answers the dialog "${question.text}".`);
};

let hosts = 0;

/** Opens a built add-on on a book. Nothing runs until it is asked to. */
export function openHost(options: HostOptions): Host {
  const files = options.files ?? readFolder(options.dist ?? 'dist');
  const clock = options.now ?? (() => new Date());
  const project = readProject(files);
  const world: World = {
    title: options.title ?? 'Add-on',
    project,
    book: options.book,
    stores: options.stores ?? memoryStores(),
    userId: ++hosts,
    user: { locale: 'en', ...options.user },
    meter: new Meter(),
    failing: new Set(),
    google: { ...usualAnswers, ...options.google },
    log: options.log ?? (() => {}),
    effects: [],
    menus: [],
    selection: { tab: options.book.tabs()[0]?.id ?? 0, top: 0, left: 0, rows: 1, columns: 1 },
    now: () => clock().getTime(),
    answer: options.answer ?? noAnswer,
    stages: options.stages?.(project),
    pause: options.pause,
    beforeCall: undefined,
  };
  return new Opened(world);
}

class Opened implements Host {
  readonly #world: World;
  #dates: DateConstructor | undefined;
  readonly #turns = new Turns();

  constructor(world: World) {
    this.#world = world;
  }

  get customFunctions(): readonly CustomFunction[] {
    return this.#world.project.customFunctions;
  }
  get menus(): readonly Menu[] {
    return this.#world.menus;
  }
  get effects(): Effect[] {
    return this.#world.effects;
  }
  get meter(): Meter {
    return this.#world.meter;
  }
  get book(): Book {
    return this.#world.book;
  }
  get returnZone(): string {
    const { google, project, book } = this.#world;
    if (google.returnedDates === 'utc') return 'Etc/UTC';
    return google.returnedDates === 'script' ? project.manifest.timeZone : book.facts().timeZone;
  }

  callFunction(name: string, args: readonly unknown[]): unknown {
    if (!this.customFunctions.some((one) => one.name === name))
      throw new ScriptError(`Unknown function: '${name}'.`, '');
    return this.#execute('CUSTOM_FUNCTION', name, (call, realm) =>
      fromScript(call(...args.map((arg) => toScript(arg, realm)))),
    );
  }
  evaluate(formula: string, tabName: string): unknown {
    const home = this.book.tabs().find((facts) => facts.name === tabName);
    if (!home) throw new Error(`There is no tab called ${tabName}.`);
    const { name, args } = argumentsOf(formula, home.id, this.book);
    return this.callFunction(name, args);
  }
  runTrigger(name: string, mode: AuthMode, { event }: { event: boolean } = { event: true }): void {
    this.#execute(mode, name, (call, realm) => {
      if (event) call(triggerEvent(mode, realm));
      else call();
    });
  }
  clickMenu(label: string): void {
    this.run(findItem(this.menus, label).functionName);
  }
  run(functionName: string): void {
    this.#execute('FULL', functionName, (call) => {
      call();
    });
  }
  scriptRun(functionName: string, ...args: unknown[]): Promise<unknown> {
    return this.#turns.take(() => this.scriptRunNow(functionName, args));
  }
  scriptRunNow(functionName: string, args: readonly unknown[]): unknown {
    args.forEach((arg, i) => {
      checkWire(arg, String(i));
    });
    return this.#execute('FULL', functionName, (call, realm) => {
      const result = call(...args.map((arg) => toScript(arg, realm)));
      if (result === undefined) return null;
      checkWire(result, 'result');
      return fromScript(result);
    });
  }

  select(tabName: string, a1: string): void {
    const facts = this.book.tabs().find((one) => one.name === tabName);
    const area = facts && parseA1(a1, facts);
    if (!area) throw new Error(`There is no ${tabName}!${a1}.`);
    this.selectArea(area);
  }
  selectArea(area: Area): void {
    this.#world.selection = area;
  }
  failCall(n: number): void {
    this.#world.failing.add(this.meter.serviceCalls + n);
  }
  beforeCall(hook: ((name: string, number: number) => void) | undefined): void {
    this.#world.beforeCall = hook;
  }
  setNow(now: () => Date): void {
    this.#world.now = () => now().getTime();
  }
  setAnswer(answer: (question: Question) => Answer): void {
    this.#world.answer = answer;
  }

  #foreignDates = (): DateConstructor => {
    const { timeZone } = this.#world.project.manifest;
    this.#dates ??= foreignDate(timeZone, () => this.#world.now());
    return this.#dates;
  };

  #execute(
    mode: AuthMode,
    name: string,
    body: (call: ScriptFunction, realm: Parameters<Body>[1]) => unknown,
  ): unknown {
    return execute(this.#world, mode, name, this.#foreignDates, (found, realm) => {
      if (name.endsWith('_') || typeof found !== 'function')
        throw new realm.Error(`Script function not found: ${name}`);
      return body(found as ScriptFunction, realm);
    });
  }
}

function findItem(menus: readonly Menu[], label: string): MenuItem {
  const found = menus.flatMap(({ items }) =>
    items.filter((item): item is MenuItem => item !== 'separator' && item.label === label),
  );
  if (!found[0] || found.length > 1)
    throw new Error(`${found.length === 0 ? 'No' : 'More than one'} menu item is called ${label}.`);
  return found[0];
}
