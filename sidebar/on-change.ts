// What a view does at first and whenever something it follows has changed.
import { useEffect, useRef } from 'preact/hooks';

/**
 * Runs when the view appears and when one of the values is another than before, with all that the view then
 * knows.
 */
export function useOnChange(run: () => void, values: readonly unknown[]): void {
  const latest = useRef(run);
  latest.current = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values say when, not what is used
  useEffect(() => latest.current(), values as unknown[]);
}
