// What a mail begins with, for every reason.
import type { Reason } from '../../core/recontact/reasons/all.ts';
import { customers } from './customers.ts';
import type { Opening } from './declare.ts';
import { first } from './first.ts';
import { leads } from './leads.ts';

export type { Opening } from './declare.ts';

export const openings: Readonly<Record<Reason, Opening>> = { ...first, ...customers, ...leads };
