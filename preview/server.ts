// The server of the preview, for this machine only: the
// page, the revisions, the cell functions and the scripts.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageAssets } from './assets.ts';
import { Clients } from './clients.ts';
import type { StateUpdateMessage } from './engine/collaboration.ts';
import { argumentOf } from './engine/sent.ts';
import type { Effect } from './host/world.ts';
import { BOUNDS, bodyOf, checkSender, fail, finish, HOST, HttpError, json, targetOf } from './http.ts';
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

/** Serves the preview. @param port 0 takes any free one. @throws if the port is taken */
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
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    checkSender(request, listening);
    const { pathname, searchParams } = targetOf(request);
    if (request.method === 'GET') {
      const asset = assets.get(pathname);
      if (asset) return finish(response, 200, asset.type, asset.read());
      if (pathname === '/boot') return json(response, boot(preview, language));
      if (pathname === '/events')
        return clients.join(searchParams.get('client') ?? '', searchParams.get('revision') ?? '', response);
    }
    const post = request.method === 'POST' && Object.hasOwn(posts, pathname) ? posts[pathname] : undefined;
    if (!post) throw new HttpError(404, 'Not found.');
    json(response, (await post((await bodyOf(request)) as never)) ?? null);
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => fail(response, error));
  });
  Object.assign(server, BOUNDS);
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
