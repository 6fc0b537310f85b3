// Puts values into a text that has places for them.

export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills a text: `{name}` is a value, `{name#row|rows}` a word for one or for several, `[[name|text]]` is said only where
 * there is such a value. A value is taken as it is, whatever stands in it.
 */
export function fill(text: string, values: Values): string {
  const shown = (name: string) => String(values[name] ?? '');
  const chosen = text.replace(/\[\[(\w+)\|(.*?)\]\]/g, (_, name: string, part: string) =>
    shown(name) === '' ? '' : part,
  );
  return chosen.replace(
    /\{(\w+)(?:#([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      if (one === undefined) return shown(name);
      return (shown(name) === '1' ? one : many) ?? '';
    },
  );
}
