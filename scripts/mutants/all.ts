// The kept list of wrong changes; each is a rule that once could be broken without a test that failed.
import { coreMutants } from './core.ts';
import { doubtMutants } from './doubt.ts';
import { importMutants } from './import.ts';
import type { Mutant } from './mutant.ts';
import { recontactMutants } from './recontact.ts';
import { serverMutants } from './server.ts';
import { sidebarMutants } from './sidebar.ts';
import { tableMutants } from './tables.ts';
import { valueMutants } from './value.ts';

export const mutants: readonly Mutant[] = [
  ...coreMutants,
  ...doubtMutants,
  ...recontactMutants,
  ...valueMutants,
  ...tableMutants,
  ...importMutants,
  ...serverMutants,
  ...sidebarMutants,
];
