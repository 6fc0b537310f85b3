// The check of a spreadsheet: a button, the lines of what came of it, and all of it as text to copy.
import { useRef, useState } from 'preact/hooks';
import type { CheckLine } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import { copyText } from '../copy.ts';
import { Act, Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { checkLine, checkText } from '../text/check.ts';

function Result({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { t } = useReading();
  const [isCopied, setCopied] = useState<boolean>();
  const area = useRef<HTMLTextAreaElement>(null);
  const failed = lines.filter(({ outcome }) => outcome === 'failed').length;
  const said = failed === 0 ? t(checkText.good) : t(checkText.bad)(failed);
  const text = [said, ...lines.map(t(checkLine))].join('\n');
  const copy = async () => {
    area.current?.select();
    setCopied(await copyText(text));
  };
  return (
    <>
      <p role="status">{said}</p>
      <textarea ref={area} aria-label={t(checkText.result)} readOnly rows={lines.length + 6} value={text} />
      <div class="row">
        <Button onClick={() => void copy()}>{t(checkText.copy)}</Button>
      </div>
      <p role="status">{isCopied !== undefined && t(isCopied ? checkText.copied : checkText.notCopied)}</p>
    </>
  );
}

export function Check() {
  const { t } = useReading();
  const [lines, setLines] = useState<readonly CheckLine[]>();
  const working = useAsking<'check'>(setLines);
  return (
    <section>
      <h2>{t(checkText.title)}</h2>
      <p>{t(checkText.help)}</p>
      <Act
        isDisabled={working.busySinceMs !== undefined}
        onAct={() => {
          setLines(undefined);
          working.ask({ type: 'check' });
        }}
      >
        {t(checkText.start)}
      </Act>
      <Waiting on={working} label={t(checkText.checking)} />
      {lines !== undefined && <Result lines={lines} />}
    </section>
  );
}
