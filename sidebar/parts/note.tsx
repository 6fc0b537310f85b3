// A sentence about what went wrong, what to do, and a retry.
import type { ComponentChildren } from 'preact';
import type { Trouble } from '../call.ts';
import { useReading } from '../reading.ts';
import { change } from '../state.ts';
import { failureText, frameText, wordsOfGoogle } from '../text/frame.ts';
import { Button } from './button.tsx';

interface Props {
  readonly trouble: Trouble;
  /** Whether something was to be written, or only read. */
  readonly isWrite?: boolean;
  onRetry(): void;
  readonly children?: ComponentChildren;
}

export function TroubleNote({ trouble, isWrite = false, onRetry, children }: Props) {
  const { f, t } = useReading();
  const sentence = () => {
    if (trouble.kind === 'refused') return t(trouble.message);
    if (trouble.kind === 'silent')
      return t(isWrite ? frameText.silentWrite : frameText.silentRead)(f, trouble.seconds);
    return t(failureText[trouble.cause][isWrite ? 'write' : 'read']);
  };
  const needs = trouble.kind === 'refused' ? trouble.needs : undefined;
  return (
    <div class="note" role="alert">
      <p>{sentence()}</p>
      {trouble.kind === 'failed' && trouble.words !== '' && (
        <p class="quiet">{t(wordsOfGoogle)(trouble.words)}</p>
      )}
      <div class="row">
        {needs !== undefined && (
          <Button class="main" onClick={() => change({ view: 'more', page: undefined })}>
            {t(needs === 'setUp' ? frameText.needsSetUp : frameText.needsContacts)}
          </Button>
        )}
        <Button onClick={onRetry}>{t(frameText.retry)}</Button>
        {children}
      </div>
    </div>
  );
}
