// What is known of a person: trust, the last touch, an opener, problems and worries, and what they are worth.
import type { PersonView } from '../../src/messages/requests.ts';
import { type Side, touchKinds } from '../../src/text/kinds.ts';
import { worryWord } from '../forms/concerns-form.tsx';
import { Gauge } from '../parts/gauge.tsx';
import { type Reading, useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';

const telOf = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;
const mailOf = (email: string) => `mailto:${encodeURIComponent(email).replace('%40', '@')}`;

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

/** An address or a number; where it may not be used it is shown, and no link. */
const Way = ({ text, href }: { readonly text: string; readonly href: string | undefined }) =>
  href === undefined ? (
    <s>{text}</s>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );

/** The amount with what it rests on: so many customers, and the margin where it isn't all of the revenue. */
export function expectedIn(
  { basis, margin }: PersonView,
  amount: number,
  { t, f }: Pick<Reading, 't' | 'f'>,
): string {
  const parts = [t(cardText.inYear)(f.number(Math.round(amount))), t(cardText.basis)(basis)];
  if (margin !== 1) parts.push(t(cardText.margin)(f.percent(margin)));
  return parts.join(f.language === 'ja' ? '、' : ', ');
}

interface Props {
  readonly person: PersonView;
  /** The ways to reach them alone: all else is on the page around it. */
  readonly isBrief: boolean;
}

export function CardFacts({ person, isBrief }: Props) {
  const { t, f } = useReading();
  const { lastTouch } = person;
  const list = (words: readonly string[]) => words.join(f.language === 'ja' ? '、' : ', ');
  const sideWord = (from: Side) => t(from === 'us' ? cardText.fromUs : cardText.fromThem);
  const last = lastTouch && [
    f.day(lastTouch.day),
    t(touchKinds[lastTouch.kind]),
    sideWord(lastTouch.from),
    lastTouch.note,
  ];
  return (
    <>
      {!isBrief && (
        <>
          <Gauge score={person.score} band={person.band} trend={person.trend} />
          <dl>
            <Fact
              label={t(cardText.last)}
              value={last === null ? t(cardText.never) : last.filter((part) => part !== '').join(' · ')}
            />
            {person.opener !== '' && <Fact label={t(cardText.opener)} value={person.opener} />}
            {person.problems.length > 0 && <Fact label={t(cardText.problem)} value={list(person.problems)} />}
            {person.worries.length > 0 && (
              <Fact
                label={t(cardText.worry)}
                value={list(person.worries.map((each) => worryWord(each, { t })))}
              />
            )}
            {person.revenue !== 0 && <Fact label={t(cardText.revenue)} value={f.number(person.revenue)} />}
            {person.expected !== null && (
              <Fact label={t(cardText.expected)} value={expectedIn(person, person.expected, { t, f })} />
            )}
            {person.nextPurchaseDay !== null && (
              <Fact label={t(cardText.nextPurchase)} value={f.day(person.nextPurchaseDay)} />
            )}
            {person.referred !== 0 && <Fact label={t(cardText.referred)} value={f.number(person.referred)} />}
            {person.owner !== '' && <Fact label={t(cardText.owner)} value={person.owner} />}
          </dl>
        </>
      )}
      {person.emails.length + person.phones.length > 0 && (
        <p class="links">
          {person.emails.map((email) => (
            <Way key={email} text={email} href={person.noEmail ? undefined : mailOf(email)} />
          ))}
          {person.phones.map((phone) => (
            <Way key={phone} text={phone} href={person.noCall ? undefined : telOf(phone)} />
          ))}
        </p>
      )}
    </>
  );
}
