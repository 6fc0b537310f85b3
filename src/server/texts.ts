// The sentences of the server, evaluated when one is first said, so that no formula waits for them.
declare const require: (path: string) => unknown;

/** @returns all that `src/text` says, in both languages */
export const texts = () => require('../text/all.ts') as typeof import('../text/all.ts');
