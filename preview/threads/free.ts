// Those that are free, and who waits a moment for one of them.

export class Free<T> {
  readonly #free: T[] = [];
  readonly #waiting = new Set<(one: T) => void>();

  /** Whoever has waited longest gets it. */
  give(one: T): void {
    const [first] = this.#waiting;
    if (first) first(one);
    else this.#free.push(one);
  }

  /** @returns undefined if none is free, or given back, within this time */
  take(withinMs: number): Promise<T | undefined> {
    const one = this.#free.pop();
    if (one !== undefined) return Promise.resolve(one);
    return new Promise((resolve) => {
      const settle = (given?: T): void => {
        clearTimeout(late);
        this.#waiting.delete(settle);
        resolve(given);
      };
      const late = setTimeout(settle, withinMs);
      this.#waiting.add(settle);
    });
  }
}
