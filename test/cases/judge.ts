// What is wrong with the answer to a case, a line for each assertion that doesn't hold.
import { isAlike, isClose, isWithin, matches, partsOf, plain } from './alike.ts';
import type { Answer, Outcome, Person } from './answer.ts';
import type { Case, Expectations } from './case.ts';

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const isCalled = ({ name, contact }: Person, given: string): boolean =>
  plain(name) === plain(given) || plain(contact) === plain(given);

/** A person by name, by label, or else by address. */
const personOf = ({ contacts }: Answer, given: string): Person | undefined =>
  contacts.find((person) => isCalled(person, given)) ??
  contacts.find(({ emails }) => partsOf(emails).some((email) => plain(email) === plain(given)));

function cardOf(answer: Answer, given: string): Person | undefined {
  const labels = answer.contacts
    .filter((person) => isCalled(person, given))
    .map(({ contact }) => plain(contact));
  const wanted = new Set([plain(given), ...labels]);
  return answer.recontact.find(({ contact }) => wanted.has(plain(contact)));
}

const tablesOf = ({ tables }: Answer, tab: string) =>
  (tables ?? []).filter((table) => plain(table.tab) === plain(tab));

type Checks = { readonly [K in keyof Expectations]: (wanted: Expectations[K], answer: Answer) => string[] };

function fieldFaults(answer: Answer, name: string, fields: Expectations['fields'][string]): string[] {
  const person = personOf(answer, name);
  if (!person) return [`nobody is called ${shown(name)}`];
  return Object.entries(fields)
    .filter(([key, wanted]) => person[key] === undefined || !isAlike(wanted, person[key], key))
    .map(([key, wanted]) => `${name}.${key} is ${shown(person[key])}, expected ${shown(wanted)}`);
}

function columnFaults(answer: Answer, kind: string, columns: Expectations['columns'][string]): string[] {
  const tables = (answer.tables ?? []).filter((table) => table.kind === kind);
  if (tables.length === 0) return [`no tab is read as ${kind}`];
  return Object.entries(columns).flatMap(([key, headers]) => {
    const actual = tables.flatMap((table) => table.columns[key] ?? []);
    const known = actual.map(plain);
    if (headers.length === 0 && actual.length > 0)
      return [`${kind}.${key} is ${shown(actual)}, expected none`];
    return headers
      .filter((header) => !known.includes(plain(header)))
      .map((header) => `${kind}.${key} is ${shown(actual)}, expected ${shown(header)}`);
  });
}

const levelCount = ({ problems }: Answer, level: string): number =>
  problems.filter((problem) => problem.level === level).length;

const countFaults = (what: string, wanted: Expectations['people'], actual: number): string[] =>
  isWithin(wanted, actual) ? [] : [`${actual} ${what}, expected ${shown(wanted)}`];

/** The messages that count against a case, for whoever has to find out why. */
const worst = ({ problems }: Answer, level: string): string[] =>
  problems.filter((problem) => problem.level === level).map(({ message }) => `  ${level}: ${message}`);

const checks: Checks = {
  people: (wanted, answer) => countFaults('people', wanted, answer.contacts.length),
  names: (names, answer) =>
    names
      .filter((name) => !answer.contacts.some((person) => isCalled(person, name)))
      .map((name) => `nobody is called ${shown(name)}`),
  nobody: (names, answer) =>
    names
      .filter((name) => answer.contacts.some((person) => isCalled(person, name)))
      .map((name) => `${shown(name)} is a person`),
  fields: (people, answer) =>
    Object.entries(people).flatMap(([name, fields]) => fieldFaults(answer, name, fields)),
  total_ltv: (wanted, { contacts }) => {
    const total = contacts.reduce((sum, { ltv }) => sum + Number(ltv ?? 0), 0);
    return isClose(wanted, total) ? [] : [`the total is ${total}, expected ${wanted}`];
  },
  in_list: (names, answer) =>
    names.filter((name) => !cardOf(answer, name)).map((name) => `${shown(name)} is in no list`),
  not_in_list: (names, answer) =>
    names.filter((name) => cardOf(answer, name)).map((name) => `${shown(name)} is in the list`),
  suggest_not: (people, answer) =>
    Object.entries(people)
      .filter(([name, kinds]) => kinds.includes(String(cardOf(answer, name)?.suggestion)))
      .map(([name]) => `${name} gets ${shown(cardOf(answer, name)?.suggestion)}`),
  tables: (kinds, answer) =>
    Object.entries(kinds).flatMap(([tab, kind]) => {
      const actual = tablesOf(answer, tab).map((table) => table.kind as string);
      return actual.includes(kind) ? [] : [`${tab} is ${shown(actual[0])}, expected ${shown(kind)}`];
    }),
  columns: (kinds, answer) =>
    Object.entries(kinds).flatMap(([kind, columns]) => columnFaults(answer, kind, columns)),
  unread_includes: (tabs, answer) =>
    Object.entries(tabs).flatMap(([tab, headers]) => {
      const unread = tablesOf(answer, tab).flatMap((table) => table.unread.map(plain));
      return headers
        .filter((header) => !unread.includes(plain(header)))
        .map((header) => `${tab} doesn't name ${shown(header)} as not read`);
    }),
  told: (patterns, { problems }) =>
    patterns
      .filter((pattern) => !problems.some(({ message }) => matches(pattern, message)))
      .map((pattern) => `no problem says /${pattern}/`),
  errors: (wanted, answer) => {
    const faults = countFaults('errors', wanted, levelCount(answer, 'error'));
    return faults.length > 0 ? [...faults, ...worst(answer, 'error')] : [];
  },
  warnings: (wanted, answer) => {
    const faults = countFaults('warnings', wanted, levelCount(answer, 'warning'));
    return faults.length > 0 ? [...faults, ...worst(answer, 'warning')] : [];
  },
  fails: () => ['an answer, where a refusal was expected'],
  max_seconds: () => [],
};

/** The faults of a case's outcome; none where every assertion holds. */
export function faultsOf({ expect }: Case, outcome: Outcome): string[] {
  if ('refusal' in outcome) {
    const isExpected = expect.fails !== undefined && matches(expect.fails, outcome.refusal);
    return isExpected ? [] : [`refused: ${outcome.refusal}`];
  }
  return (Object.keys(expect) as (keyof Expectations)[]).flatMap((key) => {
    const check = checks[key] as ((wanted: unknown, answer: Answer) => string[]) | undefined;
    if (!check) return [`there is no assertion called ${key}`];
    return check(expect[key], outcome.answer).map((fault) => `${key}: ${fault}`);
  });
}
