// All cell functions, in the order of the reference page. Each file lists its own at its end.
import { funnelFunctions } from './funnel.ts';
import { ltvFunctions } from './ltv.ts';
import { recontactFunctions } from './recontact.ts';
import { trustFunctions } from './trust.ts';
import { winFunctions } from './wins.ts';

export const functions = [
  ...trustFunctions,
  ...funnelFunctions,
  ...winFunctions,
  ...ltvFunctions,
  ...recontactFunctions,
];
