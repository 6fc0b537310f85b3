// A view's own call: busy since when, what went wrong, and only the newest answer counts.
import { useRef, useState } from 'preact/hooks';
import type { Replies, RequestType } from '../src/messages/requests.ts';
import { call, type RequestOf, type Trouble, troubleOf } from './call.ts';
import { nextOrder } from './state.ts';

export interface Asking<T extends RequestType> {
  readonly busySinceMs: number | undefined;
  readonly trouble: Trouble | undefined;
  ask(request: RequestOf<T>): void;
  /** Asks the last question again. */
  again(): void;
  /** What is still to come no longer counts. */
  forget(): void;
}

/** @param heard gets the reply and the order in which it was asked for */
export function useAsking<T extends RequestType>(
  heard: (reply: Replies[T], request: RequestOf<T>, order: number) => void,
): Asking<T> {
  const [busySinceMs, setBusySince] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const newestOrder = useRef(0);
  const lastRequest = useRef<RequestOf<T> | undefined>(undefined);
  const hear = useRef(heard);
  hear.current = heard;

  const run = async (request: RequestOf<T>) => {
    const order = nextOrder();
    newestOrder.current = order;
    lastRequest.current = request;
    const isOld = () => newestOrder.current !== order;
    setBusySince(Date.now());
    setTrouble(undefined);
    let outcome = await call<T>(request);
    while (outcome.kind === 'silent') {
      if (isOld()) return;
      setBusySince(undefined);
      setTrouble(troubleOf(outcome));
      outcome = await outcome.later;
    }
    if (isOld()) return;
    setBusySince(undefined);
    setTrouble(outcome.kind === 'reply' ? undefined : troubleOf(outcome));
    if (outcome.kind === 'reply') hear.current(outcome.reply, request, order);
  };

  return {
    busySinceMs,
    trouble,
    ask: (request) => void run(request),
    again: () => {
      if (lastRequest.current !== undefined) void run(lastRequest.current);
    },
    forget: () => {
      newestOrder.current = 0;
      setBusySince(undefined);
      setTrouble(undefined);
    },
  };
}
