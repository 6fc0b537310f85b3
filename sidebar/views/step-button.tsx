// One button of a card: opens a draft, copies its text, calls, or logs.
import type { PersonView } from '../../src/messages/requests.ts';
import { touchKinds } from '../../src/text/kinds.ts';
import { named } from '../../src/text/names.ts';
import { copyText } from '../copy.ts';
import { Act, Button } from '../parts/button.tsx';
import { useReading } from '../reading.ts';
import { useShared } from '../state.ts';
import { cardText } from '../text/card-text.ts';
import { draftOf } from '../text/draft.ts';
import { mailLink, telLink } from '../text/links.ts';
import { writeText } from '../text/write.ts';
import type { Step } from './ways.ts';

/** What was begun, and is logged once the user says that it is done. */
export interface Begun extends Step {
  /** The text to paste, where it has to be. */
  readonly pasted?: { readonly text: string; readonly isCopied: boolean };
}

export interface StepProps {
  readonly person: PersonView;
  readonly isBusy: boolean;
  onBegin(begun: Begun): void;
  /** Logs what is suggested at once. */
  onLog(step: Step): void;
}

interface Props extends StepProps {
  readonly step: Step;
  readonly isMain?: boolean;
}

export function StepButton({ person, step, isMain = false, isBusy, onBegin, onLog }: Props) {
  const { t, f, language } = useReading();
  const { me, today } = useShared();
  const { card, emails, phones } = person;
  const { way, kind } = step;
  const kindWords = t(touchKinds[kind]);
  if (way === 'log' || card === null) {
    return (
      <Act isMain={isMain} isDisabled={isBusy} onAct={() => onLog(step)}>
        {t(cardText.logIt)(kindWords)}
      </Act>
    );
  }
  const look = isMain ? 'button main' : 'button';
  const label = t(writeText.about)(t(writeText[way]), named(person.name, language), kindWords);
  if (way === 'call') {
    return (
      <a class={look} href={telLink(phones[0] ?? '')} aria-label={label} onClick={() => onBegin(step)}>
        {t(writeText.call)}
      </a>
    );
  }
  const own = today?.texts ?? null;
  if (own === null) {
    return (
      <Button class={look} disabled>
        {t(writeText[way])}
      </Button>
    );
  }
  const draft = draftOf(person, card, { me, own, f });
  const paste = (text: string) =>
    void copyText(text).then((isCopied) => onBegin({ ...step, pasted: { text, isCopied } }));
  if (way === 'copy') {
    return (
      <Button class={look} aria-label={label} onClick={() => paste(draft.text)}>
        {t(writeText.copy)}
      </Button>
    );
  }
  const { href, isWhole } = mailLink(emails[0] ?? '', draft);
  return (
    <a
      class={look}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      onClick={() => (isWhole ? onBegin(step) : paste(draft.text))}
    >
      {t(writeText.mail)}
    </a>
  );
}
