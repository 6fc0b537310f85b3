// Days as places on an axis.

const DAY_MS = 86_400_000;

/** How many days from one to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The first day of each month after a day, up to another. */
export function monthStarts(from: string, to: string): readonly string[] {
  const starts: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start > to) return starts;
    starts.push(start);
  }
}
