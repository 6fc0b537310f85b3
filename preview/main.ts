// npm start: opens the add-on in a spreadsheet on this machine.
import { parseArgs } from 'node:util';
import { openBook } from './book.ts';
import { openPreview } from './preview.ts';
import { servePreview } from './server.ts';

const DEFAULT_PORT = 8080;
const USAGE = 'npm start [-- file.csv|file.xlsx] [--port 8080] [--today 2026-11-22] [--lang ja]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      today: { type: 'string' },
      lang: { type: 'string', default: '' },
      zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
      dist: { type: 'string', default: 'dist' },
      title: { type: 'string', default: 'Goen' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const language = values.lang || (process.env.LC_ALL ?? process.env.LANG ?? 'en').slice(0, 2);
  const { book, readAs } = openBook({
    path: positionals[0],
    language,
    timeZone: values.zone,
    today: values.today,
  });
  const preview = openPreview({
    dist: values.dist,
    title: values.title,
    book,
    today: values.today,
    language,
  });
  const server = await servePreview(preview, Number(values.port), values.lang);
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  for (const line of readAs) console.log(line);
  console.log(`${values.title} is open at ${server.url} (Ctrl-C ends it)`);
}

try {
  await main();
} catch (error) {
  console.error(sentence(error));
  process.exit(1);
}

function sentence(error: unknown): string {
  const { code, port, message } = error as { code?: string; port?: number; message?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use; choose another one with npm start -- --port ${(port ?? DEFAULT_PORT) + 1}`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${message?.split('.')[0]}. Usage: ${USAGE}`;
  return message ?? String(error);
}
