// Counts what a script asks of Google, and keeps the virtual time that it would have cost there.

export const MS_PER_CALL = 60;
export const MS_PER_CELL_READ = 0.008;
export const MS_PER_CELL_WRITTEN = 0.02;

/** By names of tabs, which may be those of what every object has. */
const none = (): Record<string, string[]> => Object.create(null);

export class Meter {
  serviceCalls = 0;
  /** Calls by name, such as 'Range.getValues'. */
  byName: Record<string, number> = {};
  /** Calls that read or wrote cells, and how many. */
  reads = 0;
  writes = 0;
  cellsRead = 0;
  cellsWritten = 0;
  /** The names of the reading and writing calls that named each tab, in order. */
  readsByTab = none();
  writesByTab = none();
  virtualMs = 0;

  reset(): void {
    Object.assign(this, new Meter());
  }
}
