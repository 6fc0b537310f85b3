// The page's files: ours, and the libraries' as they are installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundled } from './bundle.ts';

const require = createRequire(import.meta.filename);
const installed = (name: string): string => dirname(require.resolve(`${name}/package.json`));

export interface Asset {
  readonly type: string;
  read(): Buffer | string;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  woff2: 'font/woff2',
};

const file = (path: string): Asset => ({
  type: TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
  read: () => readFileSync(path),
});

/** The files by their path on the server. */
export function pageAssets(): ReadonlyMap<string, Asset> {
  const page = join(import.meta.dirname, 'page');
  const engine = join(dirname(require.resolve('@odoo/o-spreadsheet')));
  const icons = installed('font-awesome');
  const options = { format: 'iife', target: 'es2022', charset: 'utf8' } as const;
  const program = bundled(join(page, 'page.ts'), options);
  return new Map<string, Asset>([
    ['/', file(join(page, 'index.html'))],
    ['/page.css', file(join(page, 'page.css'))],
    ['/page.js', { type: TYPES.js ?? '', read: () => program }],
    ['/owl.js', file(join(dirname(require.resolve('@odoo/owl')), 'owl.iife.min.js'))],
    ['/engine.js', file(join(engine, 'o_spreadsheet.min.iife.js'))],
    ['/engine.css', file(join(engine, 'o_spreadsheet.css'))],
    ['/engine.xml', file(join(engine, 'o_spreadsheet.xml'))],
    ['/chart.js', file(join(dirname(require.resolve('chart.js')), 'chart.umd.js'))],
    ['/bootstrap.css', file(join(installed('bootstrap'), 'dist/css/bootstrap.min.css'))],
    ['/icons/css/font-awesome.css', file(join(icons, 'css/font-awesome.min.css'))],
    ['/icons/fonts/fontawesome-webfont.woff2', file(join(icons, 'fonts/fontawesome-webfont.woff2'))],
  ]);
}
