// The threads in which scripts run, so that a dialog can wait while everybody else goes on.
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { bundled } from '../bundle.ts';
import type { Book } from '../grid/grid.ts';
import type { Stores } from '../host/stores.ts';
import { Free } from './free.ts';
import type { Done, Job, Screen, Setup } from './job.ts';
import { serveThread } from './rpc.ts';

/** Executions at once, as Google allows a user. */
const AT_ONCE = 30;

/** Most scripts end sooner than a new thread, which compiles everything once more, would begin. */
const SOON_MS = 100;

interface Thread {
  readonly worker: Worker;
  screen: Screen;
}

export interface Threads {
  run(job: Job, screen: Screen): Promise<Done>;
  close(): Promise<void>;
}

/** Threads for an add-on's files on a book; they are made when needed and kept. */
export function openThreads(
  files: Readonly<Record<string, string>>,
  title: string,
  book: Book,
  stores: Stores,
): Threads {
  const free = new Free<Thread>();
  const all = new Set<Worker>();
  const options = { format: 'cjs', platform: 'node', target: 'node20' } as const;
  const code = bundled(join(import.meta.dirname, 'thread.ts'), options);
  let running = 0;
  let isClosed = false;

  const start = (screen: Screen): Thread => {
    if (isClosed) throw new Error('The preview has been closed.');
    const { port1, port2 } = new MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const workerData: Setup = { files, title, port: port2, signal };
    const worker = new Worker(code, { eval: true, workerData, transferList: [port2] });
    const thread: Thread = { worker, screen };
    all.add(worker);
    serveThread(port1, signal, {
      book,
      stores,
      screen: { ask: (...args: Parameters<Screen['ask']>) => thread.screen.ask(...args) },
    });
    return thread;
  };

  return {
    async run(job, screen) {
      if (running >= AT_ONCE)
        throw new Error('There are too many scripts running simultaneously for this Google user account.');
      running++;
      try {
        const thread = (all.size > 0 ? await free.take(SOON_MS) : undefined) ?? start(screen);
        thread.screen = screen;
        const done = await finished(thread.worker, job);
        free.give(thread);
        return done;
      } finally {
        running--;
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function finished(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.once('message', (done: Done) => {
      worker.off('error', reject);
      resolve(done);
    });
    worker.once('error', reject);
    worker.postMessage(job);
  });
}
