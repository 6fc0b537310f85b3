// The spreadsheet engine in Node: o-spreadsheet, with one command of ours that carries out many as one step.
import './polyfills.ts';
import { createRequire } from 'node:module';
import type * as Engine from '@odoo/o-spreadsheet';
import { evaluateFilledOnly } from './evaluation.ts';

const engine = createRequire(import.meta.filename)('@odoo/o-spreadsheet') as typeof Engine;

export const { Model, registries, SPREADSHEET_DIMENSIONS } = engine;
export type EngineModel = InstanceType<typeof Model>;

export interface Command {
  readonly type: string;
  readonly [key: string]: unknown;
}

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/** What the engine refused in the last batch, besides commands that would change nothing. */
const refusals: string[] = [];

class Batch extends engine.UIPlugin {
  static override getters = [] as const;

  override handle(command: unknown): void {
    const { type, commands } = command as { type: string; commands: Command[] };
    if (type !== 'BATCH') return;
    for (const one of commands) {
      const { isSuccessful, reasons } = (this.dispatch as unknown as Dispatch)(one.type, one);
      if (!isSuccessful && !reasons.includes('NoChanges'))
        refusals.push(`${one.type}: ${reasons.join(', ')}`);
    }
  }
}
engine.registries.featurePluginRegistry.add('batch', Batch as never);
evaluateFilledOnly(engine.registries.coreViewsPluginRegistry as never);

/**
 * Carries out the commands as one revision, one undo step and one evaluation.
 * @throws if the engine refuses any of them
 */
export function dispatchAll(model: EngineModel, commands: readonly Command[]): void {
  if (commands.length === 0) return;
  refusals.length = 0;
  (model.dispatch as unknown as Dispatch)('BATCH', { commands });
  if (refusals.length > 0) throw new Error(`bug: the engine refused ${refusals.join('; ')}`);
}
