// The passbook: in a sentence, as a picture whose lines can be read one by one, and as a table.
import { useId, useRef, useState } from 'preact/hooks';
import type { LineView, PageView, PassbookView } from '../../src/messages/requests.ts';
import { bandWords } from '../../src/text/words.ts';
import { daysBetween } from '../charts/days.ts';
import { PassbookPicture } from '../charts/passbook.tsx';
import { type Reading, useReading } from '../reading.ts';
import { happeningIn, kindIn } from '../text/happenings.ts';
import { passbookText } from '../text/passbook.ts';

/** So many kinds of what happened are named. */
const MOST_NAMED = 3;

type Words = Pick<Reading, 't' | 'f'>;

const whatOf = ({ kinds }: Pick<LineView, 'kinds'>, { t, f }: Words): string =>
  kinds.length === 0
    ? t(passbookText.today)
    : kinds.map((kind) => kindIn(kind, f.language)).join(f.language === 'ja' ? '、' : ', ');

function lineWords(line: LineView, { t, f }: Words): string {
  const moved = [
    ...(line.paidIn > 0 ? [t(passbookText.paidIn)(f, line.paidIn)] : []),
    ...(line.withdrawn > 0 ? [t(passbookText.takenOut)(f, line.withdrawn)] : []),
  ];
  const parts = moved.join(f.language === 'ja' ? '、' : ', ');
  return t(passbookText.line)(f, f.day(line.day), whatOf(line, { t, f }), parts, line.score);
}

function scoreWords({ person, passbook }: PageView, { recent }: PassbookView, { t, f }: Words): string {
  const change = f.change(Math.round(person.trend));
  const score = t(passbookText.score)(
    f.amount(person.score ?? 0),
    t(bandWords[person.band]).toLowerCase(),
    change,
  );
  if (passbook === null || recent.length === 0) return score + t(passbookText.quiet);
  const named = recent.slice(0, MOST_NAMED).map((each) => happeningIn(each, f));
  const others = recent.length - named.length;
  const happened = others > 0 ? [...named, t(passbookText.more)(f, others)] : named;
  const isFaded = Math.round(person.trend) < 0 && !recent.some(({ kind }) => takes.includes(kind));
  return score + t(isFaded ? passbookText.despite : passbookText.because)(happened);
}

/** What was lost most: by one line, or by time. */
function costWords({ lines, faded }: PassbookView, { t, f }: Words): string {
  const worst = lines.reduce<LineView | undefined>(
    (most, line) => (line.withdrawn > (most?.withdrawn ?? 0) ? line : most),
    undefined,
  );
  if (worst === undefined) return faded >= 1 ? t(passbookText.fadedMost)(f, faded) : '';
  const taken = kindIn(worst.kinds.find((kind) => takes.includes(kind)) ?? worst.kinds[0] ?? '', f.language);
  if (faded > worst.withdrawn)
    return (
      t(passbookText.fadedMost)(f, faded) +
      t(passbookText.alsoTaken)(f, taken, f.day(worst.day), worst.withdrawn)
    );
  const words = t(passbookText.costMost)(f, taken, f.day(worst.day), worst.withdrawn);
  return faded >= 1 ? words + t(passbookText.alsoFaded)(f, faded) : words;
}

/** Kinds that take out, what costs most first. */
const takes: readonly string[] = ['trouble', 'promise_broken', 'ask'];

function askWords({ person, worth }: PageView, passbook: PassbookView, { t, f }: Words): string {
  const { offerCost, recent, to } = passbook;
  if (person.stop !== null || person.isHeldBack) return '';
  if (recent.some(({ kind, from, lastDay }) => kind === 'ask' && from === 'us' && lastDay === to))
    return t(passbookText.askedToday);
  if (!person.isReady) return t(passbookText.notYet)(f, offerCost);
  if (offerCost === 0) return t(passbookText.mayAskFree);
  const isThin = worth.purchases > 0 && (person.score ?? 0) < passbook.familiar;
  return t(isThin ? passbookText.mayAskThin : passbookText.mayAsk)(f, offerCost);
}

function Table({ lines }: { readonly lines: readonly LineView[] }) {
  const reading = useReading();
  const { t, f } = reading;
  const points = (value: number) => (Math.abs(value) < 0.05 ? '' : f.points(value));
  return (
    <details>
      <summary>{t(passbookText.asTable)}</summary>
      <table>
        <thead>
          <tr>
            {(['day', 'what', 'in', 'out', 'faded', 'after'] as const).map((key) => (
              <th key={key} scope="col">
                {t(passbookText[key])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...lines].reverse().map((line) => (
            <tr key={line.day}>
              <th scope="row">{f.day(line.day)}</th>
              <td>{whatOf(line, reading)}</td>
              <td>{points(line.paidIn)}</td>
              <td>{points(line.withdrawn)}</td>
              <td>{points(line.lost)}</td>
              <td>{f.amount(line.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowLeft: (place) => place - 1,
  ArrowDown: (place) => place - 1,
  ArrowRight: (place) => place + 1,
  ArrowUp: (place) => place + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** The picture is a slider over its lines: the one that is chosen is told below. */
function Picture({
  passbook,
  describedBy,
}: {
  readonly passbook: PassbookView;
  readonly describedBy: string;
}) {
  const reading = useReading();
  const { t } = reading;
  const { lines, from, to } = passbook;
  const [chosen, setChosen] = useState<number>();
  const box = useRef<HTMLDivElement>(null);
  const last = lines.length - 1;
  const line = lines[Math.min(chosen ?? last, last)];
  if (line === undefined) return null;
  const pointAt = ({ clientX }: PointerEvent) => {
    const bounds = box.current?.querySelector('svg')?.getBoundingClientRect();
    if (bounds === undefined || bounds.width === 0) return;
    const day = ((clientX - bounds.left) / bounds.width) * daysBetween(from, to);
    const away = lines.map((each) => Math.abs(daysBetween(from, each.day) - day));
    setChosen(away.indexOf(Math.min(...away)));
  };
  return (
    <>
      <div
        ref={box}
        class="passbook"
        role="slider"
        tabIndex={0}
        aria-label={t(passbookText.title)}
        aria-describedby={describedBy}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={Math.min(chosen ?? last, last)}
        aria-valuetext={lineWords(line, reading)}
        onPointerMove={pointAt}
        onPointerDown={pointAt}
        onKeyDown={(event) => {
          const next = steps[event.key]?.(chosen ?? last + 1, last);
          if (next === undefined) return;
          event.preventDefault();
          setChosen(Math.max(0, Math.min(last, next)));
        }}
      >
        <PassbookPicture passbook={passbook} chosen={chosen} />
      </div>
      <p class={chosen === undefined ? 'told-line quiet' : 'told-line'}>
        {chosen === undefined ? t(passbookText.legend) : lineWords(line, reading)}
      </p>
    </>
  );
}

export function PagePassbook({ view }: { readonly view: PageView }) {
  const reading = useReading();
  const { t } = reading;
  const { passbook } = view;
  const sentences = useId();
  return (
    <section>
      <h2>{t(passbookText.title)}</h2>
      {passbook === null ? (
        <p>{t(passbookText.none)}</p>
      ) : (
        <>
          <div id={sentences}>
            <p class="lead">{scoreWords(view, passbook, reading)}</p>
            <p>{askWords(view, passbook, reading)}</p>
            <p>{costWords(passbook, reading)}</p>
          </div>
          <Picture passbook={passbook} describedBy={sentences} />
          <Table lines={passbook.lines} />
        </>
      )}
    </section>
  );
}
