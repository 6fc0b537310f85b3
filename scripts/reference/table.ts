// Tables in Markdown.

const cellOf = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rowOf = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;

export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [rowOf(headers), `|${headers.map(() => '---').join('|')}|`, ...rows.map(rowOf)].join('\n');
