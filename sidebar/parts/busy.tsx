// Says that work is under way, and after two seconds for how long.
import { useEffect, useState } from 'preact/hooks';
import { useReading } from '../reading.ts';
import { frameText } from '../text/frame.ts';

const SILENT_SECONDS = 2;

export function Busy({ sinceMs, label }: { readonly sinceMs: number; readonly label: string }) {
  const { f, t } = useReading();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const count = () => setSeconds(Math.floor((Date.now() - sinceMs) / 1000));
    count();
    const clock = window.setInterval(count, 1000);
    return () => window.clearInterval(clock);
  }, [sinceMs]);
  return (
    <p class="busy">
      <span class="spinner" aria-hidden="true" />
      <span role="status">{label}</span>
      {seconds >= SILENT_SECONDS && <span aria-hidden="true">{t(frameText.seconds)(f, seconds)}</span>}
    </p>
  );
}
