// What is known of a person: problems and worries, open and solved, and what the contacts tab says.
import type { AboutView, NeedView } from '../../src/messages/requests.ts';
import { worryWord } from '../forms/concerns-form.tsx';
import { Fact } from '../parts/fact.tsx';
import { type Reading, useReading } from '../reading.ts';
import { pageText } from '../text/page.ts';

function Needs({
  label,
  open,
  gone,
  goneText,
}: {
  readonly label: string;
  readonly open: readonly string[];
  readonly gone: readonly string[];
  readonly goneText: (what: string) => string;
}) {
  const all = [...open, ...gone.map(goneText)];
  return all.length === 0 ? null : (
    <Fact label={label}>
      {all.map((text, place) => (
        <div key={place}>
          <bdi>{text}</bdi>
        </div>
      ))}
    </Fact>
  );
}

function needWords({ text, day }: NeedView, { t, f }: Reading): string {
  const words = text === '' ? t(pageText.unnamed) : text;
  return day === null ? words : `${words} · ${f.day(day)}`;
}

function birthdayOf({ birthday }: AboutView, { f }: Reading): string {
  if (birthday === null) return '';
  const { year, month, date } = birthday;
  return f.birthday(year, month, date);
}

export function PageAbout({ about }: { readonly about: AboutView }) {
  const reading = useReading();
  const { t, f } = reading;
  const { problems, worries, every } = about;
  const problemWords = (need: NeedView) => needWords(need, reading);
  const worryWords = (need: NeedView) => needWords({ ...need, text: worryWord(need.text, reading) }, reading);
  const facts = [
    [pageText.notes, about.notes],
    [pageText.birthday, birthdayOf(about, reading)],
    [
      pageText.every,
      every === null ? '' : every === 'never' ? t(pageText.everyNever) : t(pageText.everyDays)(f, every),
    ],
    [pageText.source, about.source],
    [pageText.firstMet, about.firstMet === null ? '' : f.day(about.firstMet)],
    [pageText.inheritedFrom, about.inheritedFrom],
  ] as const;
  const needs = [problems, worries].flatMap(({ open, gone }) => [...open, ...gone]);
  const isEmpty = needs.length === 0 && facts.every(([, value]) => value === '');
  return (
    <section>
      <h2>{t(pageText.about)}</h2>
      {isEmpty && <p>{t(pageText.nothingKnown)}</p>}
      <dl>
        <Needs
          label={t(pageText.problems)}
          open={problems.open.map(problemWords)}
          gone={problems.gone.map(problemWords)}
          goneText={t(pageText.solved)}
        />
        <Needs
          label={t(pageText.worries)}
          open={worries.open.map(worryWords)}
          gone={worries.gone.map(worryWords)}
          goneText={t(pageText.gone)}
        />
        {facts.map(
          ([label, value]) =>
            value !== '' && (
              <Fact key={label.en} label={t(label)}>
                {value}
              </Fact>
            ),
        )}
      </dl>
    </section>
  );
}
