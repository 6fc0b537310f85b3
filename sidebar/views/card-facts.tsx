// What is known of a person: the last touches, an opener,
// notes, problems and worries, and what they are worth.
import type { ComponentChildren } from 'preact';
import type { PersonView, TouchView } from '../../src/messages/requests.ts';
import { touchKinds } from '../../src/text/kinds.ts';
import { worryWord } from '../forms/concerns-form.tsx';
import { type Reading, useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';
import { mailTo, telLink } from '../text/links.ts';

interface ToldProps {
  readonly label: string;
  /** So little that another fact has room beside it. */
  readonly isShort?: boolean;
  readonly children: ComponentChildren;
}

const Told = ({ label, isShort, children }: ToldProps) => (
  <div class={isShort ? 'short' : undefined}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** Text that may be long: the whole of it is in the sheet. */
const Fact = ({ value, ...told }: Omit<ToldProps, 'children'> & { readonly value: string }) => (
  <Told {...told}>
    <bdi title={value}>{value}</bdi>
  </Told>
);

interface WayProps {
  readonly text: string;
  readonly href: string | undefined;
  onUse?(): void;
}

/** An address or a number; where it may not be used it is shown, and no link. */
const Way = ({ text, href, onUse }: WayProps) =>
  href === undefined ? (
    <s>{text}</s>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer" onClick={onUse}>
      {text}
    </a>
  );

/** Most come from us, which is not said. */
const touchWords = ({ day, kind, from, note }: TouchView, { t, f }: Pick<Reading, 't' | 'f'>): string =>
  [f.day(day), t(touchKinds[kind]), from === 'us' ? '' : t(cardText.fromThem), note]
    .filter((part) => part !== '')
    .join(' · ');

/** The amount with its range and what it rests on: so many customers, and the margin where it isn't all. */
export function expectedIn(
  { range, basis, margin }: PersonView,
  amount: number,
  { t, f }: Pick<Reading, 't' | 'f'>,
): string {
  const parts = [t(cardText.inYear)(f.number(Math.round(amount)))];
  if (range?.high === 0) parts.push(t(cardText.likelyNone));
  else if (range) parts.push(t(cardText.range)(f.number(rough(range.low)), f.number(rough(range.high))));
  parts.push(t(cardText.basis)(basis));
  if (margin !== 1) parts.push(t(cardText.margin)(f.percent(margin)));
  return parts.join(f.language === 'ja' ? '、' : ', ');
}

/** An amount as far as it is known: two digits, and the rest as zeros. */
const rough = (amount: number): number => Number(amount.toPrecision(2));

/** The day since when they are late, else the day around which they are expected. */
export const nextIn = (
  { expectedSinceDay }: PersonView,
  day: string,
  { t, f }: Pick<Reading, 't' | 'f'>,
): string =>
  expectedSinceDay === null
    ? t(cardText.nextAround)(f.day(day))
    : t(cardText.expectedSince)(f.day(expectedSinceDay));

interface Props {
  readonly person: PersonView;
  /** Owner, tags and the ways to reach them alone: all else is on the page around it. */
  readonly isBrief: boolean;
  /** A number is being called. */
  onCall(): void;
}

export function CardFacts({ person, isBrief, onCall }: Props) {
  const { t, f } = useReading();
  const { lastTouch, earlierTouches, emails, phones } = person;
  const list = (words: readonly string[]) => words.join(f.language === 'ja' ? '、' : ', ');
  const touches = lastTouch === null ? [] : [lastTouch, ...earlierTouches];
  return (
    <>
      {isBrief && (
        <p class="quiet">
          <bdi>{[person.owner, ...person.tags].filter((word) => word !== '').join(' · ')}</bdi>
        </p>
      )}
      {!isBrief && (
        <dl class="facts">
          <Told label={t(cardText.last)}>
            {touches.length === 0 && t(cardText.never)}
            {touches.map((touch, place) => {
              const words = touchWords(touch, { t, f });
              return (
                <bdi key={place} title={words}>
                  {words}
                </bdi>
              );
            })}
          </Told>
          {person.opener !== '' && <Fact label={t(cardText.opener)} value={person.opener} />}
          {person.notes !== '' && <Fact label={t(cardText.notes)} value={person.notes} />}
          {person.tags.length > 0 && <Fact label={t(cardText.tags)} value={list(person.tags)} />}
          {person.problems.length > 0 && <Fact label={t(cardText.problem)} value={list(person.problems)} />}
          {person.worries.length > 0 && (
            <Fact
              label={t(cardText.worry)}
              value={list(person.worries.map((each) => worryWord(each, { t })))}
            />
          )}
          {person.owner !== '' && <Fact isShort label={t(cardText.owner)} value={person.owner} />}
          {person.revenue !== 0 && (
            <Fact isShort label={t(cardText.revenue)} value={f.number(person.revenue)} />
          )}
          {person.referred !== 0 && (
            <Fact isShort label={t(cardText.referred)} value={f.number(person.referred)} />
          )}
          {person.expected !== null && (
            <Fact label={t(cardText.expected)} value={expectedIn(person, person.expected, { t, f })} />
          )}
          {person.nextPurchaseDay !== null && (
            <Fact label={t(cardText.nextPurchase)} value={nextIn(person, person.nextPurchaseDay, { t, f })} />
          )}
        </dl>
      )}
      {emails.length + phones.length > 0 && (
        <p class="links">
          {emails.map((email) => (
            <Way key={email} text={email} href={person.noEmail ? undefined : mailTo(email)} />
          ))}
          {phones.map((phone) => (
            <Way key={phone} text={phone} href={person.noCall ? undefined : telLink(phone)} onUse={onCall} />
          ))}
        </p>
      )}
    </>
  );
}
