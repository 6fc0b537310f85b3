// A misused formula.

/** Its message is the one sentence that the cell shows. */
export class Misuse extends Error {}
