// npm run torture: every case before every call, with figures. `-- 300` runs so many that chance picks,
// `-- 2/8` the second eighth, `-- "deletes the tab"` those that are called so.
import { seedOf } from '../seed.ts';
import { all, type Case, chance, faults, meddled, pairs, sampled, type Tried } from './cases.ts';

const given = process.argv.slice(2);
const runs = Number(given.find((text) => /^\d+$/.test(text)) ?? 0);
const [part = 1, parts = 1] = (given.find((text) => /^\d+\/\d+$/.test(text)) ?? '1/1').split('/').map(Number);
const words = given.filter((text) => !/^[\d/]+$/.test(text));
/** How far the seeds of two parts are from each other. */
const FAR = 1_000_000;
const seed = seedOf(Date.now() % 1_000_000);

const isWanted = ({ name }: Pick<Case, 'name'>, index: number): boolean =>
  index % parts === part - 1 && words.every((word) => name.includes(word));

function tell(line: string): void {
  process.stdout.write(`  ${line}\n`);
  process.exitCode = 1;
}

/** Does one kind of cases, and says what came of it. */
function report(name: string, run: () => Tried & { readonly longestMs?: number }, isByChance: boolean): void {
  const started = process.cpuUsage();
  const { runs, violations, longestMs } = run();
  const { user, system } = process.cpuUsage(started);
  const chosen = isByChance ? ` (SEED=${seed})` : '';
  const longest = longestMs === undefined ? '' : `, the longest ${Math.round(longestMs)} ms`;
  const seconds = Math.round((user + system) / 1e6);
  process.stdout.write(
    `${name}: ${runs} runs${chosen}, ${violations} violations${longest}, ${seconds} s of the processor\n`,
  );
}

for (const [name, cases] of [
  ['a call that fails', faults],
  ['somebody at work between two calls', meddled],
  ['two commands at once', pairs],
] as const) {
  const wanted = cases.filter(isWanted);
  if (wanted.length === 0) continue;
  const run = () => (runs > 0 ? sampled(wanted, runs, chance(seed), tell) : all(wanted, tell));
  report(name, run, runs > 0);
}

// Making these takes seconds.
const { hostile, longOnes } = await import('./hostile.ts');

for (const [index, { name, most, run }] of hostile.entries()) {
  if (!isWanted({ name }, part - 1)) continue;
  const count = Math.ceil((runs > 0 ? runs : most) / parts);
  report(name, () => run(count, seed + index + part * FAR, tell), true);
}

const LONG = 'texts of fifty thousand characters';
if (isWanted({ name: LONG }, 0) && runs === 0) report(LONG, () => longOnes(tell), false);
