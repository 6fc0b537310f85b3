// Cell functions in the page: they run on the server; a cell shows Loading… until the answer is there.

import type { Argument, Cell, Position, Result } from '../engine/functions.ts';
import type { CustomFunction } from '../host/manifest.ts';
import type { FunctionCall } from '../requests.ts';
import { engine } from './globals.ts';
import { callFunctions } from './server.ts';

const LOADING = 'Loading...';

const slimCell = ({ value, format }: Cell): Cell => (format === undefined ? { value } : { value, format });
const slim = (arg: Argument): Argument => (Array.isArray(arg) ? arg.map((column) => column.map(slimCell)) : arg && slimCell(arg));

/** Makes the functions known to the engine; `reevaluate` runs when answers have come. */
export function registerFunctions(functions: readonly CustomFunction[], reevaluate: () => void): void {
  const answers = new Map<string, Result>();
  const waiting = new Map<string, FunctionCall>();

  const flush = async (): Promise<void> => {
    const calls = [...waiting];
    try {
      const results = await callFunctions(calls.map(([, call]) => call));
      calls.forEach(([key], i) => {
        answers.set(key, results[i] ?? { value: '#ERROR' });
      });
    } catch (error) {
      for (const [key] of calls) answers.set(key, { value: '#ERROR', message: String(error) });
    }
    for (const [key] of calls) waiting.delete(key);
    // Calls that came during the request have no timer of their own.
    if (waiting.size > 0) setTimeout(flush);
    reevaluate();
  };

  const compute = (name: string, args: Argument[], origin: Position | undefined): Result => {
    const given = args.map(slim);
    const key = JSON.stringify([name, given, origin?.sheetId, origin?.row, origin?.col]);
    const answer = answers.get(key);
    if (answer) return structuredClone(answer);
    if (!waiting.has(key)) {
      if (waiting.size === 0) setTimeout(flush);
      waiting.set(key, [name, given, origin]);
    }
    return { value: LOADING };
  };

  for (const { name, help, parameters } of functions) {
    const args = parameters.map((parameter) => ({
      name: parameter,
      description: parameter,
      type: ['RANGE', 'ANY'],
      acceptMatrix: true,
      acceptErrors: true,
      optional: true,
    }));
    const description = {
      description: help || name,
      category: 'Add-on',
      args,
      compute(this: { __originCellPosition?: Position }, ...values: Argument[]): Result {
        return compute(name, values, this.__originCellPosition);
      },
    };
    engine.registries.functionRegistry.replace(name, description as never);
  }
}
