// Something that is asked for once, when it is first needed.

/** Gives the same answer at every call, and asks at the first one only. */
export function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}
