// Small scripts for the host's tests: each goes wrong where the host would be lenient.
import { type ArrayBook, arrayBook, type NewBook } from '../../preview/grid/array.ts';
import { type Host, type HostOptions, openHost } from '../../preview/host/host.ts';

export interface Opened {
  readonly host: Host;
  readonly book: ArrayBook;
}

/** A host that runs this code on a small book. */
export function open(code: string, book: Partial<NewBook> = {}, options: Partial<HostOptions> = {}): Opened {
  const opened = arrayBook({ timeZone: 'Asia/Tokyo', locale: 'ja_JP', tabs: { Contacts: [] }, ...book });
  return { host: openHost({ files: { 'Code.js': code }, book: opened, ...options }), book: opened };
}

/** Runs the body of a function with `sheet`, the first tab, and returns what it returns. */
export function run(
  body: string,
  book: Partial<NewBook> = {},
  options: Partial<HostOptions> = {},
): Opened & { result: unknown } {
  const opened = open(
    `function main() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`,
    book,
    options,
  );
  return { ...opened, result: opened.host.scriptRunNow('main', []) };
}
