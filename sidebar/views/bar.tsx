// The bar at the bottom: the last action with its Undo, and whatever is not saved and has no card in sight.
import { useEffect, useRef } from 'preact/hooks';
import { targetOf, undo } from '../outbox.ts';
import { ActionNote, aboutWords, doneWords } from '../parts/action-note.tsx';
import { Act, Button } from '../parts/button.tsx';
import { useReading } from '../reading.ts';
import { isShown } from '../shown.ts';
import { change, useShared } from '../state.ts';
import { actionText } from '../text/actions.ts';
import { frameText } from '../text/frame.ts';

export function Bar() {
  const reading = useReading();
  const { t } = reading;
  const { actions, last, view, page } = useShared();
  const box = useRef<HTMLElement>(null);
  const focus = () => box.current?.focus();
  const homeless = actions.filter(
    ({ request }) => !isShown(page === undefined ? view : 'page', targetOf(request)),
  );
  const isUndoing =
    last !== undefined &&
    actions.some(({ request }) => request.type === 'undo' && request.id === last.request.id);
  const height = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (height.current !== null) height.current.style.height = `${box.current?.offsetHeight ?? 0}px`;
  });
  const says = () => {
    if (last === undefined) return '';
    if (last.isUndone !== undefined) return t(last.isUndone ? frameText.undone : frameText.notUndone);
    return t(actionText.aboutName)(
      aboutWords(last.request, last.name, reading),
      doneWords(last.request, reading),
    );
  };
  return (
    <>
      <div ref={height} />
      <section
        class={homeless.length > 0 || last !== undefined ? 'bar' : 'bar none'}
        ref={box}
        tabIndex={-1}
        aria-label={t(frameText.lastAction)}
      >
        {homeless.map((action) => (
          <div key={action.key} class="homeless">
            <p>
              <bdi>{aboutWords(action.request, action.name, reading)}</bdi>
            </p>
            <ActionNote action={action} onUse={focus} />
          </div>
        ))}
        <div class="last">
          <p role="status">{says()}</p>
          {last !== undefined && last.isUndone === undefined && (
            <Act
              isDisabled={isUndoing}
              onAct={() => {
                focus();
                undo(last);
              }}
            >
              {t(frameText.undo)}
            </Act>
          )}
          {last !== undefined && (
            <Button class="icon" aria-label={t(frameText.close)} onClick={() => change({ last: undefined })}>
              <span aria-hidden="true">×</span>
            </Button>
          )}
        </div>
      </section>
    </>
  );
}
