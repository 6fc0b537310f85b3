// The sidebar: a page of the add-on in a sandboxed frame, and google.script for it.
import { bridge } from './bridge.ts';

const frames = new Map<Window, (functionName: string, args: readonly unknown[]) => Promise<unknown>>();

export type CallScript = (functionName: string, args: readonly unknown[]) => Promise<unknown>;

interface FrameMessage {
  readonly scriptFrame: 'call' | 'close' | 'focus';
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

/**
 * A frame that shows this page of the add-on; its window has
 * no origin and reaches the scripts through messages only.
 */
function frameOf(html: string, call: CallScript): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals');
  frame.srcdoc = withBridge(html);
  frame.addEventListener('load', () => {
    if (frame.contentWindow) frames.set(frame.contentWindow, call);
  });
  queueMicrotask(() => {
    if (frame.contentWindow) frames.set(frame.contentWindow, call);
  });
  return frame;
}

function withBridge(html: string): string {
  const script = `<script>(${bridge.toString()})()</script>`;
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return doctype + script + html.slice(doctype.length);
}

const sidebar = (): HTMLElement => document.querySelector('#sidebar') as HTMLElement;

function closeSidebar(): void {
  sidebar().querySelector('iframe')?.remove();
  sidebar().hidden = true;
  dispatchEvent(new Event('resize'));
}

export function showSidebar(html: string, title: string, closeLabel: string, call: CallScript): void {
  const side = sidebar();
  side.querySelector('iframe')?.remove();
  (side.querySelector('h2') as HTMLElement).textContent = title;
  const button = side.querySelector('button') as HTMLButtonElement;
  button.textContent = '✕';
  button.ariaLabel = closeLabel;
  button.onclick = closeSidebar;
  const frame = frameOf(html, call);
  frame.title = title;
  side.append(frame);
  side.hidden = false;
  dispatchEvent(new Event('resize'));
}

/** Carries the calls of the add-on's pages to the scripts, and the answers back. */
export function listenToFrames(focusGrid: () => void): void {
  addEventListener('message', async (event: MessageEvent<FrameMessage>) => {
    const source = event.source as Window | null;
    const call = source && frames.get(source);
    if (!call || typeof event.data?.scriptFrame !== 'string') return;
    const { scriptFrame, id, functionName, args } = event.data;
    if (scriptFrame === 'focus') return focusGrid();
    if (scriptFrame === 'close') return closeSidebar();
    try {
      source.postMessage({ scriptReply: id, value: await call(functionName, args) }, '*');
    } catch (error) {
      source.postMessage(
        { scriptReply: id, error: error instanceof Error ? error.message : String(error) },
        '*',
      );
    }
  });
}
