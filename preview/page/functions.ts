// Cell functions in the page: they run on the server; a cell shows Loading… until the answer is there.
import type { Argument, Position, Result } from '../engine/functions.ts';
import { sentOf } from '../engine/sent.ts';
import type { CustomFunction } from '../host/manifest.ts';
import type { FunctionCall } from '../requests.ts';
import { engine } from './globals.ts';
import { callFunctions } from './server.ts';

const LOADING = 'Loading...';

/** Makes the functions known to the engine; `reevaluate` gets the cells whose answers have come. */
export function registerFunctions(
  functions: readonly CustomFunction[],
  reevaluate: (cells: readonly Position[]) => void,
): void {
  const answers = new Map<string, Result>();
  /** The calls that have no answer yet, as they are sent, and the cells that wait for them. */
  const waiting = new Map<string, Position | undefined>();

  const flush = async (): Promise<void> => {
    const cells = [...waiting.values()].filter((cell) => cell !== undefined);
    const calls = [...waiting.keys()];
    try {
      const results = await callFunctions(calls);
      calls.forEach((call, i) => {
        answers.set(call, results[i] ?? { value: '#ERROR' });
      });
    } catch (error) {
      for (const call of calls) answers.set(call, { value: '#ERROR', message: String(error) });
    }
    for (const call of calls) waiting.delete(call);
    // Calls that came during the request have no timer of their own.
    if (waiting.size > 0) setTimeout(flush);
    reevaluate(cells);
  };

  const compute = (name: string, args: Argument[], origin: Position | undefined): Result => {
    const cell = origin && { sheetId: origin.sheetId, row: origin.row, col: origin.col };
    const call = JSON.stringify([name, args.map(sentOf), cell] satisfies FunctionCall);
    const answer = answers.get(call);
    if (answer) return structuredClone(answer);
    if (waiting.size === 0) setTimeout(flush);
    waiting.set(call, cell);
    return { value: LOADING };
  };

  for (const { name, help, parameters, parameterHelp } of functions) {
    const args = parameters.map((parameter, at) => ({
      name: parameter,
      description: parameterHelp[at] || parameter,
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
