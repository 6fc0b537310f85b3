// The other server tests keep a context from one execution to the next, where Google makes a new one: here
// is seen that this changes nothing, since the script leaves a context as it was.
import { expect, test } from '@jest/globals';
import type { HostOptions } from '../../preview/host/host.ts';
import { keptStages } from '../../preview/host/kept-stages.ts';
import { formulaGroups } from '../../sidebar/text/formulas.ts';
import { dealMessage, logMessage, type Options, openSheet, people } from './spreadsheet.ts';

type Stages = ReturnType<NonNullable<HostOptions['stages']>>;

const names = formulaGroups.flatMap(({ formulas: [first] }) => first?.[0] ?? []);

/** A day's work by menu, sidebar and formulas; what all of it gave, and the tabs after it. */
function worked(options: Options): unknown {
  const sheet = openSheet({ ...options, tabs: { ...people, Mine: [['here']] } });
  sheet.host.runTrigger('onOpen', 'LIMITED');
  for (const item of ['showSidebar', 'setUp', 'refresh']) sheet.host.run(item);
  const log = logMessage({ id: 'a-context-1' });
  const messages = [
    ...[log, dealMessage({ id: 'a-context-2' }), { type: 'undo', id: log.id }, { type: 'refresh' }],
    ...['today', 'funnel', 'problems', 'columns', 'check', 'selected'].map((type) => ({ type, me: '' })),
    ...[{ type: 'page', who: 'Ann Baker' }, { type: 'search', text: 'Bob' }, { type: 'nonsense' }],
  ];
  const answers = messages.map((message) => sheet.answer(message));
  const given = names.map((name, at) => {
    sheet.host.select('Mine', `B${at + 2}`);
    sheet.ask({ type: 'formula', name });
    return sheet.host.evaluate(sheet.formula('Mine', at + 2, 2), 'Mine');
  });
  return [answers, given, sheet.tabNames.map((name) => [name, sheet.cells(name)]), sheet.log];
}

type Stage = ReturnType<Stages['enter']>;

/** The host's own, which it puts there, and zod's settings, which are set again whenever it is loaded. */
const OTHERS = /^(?:\w+(?:App|Service)|Utilities|Session|console|globalThis|__zod_globalConfig)$/;

/** What JavaScript's own objects in a context hold, by name. */
function held({ realm }: Stage): ReadonlyMap<string, PropertyDescriptor> {
  const globals = realm.Object.constructor('return globalThis')() as object;
  const found = new Map<string, PropertyDescriptor>();
  const note = (path: string, owner: object): void => {
    for (const key of Reflect.ownKeys(owner))
      found.set(`${path}${String(key)}`, Reflect.getOwnPropertyDescriptor(owner, key) as PropertyDescriptor);
  };
  for (const key of Reflect.ownKeys(globals)) {
    const { value } = Reflect.getOwnPropertyDescriptor(globals, key) ?? {};
    if (OTHERS.test(String(key))) continue;
    found.set(String(key), { value });
    if (Object(value) !== value) continue;
    note(`${String(key)}.`, value);
    if (Object(value.prototype) === value.prototype) note(`${String(key)}.prototype.`, value.prototype);
  }
  return found;
}

test('a day’s work leaves no name, changes nothing of JavaScript’s own, and is the same in fresh contexts', () => {
  const changed = new Set<string>();
  const before = new Map<object, ReadonlyMap<string, PropertyDescriptor>>();
  const watching = (stages: Stages): Stages => ({
    enter(world) {
      const stage = stages.enter(world);
      if (!before.has(stage)) before.set(stage, held(stage));
      return stage;
    },
    leave(stage) {
      const [was, is] = [before.get(stage) ?? new Map(), held(stage)];
      for (const name of new Set([...was.keys(), ...is.keys()])) {
        const [old, now] = [was.get(name), is.get(name)];
        if (!(['value', 'get', 'set'] as const).every((part) => Object.is(old?.[part], now?.[part])))
          changed.add(name);
      }
      stages.leave(stage);
    },
  });
  const day = worked({ stages: (project) => watching(keptStages(project)) });
  expect([...before.values()].map(({ size }) => size > 700)).toEqual([true]);
  expect([...changed]).toEqual([]);
  expect(worked({ hasFreshContexts: true })).toEqual(day);
});
