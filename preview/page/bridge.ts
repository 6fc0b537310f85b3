// google.script inside a page of the add-on. This function
// is sent as text: it may use nothing from outside itself.

export function bridge(): void {
  interface Handlers {
    success?: (value: unknown, userObject: unknown) => void;
    failure?: (error: Error, userObject: unknown) => void;
    userObject?: unknown;
  }
  const AT_ONCE = 10;
  const open = new Map<number, Handlers>();
  const queue: (() => void)[] = [];
  let calls = 0;

  const check = (value: unknown, place: string, above: object[]): void => {
    if (
      value === null ||
      value === undefined ||
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      typeof value === 'number'
    )
      return;
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (typeof value !== 'object' || (tag !== 'Array' && tag !== 'Object') || above.includes(value)) {
      throw new TypeError(`Failed due to illegal value in property: ${place}`);
    }
    for (const [key, item] of Object.entries(value)) check(item, `${place}.${key}`, [...above, value]);
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler')
            return (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) });
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) });
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          return (...args: unknown[]): void => {
            args.forEach((arg, i) => {
              check(arg, String(i), []);
            });
            const sent = JSON.parse(JSON.stringify(args)) as unknown[];
            const send = (): void => {
              const id = ++calls;
              open.set(id, handlers);
              parent.postMessage({ scriptFrame: 'call', id, functionName: String(name), args: sent }, '*');
            };
            if (open.size < AT_ONCE) send();
            else queue.push(send);
          };
        },
      },
    );

  addEventListener(
    'message',
    (event: MessageEvent<{ scriptReply?: number; value?: unknown; error?: string }>) => {
      const { scriptReply, value, error } = event.data ?? {};
      if (event.source !== parent || scriptReply === undefined) return;
      const handlers = open.get(scriptReply);
      open.delete(scriptReply);
      queue.shift()?.();
      if (error === undefined) handlers?.success?.(value, handlers.userObject);
      else if (handlers?.failure) handlers.failure(new Error(error), handlers.userObject);
      else console.error(error);
    },
  );

  const host = {
    close: () => parent.postMessage({ scriptFrame: 'close' }, '*'),
    editor: { focus: () => parent.postMessage({ scriptFrame: 'focus' }, '*') },
    setWidth: () => {},
    setHeight: () => {},
    origin: 'null',
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}
