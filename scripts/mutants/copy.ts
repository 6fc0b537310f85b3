// A copy of the repository in which tests can be run while one of its files is wrong.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Mutant } from './mutant.ts';

const LIMIT_MS = 300_000;

/** broken: no test ran to its end, so that nothing was learned. */
export type Outcome = 'passed' | 'failed' | 'broken';

/** What jest writes down, as far as it is looked at. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * The text with the change in it.
 * @fails with one sentence where what it replaces isn't there exactly once
 */
export function changed(text: string, { file, find, replace }: Mutant): string {
  const times = text.split(find).length - 1;
  if (times !== 1) throw new Error(`${file} has this ${times} times, not once: ${find.trim()}`);
  return text.replace(find, () => replace);
}

/** Copies the files that git knows or would take; packages are linked. */
export function copyOfRepository(folder: string): Copy {
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { encoding: 'utf8' });
  for (const path of listed.split('\0').filter((each) => each !== '' && existsSync(each))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return new Copy(folder);
}

export class Copy {
  readonly #folder: string;
  /** The titles of the tests that failed last. */
  failures: readonly string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Runs test files. @param title only the tests with this in their titles */
  async run(tests: readonly string[], title?: string): Promise<Outcome> {
    const report = join(this.#folder, 'report.json');
    rmSync(report, { force: true });
    this.failures = [];
    const child = spawn(
      process.execPath,
      [
        'node_modules/jest/bin/jest.js',
        ...['--silent', '--maxWorkers=1', '--json', '--outputFile', report],
        ...['--cacheDirectory', join(this.#folder, '..', 'cache')],
        ...(title === undefined ? [] : ['--testNamePattern', title]),
        ...['--', ...tests],
      ],
      { cwd: this.#folder, stdio: 'ignore', timeout: LIMIT_MS },
    );
    await new Promise((ended) => child.once('exit', ended));
    if (!existsSync(report)) return 'broken';
    const { numPassedTests, success, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    this.failures = results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    if (this.failures.length > 0) return 'failed';
    return success && numPassedTests > 0 ? 'passed' : 'broken';
  }

  /** Runs the tests of a mutant with its change in place, and takes the change back. */
  async runWith(mutant: Mutant): Promise<Outcome> {
    const path = join(this.#folder, mutant.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, changed(text, mutant));
    try {
      return await this.run(mutant.tests, mutant.title);
    } finally {
      writeFileSync(path, text);
    }
  }
}
