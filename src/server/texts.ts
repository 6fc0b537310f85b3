// The sentences of the server, evaluated when one is first said, so that no formula waits for them.
/** @returns all that `src/text` says, in both languages */
export const texts = () => require('../text/all.ts') as typeof import('../text/all.ts');
