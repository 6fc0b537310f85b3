// TextFinder: finds cells by what they show.
import type { Area } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import { Range } from './range.ts';
import { AREA, RUN, Service, service, text } from './service.ts';

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class TextFinder extends Service {
  readonly #area: Area;
  readonly #wanted: string;
  #case = false;
  #entire = false;
  #after = -1;

  constructor(run: Execution, area: Area, wanted: string) {
    super(run);
    this.#area = area;
    this.#wanted = wanted;
  }
  matchCase(match: boolean): this {
    this.#case = match;
    return this;
  }
  matchEntireCell(match: boolean): this {
    this.#entire = match;
    return this;
  }
  findAll(): Range[] {
    return this.#found().map((at) => this.#range(at));
  }
  findNext(): Range | null {
    const at = this.#found().find((place) => place > this.#after);
    if (at === undefined) return null;
    this.#after = at;
    return this.#range(at);
  }

  /** Replaces what is found in the cells as they are when this is carried out; returns how often. */
  replaceAllWith(replacement: string): number {
    text(replacement, 'replacement');
    const found = this.#found();
    const wanted = new RegExp(escaped(this.#wanted), this.#case ? 'g' : 'gi');
    for (const at of found) {
      const range = this.#range(at);
      const [[before = ''] = []] = this[RUN].book().read('shown', range[AREA]);
      range.setValue(before.replace(wanted, () => replacement));
    }
    this[RUN].commit();
    return found.length;
  }

  #range(at: number): Range {
    const { tab, top, left, columns } = this.#area;
    return new Range(this[RUN], {
      tab,
      top: top + Math.floor(at / columns),
      left: left + (at % columns),
      rows: 1,
      columns: 1,
    });
  }
  /** The places of the matching cells, counted along the rows. */
  #found(): number[] {
    const fold = (text: string): string => (this.#case ? text : text.toLowerCase());
    const wanted = fold(this.#wanted);
    const shown = this[RUN].book().read('shown', this.#area).flat();
    return shown.flatMap((text, at) =>
      (this.#entire ? fold(text) === wanted : fold(text).includes(wanted)) ? [at] : [],
    );
  }
}
service('TextFinder', TextFinder, { need: 'document', free: ['matchCase', 'matchEntireCell'] });
