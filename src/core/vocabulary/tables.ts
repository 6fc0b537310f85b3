// The tables that are read: the contacts, and the two logs that actions append to.

export type LogName = 'activities' | 'deals';

export type TableName = 'contacts' | LogName;

export const logNames: readonly LogName[] = ['activities', 'deals'];
