// All cell functions by family, in the order of the reference page. Each file lists its own at its end.
import { funnelFunctions } from './funnel.ts';
import { ltvFunctions } from './ltv.ts';
import { recontactFunctions } from './recontact.ts';
import { trustFunctions } from './trust.ts';
import { winFunctions } from './wins.ts';

/** A family is evaluated when its first formula is computed: see `family.ts`. */
export const families = {
  trust: trustFunctions,
  funnel: funnelFunctions,
  wins: winFunctions,
  ltv: ltvFunctions,
  recontact: recontactFunctions,
} as const;

export type Family = keyof typeof families;

export const functions = Object.values(families).flat();
