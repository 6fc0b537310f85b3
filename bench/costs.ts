// What Refresh and the sidebar's actions cost in service
// calls and in virtual time, from small books to large ones.
import { arrayBook, type NewBook } from '../preview/grid/array.ts';
import { type Host, openHost } from '../preview/host/host.ts';
import { benchBook } from './book.ts';
import { atMost, type Line, printTable } from './report.ts';

interface Cost {
  readonly calls: number;
  /** What Google's services would take. */
  readonly serviceSeconds: number;
  readonly computingSeconds: number;
}

const NOW = '2026-11-22T01:00:00Z';
const LONGEST_SECONDS = 1.5;
/** A long text to be remembered is kept in several parts. */
const FEW_MORE = 2;
const id = 'bench-action-1';

function openBook(people: number): Host {
  const { contacts, activities, deals } = benchBook(people, 'dates');
  const tabs: NewBook['tabs'] = { 連絡先: contacts, 活動: activities, 商談: deals };
  const book = arrayBook({ timeZone: 'Asia/Tokyo', locale: 'ja_JP', tabs });
  return openHost({ dist: 'dist', book, now: () => new Date(NOW) });
}

interface Listed {
  readonly people: readonly { readonly who: string }[];
}

function ask(host: Host, message: object): unknown {
  const answer = JSON.parse(host.scriptRunNow('answer', [JSON.stringify(message)]) as string) as {
    ok: boolean;
    reply: unknown;
  };
  if (!answer.ok)
    throw new Error(`bug: ${JSON.stringify(message)} was answered with ${JSON.stringify(answer)}`);
  return answer.reply;
}

function costOf(host: Host, message: object): Cost {
  host.meter.reset();
  const start = performance.now();
  ask(host, message);
  const computingSeconds = (performance.now() - start) / 1000;
  return { calls: host.meter.serviceCalls, serviceSeconds: host.meter.virtualMs / 1000, computingSeconds };
}

function costsOf(people: number): Readonly<Record<string, Cost>> {
  const host = openBook(people);
  ask(host, { type: 'setUp', language: 'ja' });
  const costs: Record<string, Cost> = {};
  const take = (name: string, message: object) => {
    costs[name] = costOf(host, message);
  };
  take('Refresh, the first time', { type: 'refresh' });
  take('Refresh', { type: 'refresh' });
  take('today: the fresh list', { type: 'today', me: '' });
  take('glance: the last list', { type: 'glance' });
  const { people: listed } = ask(host, { type: 'glance' }) as Listed;
  const entry = { kind: 'call', from: 'us', note: '', day: NOW.slice(0, 10) };
  take('log', { type: 'log', id, who: listed[0]?.who, by: '山口', entry, anyway: true });
  take('undo', { type: 'undo', id });
  return costs;
}

const isQuick = (name: string): boolean => ['glance: the last list', 'log', 'undo'].includes(name);

/** Prints a table for each size. */
export function costsBenchmark(sizes: readonly number[]): void {
  let smallest: Readonly<Record<string, Cost>> | undefined;
  for (const people of sizes) {
    const costs = costsOf(people);
    const before = smallest ?? costs;
    smallest ??= costs;
    const lines = Object.entries(costs).flatMap(
      ([name, { calls, serviceSeconds, computingSeconds }]): Line[] => {
        const few = before[name]?.calls ?? Number.NaN;
        const seconds = (value: number) => `${value.toFixed(1)} s`;
        return [
          {
            what: name,
            figure: `${calls} calls`,
            ratio: `${calls - few >= 0 ? '+' : ''}${calls - few} calls`,
            target: atMost(calls, few + FEW_MORE, String),
          },
          {
            what: '  virtual time of the services, and computing here',
            figure: `${seconds(serviceSeconds)} + ${computingSeconds.toFixed(2)} s`,
            target: isQuick(name) ? atMost(serviceSeconds, LONGEST_SECONDS, seconds) : undefined,
          },
        ];
      },
    );
    printTable(
      `${people.toLocaleString('en')} contacts, ${(people * 10).toLocaleString('en')} activities (ratio: against ${sizes[0]} contacts)`,
      lines,
    );
  }
}
