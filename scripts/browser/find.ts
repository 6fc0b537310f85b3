// Finds a browser for the tests; on Debian as root it installs Chromium,
// its headless shell and a Japanese font where they are missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const env = (name: string): string => process.env[name] ?? '';

/** Debian's Chromium without a window: the same pages for about three quarters of the processor time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Without network apt would try for minutes, and the shell is not needed. */
const SHELL_LIMIT_MS = 60_000;

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    HEADLESS_SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(env('HOME'), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) => [
    join(env(root), 'Google/Chrome/Application/chrome.exe'),
    join(env(root), 'Chromium/Application/chrome.exe'),
    join(env(root), 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

const MISSING = 'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.';

const found = (): string | undefined => {
  const given = env('CHROME_PATH');
  if (given) return existsSync(given) ? given : undefined;
  return PLACES[process.platform]?.find((path) => existsSync(path));
};

/** The program of an installed Chromium, Chrome or Edge. @fails with one sentence when there is none */
export function browserPath(): string {
  const path = found();
  if (!path)
    throw new Error(
      env('CHROME_PATH') ? `There is no browser at CHROME_PATH, ${env('CHROME_PATH')}.` : MISSING,
    );
  return path;
}

const says = (program: string, ...args: string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
};

/** Only Linux can be without a Japanese font; without one, Japanese is boxes. */
const hasJapanese = (): boolean => process.platform !== 'linux' || says('fc-list', ':lang=ja').trim() !== '';

function install(packages: readonly string[], timeout?: number): void {
  const options = {
    timeout,
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  console.log(`Installing ${packages.join(', ')} …`);
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/**
 * Installs with apt-get what the browser tests lack, where that is possible.
 * @fails with one sentence where it is not
 */
function ensureBrowser(): string {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const hasBrowser = found() !== undefined || env('CHROME_PATH') !== '';
    const needed = [
      ...(hasBrowser ? [] : ['chromium']),
      ...(hasJapanese() ? [] : ['fontconfig', 'fonts-noto-cjk']),
    ];
    const quicker = env('CHROME_PATH') || existsSync(HEADLESS_SHELL) ? [] : ['chromium-headless-shell'];
    if (needed.length > 0) install(needed);
    try {
      if (quicker.length > 0) install(quicker, SHELL_LIMIT_MS);
    } catch {
      console.log('Without the headless shell; the tests take longer.');
    }
  }
  const path = browserPath();
  if (!hasJapanese())
    throw new Error('The tests need a Japanese font: install one, such as the package fonts-noto-cjk.');
  return path;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
