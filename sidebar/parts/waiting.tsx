// A view's own call: that it is under way, or what went wrong with it.
import type { RequestType } from '../../src/messages/requests.ts';
import type { Asking } from '../asking.ts';
import { useReading } from '../reading.ts';
import { frameText } from '../text/frame.ts';
import { Busy } from './busy.tsx';
import { TroubleNote } from './note.tsx';

export function Waiting<T extends RequestType>({
  on,
  label,
}: {
  readonly on: Asking<T>;
  readonly label?: string;
}) {
  const { t } = useReading();
  if (on.busySinceMs !== undefined)
    return <Busy sinceMs={on.busySinceMs} label={label ?? t(frameText.loading)} />;
  return on.trouble === undefined ? null : <TroubleNote trouble={on.trouble} onRetry={on.again} />;
}
