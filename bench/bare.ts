// The yardstick: what no formula over these tables can do
// without. Plain code, which runs in the script's own context.

/**
 * One pass over the rows of the tables that a formula is given. Each row is visited once: its
 * date cell becomes a day in the zone, its key is normalised and looked up, and its points
 * are added to its person's sum. No header is looked for, no cell is checked, no id is
 * compared, nothing decays, and amounts, stages and people that are one are not thought of.
 * @param keys the column of contacts that is asked about
 * @param logs tables of activities and deals, header row first: date, contact, kind, from
 * @param people a table of contacts, header row first, with
 * name and e-mail in the columns that are given, or nothing
 * @param points by side and kind, as the cells write them
 * @returns the sum of each key, a column
 */
export function barePass(
  keys: readonly (readonly string[])[],
  logs: readonly (readonly (readonly unknown[])[])[],
  people:
    | { readonly rows: readonly (readonly unknown[])[]; readonly name: number; readonly email: number }
    | undefined,
  points: Readonly<Record<string, Readonly<Record<string, number>>>>,
  timeZone: string,
  today: number,
): number[][] {
  const { floor } = Math;
  const dayMs = 86_400_000;
  const unixEpoch = 25_569;
  const wordOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const wall = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
  const offsets = new Map<number, number>();
  const positions = new Map<string, number>();
  const pointsOf = new Map(
    Object.entries(points).map(([side, ofKind]) => [side, new Map(Object.entries(ofKind))]),
  );

  function dayOf(date: unknown): number {
    if (typeof date === 'number') return floor(date);
    const time = (date as Date).getTime();
    const utcDay = floor(time / dayMs);
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      offset = Date.parse(`${wall.format(time)} UTC`) - floor(time / 1000) * 1000;
      offsets.set(utcDay, offset);
    }
    return floor((time + offset) / dayMs) + unixEpoch;
  }

  function enter(key: unknown, position: number): number {
    const word = wordOf(key as string);
    const known = positions.get(word);
    if (known === undefined) positions.set(word, position);
    return known ?? position;
  }

  let count = 0;
  if (people === undefined) for (const [key] of keys) count += enter(key, count) === count ? 1 : 0;
  else {
    for (let i = 1; i < people.rows.length; i++) {
      const row = people.rows[i] as readonly unknown[];
      enter(row[people.name], count);
      enter(row[people.email], count);
      count++;
    }
  }
  const sums: number[] = Array.from({ length: count }, () => 0);
  for (const rows of logs) {
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i] as readonly unknown[];
      const position = positions.get(wordOf(row[1] as string));
      if (dayOf(row[0]) <= today && position !== undefined) {
        sums[position] =
          (sums[position] as number) + (pointsOf.get(row[3] as string)?.get(row[2] as string) ?? 0);
      }
    }
  }
  return keys.map(([key]) => [sums[positions.get(wordOf(key as string)) ?? -1] ?? 0]);
}
