// A thread that runs scripts: the host, with a book and stores that live
// in the main thread. A dialog holds it as it holds a script at Google.
import { parentPort, workerData } from 'node:worker_threads';
import type { Book } from '../grid/grid.ts';
import { type Host, openHost } from '../host/host.ts';
import type { Stores } from '../host/stores.ts';
import type { Answer } from '../host/world.ts';
import type { Done, Job, Setup } from './job.ts';
import { askMain, remote } from './rpc.ts';

const { files, title, port, signal } = workerData as Setup;
const ask = askMain(port, signal);
const book = remote<Book>(ask, 'book');
const stores = remote<Stores>(ask, 'stores');

/** Only one job at a time runs in a thread. */
function run(job: Job): Done {
  const host = openHost({
    files,
    title,
    book,
    stores,
    user: { locale: job.locale },
    now: () => new Date(Date.now() + job.clockShiftMs),
    answer: (question) => ask('screen.ask', [question, host.effects.splice(0)]) as Answer,
    log: (level, text) => console.error(`[${level}] ${text}`),
    pause: (ms) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    },
  });
  if (job.selection) host.selectArea(job.selection);
  let result: Done['result'];
  try {
    result = { value: perform(host, job) ?? null };
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
  }
  return { result, effects: host.effects.filter((effect) => effect.type !== 'question'), menus: host.menus };
}

function perform(host: Host, { task }: Job): unknown {
  if (task.type === 'trigger') return host.runTrigger(task.name, task.mode);
  if (task.type === 'menu') return host.run(task.functionName);
  return host.scriptRunNow(task.functionName, task.args);
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(run(job)));
