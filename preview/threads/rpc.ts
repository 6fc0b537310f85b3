// Calls from a thread that waits to the main thread that answers.
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
}
type Reply = { readonly value: unknown } | { readonly error: string };

export type AskMain = (method: string, args: readonly unknown[]) => unknown;

/** In the thread: asks and waits, without giving the script's turn away. */
export function askMain(port: MessagePort, signal: Int32Array): AskMain {
  return (method, args) => {
    port.postMessage({ method, args } satisfies Call);
    // The signal says that there may be an answer: it can come
    // late, from the call before. Only the message counts.
    let received = receiveMessageOnPort(port);
    while (received === undefined) {
      Atomics.wait(signal, 0, 0);
      Atomics.store(signal, 0, 0);
      received = receiveMessageOnPort(port);
    }
    const reply = received.message as Reply;
    if ('error' in reply) throw new Error(reply.error);
    return reply.value;
  };
}

/** In the thread: an object of the main thread, by its name. */
export function remote<T extends object>(ask: AskMain, name: string): T {
  return new Proxy({} as T, {
    get:
      (_target, method) =>
      (...args: unknown[]) =>
        ask(`${name}.${String(method)}`, args),
  });
}

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * In the main thread: answers the thread's calls with the methods of these objects, however long that takes.
 */
export function serveThread(
  port: MessagePort,
  signal: Int32Array,
  objects: Readonly<Record<string, object>>,
): void {
  port.on('message', async ({ method, args }: Call) => {
    const [name = '', key = ''] = method.split('.');
    let reply: Reply;
    try {
      const target = objects[name] as Methods;
      reply = { value: await target[key]?.(...(args as never[])) };
    } catch (error) {
      reply = { error: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(reply);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
}
