// The kept list of wrong changes; each is a rule that once could be broken without a test that failed.
import { coreMutants } from './core.ts';
import type { Mutant } from './mutant.ts';
import { serverMutants } from './server.ts';
import { sidebarMutants } from './sidebar.ts';
import { tableMutants } from './tables.ts';

export const mutants: readonly Mutant[] = [
  ...coreMutants,
  ...tableMutants,
  ...serverMutants,
  ...sidebarMutants,
];
