// The families of cell functions for the entry: each is evaluated when its first formula is computed.
import type { Family } from './all.ts';
import type { CellFunction } from './define.ts';

type File<K extends string> = Readonly<Record<K, readonly CellFunction[]>>;

const listed: Readonly<Record<Family, () => readonly CellFunction[]>> = {
  trust: () => (require('./trust.ts') as File<'trustFunctions'>).trustFunctions,
  funnel: () => (require('./funnel.ts') as File<'funnelFunctions'>).funnelFunctions,
  wins: () => (require('./wins.ts') as File<'winFunctions'>).winFunctions,
  ltv: () => (require('./ltv.ts') as File<'ltvFunctions'>).ltvFunctions,
  recontact: () => (require('./recontact.ts') as File<'recontactFunctions'>).recontactFunctions,
};

/**
 * @throws if there is none of that name
 */
export function functionOf(family: Family, name: string): CellFunction {
  const found = listed[family]().find((each) => each.name === name);
  if (found === undefined) throw new Error(`bug: no function ${name}`);
  return found;
}
