// The passbook as a picture: the score over the bands, what was paid in above it, what was taken out below.
import type { PassbookView } from '../../src/messages/requests.ts';
import { bandWords } from '../../src/text/words.ts';
import { useReading } from '../reading.ts';
import { passbookText } from '../text/passbook.ts';
import { daysBetween, monthStarts } from './days.ts';

/** In pixels at 100 %: the longest bar, and the gap between bars and the score. */
const BAR = 30;
const GAP = 6;
const TOP = BAR + GAP;
const HEIGHT = TOP + 100 + GAP + BAR;
/** Points of a bar of full length, if no bar is longer. */
const FULL_POINTS = 6;
/** The height of a number. */
const LABEL = 12;
/** A number beside a bar needs so much of the width. */
const ROOM = 0.12;
const MONTHS_BETWEEN = 3;
const ROOM_FOR_TODAY = 0.2;

const px = (length: number): string => `${length}px`;
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

interface Props {
  readonly passbook: PassbookView;
  /** The line that is told, by its place. */
  readonly chosen: number | undefined;
}

/** Numbers beside the longest bars below, so far apart that they can be read. */
function costsOf({ lines, from }: PassbookView, span: number) {
  const costs = lines
    .filter(({ withdrawn, kinds }) => withdrawn > 0 || kinds.includes('ask'))
    .map(({ day, withdrawn }) => ({ at: daysBetween(from, day) / span, withdrawn }))
    .sort((a, b) => b.withdrawn - a.withdrawn);
  return costs.filter(({ at }, place) =>
    costs.slice(0, place).every((other) => Math.abs(other.at - at) > ROOM),
  );
}

export function PassbookPicture({ passbook, chosen }: Props) {
  const { t, f } = useReading();
  const { from, to, familiar, trusted, course, lines } = passbook;
  const span = Math.max(1, daysBetween(from, to));
  const at = (day: string) => daysBetween(from, day);
  const longest = Math.max(FULL_POINTS, ...lines.flatMap(({ paidIn, withdrawn }) => [paidIn, withdrawn]));
  const scale = BAR / longest;
  const path = course.map(({ day, score }) => `${at(day)},${score}`).join(' ');
  const end = course[course.length - 1];
  const told = chosen === undefined ? undefined : lines[chosen];
  const bands = [
    ['acquainted', 0, familiar],
    ['familiar', familiar, trusted],
    ['trusted', trusted, 100],
  ] as const;
  return (
    <div class="passbook-picture" aria-hidden="true">
      <svg
        class="chart"
        viewBox={`0 0 ${span} ${HEIGHT}`}
        preserveAspectRatio="none"
        style={{ height: px(HEIGHT) }}
        aria-hidden="true"
      >
        <g transform={`translate(0 ${TOP + 100}) scale(1 -1)`}>
          {bands.map(([band, low, high]) => (
            <rect key={band} class={`band ${band}`} y={low} width={span} height={high - low} />
          ))}
          <polyline class="course" points={path} />
        </g>
        <g transform={`translate(0 ${BAR}) scale(1 ${-scale})`}>
          {lines.map(
            ({ day, paidIn }) =>
              paidIn > 0 && <line key={day} class="paid" x1={at(day)} x2={at(day)} y2={paidIn} />,
          )}
        </g>
        <g transform={`translate(0 ${HEIGHT - BAR}) scale(1 ${scale})`}>
          {lines.map(
            ({ day, withdrawn, kinds }) =>
              (withdrawn > 0 || kinds.includes('ask')) && (
                <line key={day} class="taken" x1={at(day)} x2={at(day)} y2={withdrawn} />
              ),
          )}
        </g>
        {told !== undefined && <line class="told" x1={at(told.day)} x2={at(told.day)} y2={HEIGHT} />}
      </svg>
      {bands.map(([band, low, high]) => (
        <span key={band} class="band-name" style={{ top: px(TOP + 100 - (low + high) / 2) }}>
          {t(bandWords[band])}
        </span>
      ))}
      {costsOf(passbook, span).map(({ at: place, withdrawn }) => (
        <b
          key={place}
          class={place > 0.8 ? 'cost before' : 'cost'}
          style={{ left: percent(place), top: px(HEIGHT - BAR + LABEL / 2) }}
        >
          {t(passbookText.minus)(f, withdrawn)}
        </b>
      ))}
      {end !== undefined && (
        <b class="now" style={{ top: px(TOP + 100 - end.score) }}>
          {f.amount(end.score)}
        </b>
      )}
      <div class="months">
        {monthStarts(from, to).map(
          (month, place) =>
            place % MONTHS_BETWEEN === 0 &&
            at(month) < span * (1 - ROOM_FOR_TODAY) && (
              <span key={month} style={{ left: percent(at(month) / span) }}>
                {f.monthName(month)}
              </span>
            ),
        )}
        <span class="today">{t(passbookText.today)}</span>
      </div>
    </div>
  );
}
