// The server of the preview, for this machine only: the page, the revisions, the cell functions and the scripts.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageAssets } from './assets.ts';
import { Clients } from './clients.ts';
import type { StateUpdateMessage } from './engine/collaboration.ts';
import { argumentOf } from './engine/sent.ts';
import type { Effect } from './host/world.ts';
import type { Preview } from './preview.ts';
import type {
  AnswerRequest,
  Boot,
  FunctionCall,
  FunctionReply,
  RunReply,
  RunRequest,
  Selection,
} from './requests.ts';
import type { Job } from './threads/job.ts';

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves the preview. @param port 0 takes any free one. @fails if the port is taken */
export async function servePreview(preview: Preview, port: number, language = ''): Promise<PreviewServer> {
  const assets = pageAssets();
  const clients = new Clients(preview.hub);
  const posts: Record<string, (body: never) => unknown> = {
    '/revision': (message: StateUpdateMessage) => preview.hub.receive(message),
    '/functions': (calls: FunctionCall[]): FunctionReply =>
      calls.map(([name, args, origin]) => preview.compute(name, args.map(argumentOf), origin ?? undefined)),
    '/run': (request: RunRequest) => run(preview, clients, request),
    '/answer': ({ key, answer }: AnswerRequest) => clients.answer(key, answer),
    '/today': ({ today }: { today: string }) => preview.setToday(today),
  };

  let listening = port;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const asset = assets.get(url.pathname);
    if (!isOurs(request, listening)) return finish(response, 403, 'text/plain', 'Only for this machine.');
    if (request.method === 'GET' && asset) return finish(response, 200, asset.type, asset.read());
    if (request.method === 'GET' && url.pathname === '/boot') return json(response, boot(preview, language));
    if (request.method === 'GET' && url.pathname === '/events') {
      return clients.join(
        url.searchParams.get('client') ?? '',
        url.searchParams.get('revision') ?? '',
        response,
      );
    }
    const post = request.method === 'POST' ? posts[url.pathname] : undefined;
    if (!post) return finish(response, 404, 'text/plain', 'Not found.');
    try {
      json(response, (await post((await body(request)) as never)) ?? null);
    } catch (error) {
      finish(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  listening = (server.address() as AddressInfo).port;
  return {
    url: `http://${HOST}:${listening}/`,
    close: async () => {
      clients.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await preview.threads.close();
    },
  };
}

/** Other sites may not talk to the preview through the user's browser. */
function isOurs(request: IncomingMessage, port: number): boolean {
  const isHere = [`${HOST}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
  return isHere && (request.method !== 'POST' || request.headers['content-type'] === 'application/json');
}

function boot(preview: Preview, language: string): Boot {
  const { functions, title } = preview;
  const { name, timeZone } = preview.book.facts();
  return {
    data: preview.snapshot(),
    functions,
    title,
    language,
    name,
    timeZone,
    clockShiftMs: preview.clockShiftMs(),
  };
}

async function run(
  preview: Preview,
  clients: Clients,
  { client: id, locale, selection, task }: RunRequest,
): Promise<RunReply> {
  const client = clients.client(id);
  const show = (effects: readonly Effect[]): void =>
    client.effects(effects.map((effect) => toPage(preview, effect)));
  const job: Job = {
    task: task.type === 'open' ? { type: 'trigger', name: 'onOpen', mode: 'LIMITED' } : task,
    locale,
    selection: areaOf(preview, selection),
    clockShiftMs: preview.clockShiftMs(),
  };
  const { result, effects, menus } = await preview.threads.run(job, {
    ask: (question, before) => {
      show(before);
      return client.ask(question);
    },
  });
  show(effects);
  return { ...result, menus };
}

function areaOf(preview: Preview, { sheetId, zone }: Selection): Job['selection'] {
  const { top, left, bottom, right } = zone;
  return { tab: preview.book.tabOf(sheetId), top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

const toPage = (preview: Preview, effect: Effect): Effect =>
  effect.type === 'select'
    ? { ...effect, area: Object.assign({ sheetId: preview.book.sheetId(effect.area.tab) }, effect.area) }
    : effect;

const body = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const json = (response: ServerResponse, value: unknown): void =>
  finish(response, 200, 'application/json', JSON.stringify(value));

function finish(response: ServerResponse, status: number, type: string, text: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
