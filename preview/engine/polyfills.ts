// What the engine needs of Node 22 on Node 20: Object.groupBy
// and Set.prototype.difference; and its logging silenced.

Object.groupBy ??= <K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
): Partial<Record<K, T[]>> => {
  const groups = Object.create(null) as Partial<Record<K, T[]>>;
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key] ?? [];
    groups[key] = group;
    group.push(item);
  }
  return groups;
};

Set.prototype.difference ??= function <T>(this: Set<T>, other: ReadonlySetLike<unknown>): Set<T> {
  return new Set([...this].filter((item) => !other.has(item)));
};

console.debug = () => {};
