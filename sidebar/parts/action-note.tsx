// How far an action is: being saved, not saved, or held back because a colleague was in touch.
import { activityKinds, dealResults } from '../../src/text/kinds.ts';
import { named } from '../../src/text/names.ts';
import { discard, goAhead, retry } from '../outbox.ts';
import { type Reading, useReading } from '../reading.ts';
import type { Action, ActionRequest } from '../state.ts';
import { actionText } from '../text/actions.ts';
import { cardText } from '../text/card-text.ts';
import { frameText, severalPeople } from '../text/frame.ts';
import { Busy } from './busy.tsx';
import { Button } from './button.tsx';
import { TroubleNote } from './note.tsx';

/** What an action did, in words. */
export function doneWords(request: Exclude<ActionRequest, { type: 'undo' }>, { t, f }: Reading): string {
  if (request.type === 'deal') return t(actionText.doneDeal)(t(dealResults[request.deal.result]));
  const { kind, until } = request.entry;
  if (kind === 'next') return t(actionText.doneUntil)(f.day(until ?? ''));
  if (kind === 'skip') return t(actionText.donePassed);
  if (kind === 'do_not_contact') return t(actionText.doneStopped);
  if (kind === 'resume') return t(actionText.doneResumed);
  return t(actionText.doneLogged)(kindWord(kind, { t }));
}

const kindWord = (kind: string, { t }: Pick<Reading, 't'>): string => {
  const word = Object.entries({ ...activityKinds, ...dealResults }).find(([key]) => key === kind)?.[1];
  return word === undefined ? kind : t(word);
};

/** Whom an action is about, in words. */
export function aboutWords(request: ActionRequest, name: string, { t, f, language }: Reading): string {
  return request.type === 'logMany' ? t(severalPeople)(f, request.whos.length) : named(name, language);
}

export function ActionNote({ action, onUse }: { readonly action: Action; onUse?: () => void }) {
  const { t, f, language } = useReading();
  const { status, trouble, meanwhile, request } = action;
  const using = (act: (action: Action) => void) => () => {
    onUse?.();
    act(action);
  };
  if (status === 'meanwhile' && meanwhile !== undefined) {
    return (
      <div class="note" role="alert">
        <p>
          {t(cardText.meanwhile)(
            meanwhile.by && named(meanwhile.by, language),
            kindWord(meanwhile.kind, { t }),
            f.day(meanwhile.day),
          )}
        </p>
        <div class="row">
          <Button onClick={using(discard)}>{t(cardText.leaveIt)}</Button>
          <Button onClick={using(goAhead)}>{t(cardText.logAnyway)}</Button>
        </div>
      </div>
    );
  }
  if (status === 'failed' && trouble !== undefined) {
    return (
      <TroubleNote trouble={trouble} isWrite onRetry={using(retry)}>
        <Button onClick={using(discard)}>{t(frameText.discard)}</Button>
      </TroubleNote>
    );
  }
  return (
    <Busy
      sinceMs={action.sinceMs}
      label={t(request.type === 'undo' ? frameText.undoing : frameText.saving)}
    />
  );
}
