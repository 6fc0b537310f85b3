// The order of google.script.run: ten calls are under way at a time, and any of them may be answered first.

const AT_ONCE = 10;

export class Turns {
  #waiting: (() => void)[] = [];
  #isDue = false;
  #seed = 1;

  /** Runs the call in some later turn of the event loop, before or after its neighbours. */
  take<T>(call: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push(() => {
        try {
          resolve(call());
        } catch (error) {
          reject(error);
        }
      });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#isDue || this.#waiting.length === 0) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      this.#seed = (this.#seed * 48_271) % 2_147_483_647;
      const [next] = this.#waiting.splice(this.#seed % Math.min(AT_ONCE, this.#waiting.length), 1);
      next?.();
      this.#schedule();
    });
  }
}
