// The frame: the tabs, the view that is chosen, and the bar.
// Views that are not chosen keep what was typed into them.
import { useEffect, useRef } from 'preact/hooks';
import { useReading } from '../reading.ts';
import { change, useShared, type View, views } from '../state.ts';
import { frameText } from '../text/frame.ts';
import { Bar } from './bar.tsx';
import { Funnel } from './funnel.tsx';
import { More } from './more.tsx';
import { Page } from './page.tsx';
import { People } from './people.tsx';
import { Today } from './today.tsx';

const bodies: Readonly<Record<View, () => preact.ComponentChild>> = {
  today: Today,
  people: People,
  funnel: Funnel,
  more: More,
};

const steps: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => (place + 1) % views.length,
  ArrowLeft: (place) => (place + views.length - 1) % views.length,
  Home: () => 0,
  End: () => views.length - 1,
};

export function App() {
  const { t, language } = useReading();
  const { view, page } = useShared();
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const move = (event: KeyboardEvent) => {
    const next = views[steps[event.key]?.(views.indexOf(view)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    change({ view: next, page: undefined });
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <header class="top">
        <h1>Goen</h1>
        <div class="tabs" role="tablist" aria-label={t(frameText.tabs)} ref={tabs} onKeyDown={move}>
          {views.map((each) => (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              aria-selected={each === view}
              aria-controls={`view-${each}`}
              tabIndex={each === view ? 0 : -1}
              onClick={() => change({ view: each, page: undefined })}
            >
              {t(frameText[each])}
            </button>
          ))}
        </div>
      </header>
      <main>
        {views.map((each) => {
          const Body = bodies[each];
          return (
            <div
              key={each}
              id={`view-${each}`}
              role="tabpanel"
              aria-labelledby={`tab-${each}`}
              hidden={each !== view || page !== undefined}
            >
              <Body />
            </div>
          );
        })}
        {page !== undefined && <Page key={page.who} page={page} />}
      </main>
      <Bar />
    </>
  );
}
