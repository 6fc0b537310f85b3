// One execution: its AuthMode, its buffered writes, its limits; every service call passes through it.
import { overlap } from '../grid/area.ts';
import type { Area, Book, Change, Content, Layers } from '../grid/grid.ts';
import { contentOf, type Written } from './cells.ts';
import { MS_PER_CALL, MS_PER_CELL_READ, MS_PER_CELL_WRITTEN } from './meter.ts';
import type { Realm } from './realm.ts';
import { checkRules } from './rules.ts';
import type { World } from './world.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What a service call needs: the table in Google's page on editor add-on authorisation. */
export type Need = 'nothing' | 'menu' | 'document' | 'change' | 'screen';

const MODES: Record<Need, readonly AuthMode[]> = {
  nothing: ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'],
  menu: ['NONE', 'LIMITED', 'FULL'],
  document: ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'],
  change: ['LIMITED', 'FULL'],
  screen: ['FULL'],
};

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES: Partial<Record<Need, readonly string[]>> = {
  document: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  change: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  screen: [`${AUTH}script.container.ui`],
};

/** A write that waits in the buffer; values are interpreted only when it is sent. */
type Pending =
  | Change
  | { readonly type: 'values'; readonly area: Area; readonly values: readonly (readonly Written[])[] }
  | PendingRow;
type PendingRow = { readonly type: 'row'; readonly tab: number; readonly values: readonly Written[] };

export const TIME_LIMIT_MS = {
  NONE: 30_000,
  LIMITED: 30_000,
  CUSTOM_FUNCTION: 30_000,
  FULL: 360_000,
} as const;
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const TOO_LONG = 'Exceeded maximum execution time';

/** Changes after which the tabs are not what they were; a full one gets longer by a row. */
const STRUCTURAL = new Set<string>(
  'row addTab removeTab tab moveTab insertRows deleteRows insertColumns filter'.split(' '),
);

const note = (calls: Record<string, string[]>, tab: string, call: string): void => {
  const earlier = calls[tab];
  if (earlier) earlier.push(call);
  else calls[tab] = [call];
};

let executions = 0;

export class Execution {
  readonly id = `execution ${++executions}`;
  readonly mode: AuthMode;
  readonly world: World;
  readonly realm: Realm;
  readonly startedMs = performance.now();
  virtualMs = 0;
  /** Greater than 0 inside a service call: what it calls itself is not counted. */
  depth = 0;
  #callName = '';
  #pending: Pending[] = [];

  constructor(mode: AuthMode, world: World, realm: Realm) {
    this.mode = mode;
    this.world = world;
    this.realm = realm;
  }

  /** Counts a service call, and lets it fail: by choice, for want of permission, or because time is up. */
  enter(name: string, need: Need, counts: boolean): void {
    this.#callName = name;
    if (counts) this.#count(name);
    this.require(need);
  }

  require(need: Need): void {
    const scopes = SCOPES[need];
    if (!MODES[need].includes(this.mode))
      throw new Error(`You do not have permission to call ${this.#callName}.`);
    if (!scopes || scopes.some((scope) => this.world.project.manifest.scopes.includes(scope))) return;
    throw new Error(
      `You do not have permission to call ${this.#callName}. Required permissions: ${scopes.join(' || ')}`,
    );
  }

  #count(name: string): void {
    const { meter } = this.world;
    this.world.beforeCall?.(name, meter.serviceCalls + 1);
    meter.serviceCalls++;
    meter.byName[name] = (meter.byName[name] ?? 0) + 1;
    this.spend(MS_PER_CALL);
    if (this.world.failing.delete(meter.serviceCalls))
      throw new Error(`Service error: Spreadsheets (${name})`);
  }

  /** Adds virtual time. @throws once the time limit of the execution is passed. */
  spend(ms: number): void {
    this.virtualMs += ms;
    this.world.meter.virtualMs += ms;
    if (this.virtualMs + performance.now() - this.startedMs > TIME_LIMIT_MS[this.mode])
      throw new Error(TOO_LONG);
  }

  /** The book with every earlier write of this execution in it. */
  book(): Book {
    this.commit();
    return this.world.book;
  }

  /** The book for questions about its tabs: writes into cells may still wait. */
  structure(): Book {
    if (this.#pending.some(({ type }) => STRUCTURAL.has(type))) this.commit();
    return this.world.book;
  }

  tabName(tab: number): string {
    return this.world.book.tabs().find((facts) => facts.id === tab)?.name ?? '(deleted)';
  }

  read<K extends keyof Layers>(layer: K, area: Area): Layers[K][][] {
    const cells = area.rows * area.columns;
    const { meter } = this.world;
    meter.reads++;
    meter.cellsRead += cells;
    note(meter.readsByTab, this.tabName(area.tab), this.#callName);
    this.spend(cells * MS_PER_CELL_READ);
    return this.book().read(layer, area);
  }

  /** Whether somebody else's protection that doesn't only warn covers one of the cells. */
  isProtected(area: Area): boolean {
    const { book, userId } = this.world;
    return book.protections().some(({ warningOnly, editor, tab, area: theirs }) => {
      if (warningOnly || editor === userId || tab !== area.tab) return false;
      return theirs === null || overlap(theirs, area);
    });
  }

  /** Buffers a write that names a tab. */
  write(tab: number, cells: number, ...changes: Pending[]): void {
    this.require('change');
    const { meter } = this.world;
    meter.writes++;
    meter.cellsWritten += cells;
    this.#pending.push(...changes);
    note(meter.writesByTab, this.#nameWithPending(tab), this.#callName);
    this.spend(cells * MS_PER_CELL_WRITTEN);
  }

  #nameWithPending(tab: number): string {
    const added = this.#pending.find((change) => change.type === 'addTab' && change.tab === tab);
    return added?.type === 'addTab' ? added.name : this.tabName(tab);
  }

  /** Selects for the user; what is selected is read back by getActiveRange. */
  select(area: Area): void {
    this.require('change');
    this.world.selection = area;
    this.world.effects.push({ type: 'select', area });
  }

  /** An error on its way to the script: one of its own realm. */
  raised(error: unknown): unknown {
    return error instanceof this.realm.Error
      ? error
      : new this.realm.Error(error instanceof Error ? error.message : String(error));
  }

  /** Sends the buffered writes to the book, where other executions see them. */
  commit(): void {
    const pending = this.#pending;
    this.#pending = [];
    let batch: Change[] = [];
    const send = (): void => {
      if (batch.length > 0) this.world.book.apply(batch);
      batch = [];
    };
    for (const change of pending) {
      this.#refuseProtected(change);
      if (change.type !== 'values' && change.type !== 'row') {
        batch.push(change);
        continue;
      }
      // A row goes below what was written before it.
      if (change.type === 'row' || batch.some((earlier) => earlier.type !== 'write')) send();
      batch.push(change.type === 'row' ? this.#row(change) : this.#values(change.area, change.values));
      if (change.type === 'row') send();
    }
    send();
  }

  /** @throws where the user may not write, as Google does when the write is sent. */
  #refuseProtected(change: Pending): void {
    if (change.type === 'protect' || change.type === 'addTab' || change.type === 'removeChart') return;
    const whole = { top: 0, left: 0, rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
    const { tab } = change.type === 'chart' ? change.chart : 'tab' in change ? change : change.area;
    const area = 'area' in change && change.area !== null ? change.area : { ...whole, tab };
    if (!this.world.book.tabs().some(({ id }) => id === area.tab)) throw new Error('The sheet was deleted.');
    if (this.isProtected(area)) throw new Error(PROTECTED);
  }

  #values(area: Area, values: readonly (readonly Written[])[]): Change {
    const { book } = this.world;
    const facts = book.facts();
    const formats = book.read('format', area);
    checkRules(values, book.read('rule', area), area);
    return {
      type: 'write',
      area,
      cells: values.map((line, r) =>
        line.map((value, c) => contentOf(value, formats[r]?.[c] ?? '', facts, this.world.google)),
      ),
    };
  }

  #row({ tab, values }: PendingRow): Change {
    const { book, google } = this.world;
    const facts = book.facts();
    const below = book.filled(tab).rows;
    const rows = book.tabs().find(({ id }) => id === tab)?.rows ?? below;
    const isAdded = below >= rows;
    const top = isAdded && google.addedRows === 'as above' ? rows - 1 : below;
    const formats = book.read('format', { tab, top, left: 0, rows: 1, columns: values.length })[0] ?? [];
    const formatted = (content: Content, format: string): Content =>
      isAdded && format !== '' && typeof content !== 'object' ? { value: content, format } : content;
    return {
      type: 'append',
      tab,
      cells: values.map((value, c) =>
        formatted(contentOf(value, formats[c] ?? '', facts, google), formats[c] ?? ''),
      ),
    };
  }
}
