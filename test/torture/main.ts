// npm run torture: every case before every call, with figures. `-- 300` runs so many that chance picks,
// `-- 2/8` the second eighth, `-- "deletes the tab"` those that are called so.
import { seedOf } from '../seed.ts';
import { all, type Case, chance, faults, meddled, pairs, sampled } from './cases.ts';

const given = process.argv.slice(2);
const runs = Number(given.find((text) => /^\d+$/.test(text)) ?? 0);
const [part = 1, parts = 1] = (given.find((text) => /^\d+\/\d+$/.test(text)) ?? '1/1').split('/').map(Number);
const words = given.filter((text) => !/^[\d/]+$/.test(text));
const seed = seedOf(Date.now() % 1_000_000);

const isWanted = ({ name }: Case, index: number): boolean =>
  index % parts === part - 1 && words.every((word) => name.includes(word));

function tell(line: string): void {
  process.stdout.write(`  ${line}\n`);
  process.exitCode = 1;
}

for (const [name, cases] of [
  ['a call that fails', faults],
  ['somebody at work between two calls', meddled],
  ['two commands at once', pairs],
] as const) {
  const wanted = cases.filter(isWanted);
  if (wanted.length === 0) continue;
  const started = process.cpuUsage();
  const done = runs > 0 ? sampled(wanted, runs, chance(seed), tell) : all(wanted, tell);
  const { user, system } = process.cpuUsage(started);
  const chosen = runs > 0 ? ` (SEED=${seed})` : '';
  const seconds = Math.round((user + system) / 1e6);
  process.stdout.write(
    `${name}: ${done.runs} runs${chosen}, ${done.violations} violations, ${seconds} s of the processor\n`,
  );
}
