// A stand-in for the parts of Google that clasp asks: Drive and the Apps Script API, on this machine only.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProjectFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface StandIn {
  readonly port: number;
  /** What was asked, as "POST script.googleapis.com/v1/projects". */
  readonly asked: readonly string[];
  /** The files of each script, and the document that it is bound to. */
  readonly scripts: ReadonlyMap<string, { parentId: string | undefined; files: readonly ProjectFile[] }>;
  /** Documents that Drive has made. */
  readonly documents: readonly string[];
  /** Whether the user has switched the Apps Script API on. */
  isApiOn: boolean;
  close(): Promise<void>;
}

/** What a script has when it is new. */
const FIRST: readonly ProjectFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "America/New_York" }' },
];

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString('utf8');
  return text.startsWith('{') ? JSON.parse(text) : {};
}

export async function standIn(): Promise<StandIn> {
  const asked: string[] = [];
  const documents: string[] = [];
  const scripts = new Map<string, { parentId: string | undefined; files: readonly ProjectFile[] }>();
  let isApiOn = true;

  function answer(what: string, body: Record<string, unknown>): [status: number, reply: object] {
    if (what === 'POST www.googleapis.com/drive/v3/files') {
      documents.push(`sheet-${documents.length + 1}`);
      return [200, { id: documents.at(-1) }];
    }
    if (!what.includes(' script.googleapis.com/v1/projects'))
      return [404, { error: { message: 'Not here' } }];
    if (!isApiOn)
      return [
        403,
        {
          error: { code: 403, message: API_OFF, status: 'PERMISSION_DENIED', errors: [{ message: API_OFF }] },
        },
      ];
    if (what.startsWith('POST ')) {
      const scriptId = `script-${scripts.size + 1}`;
      scripts.set(scriptId, { parentId: body.parentId as string | undefined, files: FIRST });
      return [200, { scriptId, title: body.title }];
    }
    const scriptId = /projects\/([^/?]+)\/content/.exec(what)?.[1] ?? '';
    const script = scripts.get(scriptId);
    if (script === undefined)
      return [404, { error: { code: 404, message: 'Requested entity was not found.' } }];
    if (what.startsWith('PUT ')) scripts.set(scriptId, { ...script, files: body.files as ProjectFile[] });
    return [200, { scriptId, files: scripts.get(scriptId)?.files }];
  }

  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const what = `${request.method} ${request.headers['x-asked-host']}${path}`;
    asked.push(what);
    const [status, reply] = answer(what, await bodyOf(request));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    scripts,
    documents,
    get isApiOn() {
      return isApiOn;
    },
    set isApiOn(value) {
      isApiOn = value;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
