// A person’s page: the card with its actions, the passbook, what happened, what they bring, what is known.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import { useOnChange } from '../on-change.ts';
import { closePage } from '../open-page.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { newest, type Page as PageOf, useShared } from '../state.ts';
import { pageText } from '../text/page.ts';
import { Card } from './card.tsx';
import { PageAbout } from './page-about.tsx';
import { PageEvents } from './page-events.tsx';
import { PagePassbook } from './page-passbook.tsx';
import { PageWorth } from './page-worth.tsx';

export function Page({ page: { who, name } }: { readonly page: PageOf }) {
  const { t } = useReading();
  const { reloads, readings, changed } = useShared();
  const [seen, setSeen] = useState<{ readonly view: PageView; readonly order: number }>();
  const asking = useAsking<'page'>((view, _, order) => setSeen({ view, order }));
  const back = useRef<HTMLDivElement>(null);
  useOnChange(() => asking.ask({ type: 'page', who }), [reloads, readings, changed.get(who)]);
  useEffect(() => back.current?.querySelector('button')?.focus(), []);
  const view = seen?.view;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere on the page, but in its forms
    <div
      class="page"
      onKeyDown={({ key }) => {
        if (key === 'Escape') closePage();
      }}
    >
      <div class="row" ref={back}>
        <Button onClick={closePage}>
          <span aria-hidden="true">‹ </span>
          {t(pageText.back)}
        </Button>
        <h2 class={view === undefined ? undefined : 'unseen'}>
          <bdi>{name}</bdi>
        </h2>
      </div>
      <Waiting on={asking} />
      {seen !== undefined && <Card person={newest(seen.view.person, seen.order)} view="page" />}
      {view !== undefined && (
        <>
          <PagePassbook view={view} />
          <PageEvents events={view.events} more={view.moreEvents} />
          <PageWorth view={view} />
          <PageAbout about={view.about} />
        </>
      )}
    </div>
  );
}
