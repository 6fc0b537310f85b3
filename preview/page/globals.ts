// The libraries that the page's other scripts have loaded.
import type * as Engine from '@odoo/o-spreadsheet';

interface Owl {
  App: new (root: unknown, config: object) => { mount(target: Element): Promise<unknown> };
}
const libraries = globalThis as unknown as { o_spreadsheet: typeof Engine; owl: Owl };

export const engine = libraries.o_spreadsheet;
export const { App } = libraries.owl;
export type EngineModel = Engine.Model;
