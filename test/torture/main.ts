// npm run torture: every case before every call, with figures; `-- 300` runs so many that chance picks.
import { seedOf } from '../seed.ts';
import { all, chance, faults, meddled, pairs, sampled } from './cases.ts';

const runs = Number(process.argv[2] ?? 0);
const seed = seedOf(Date.now() % 1_000_000);
let isWrong = false;

for (const [name, cases] of [
  ['a call that fails', faults],
  ['somebody at work between two calls', meddled],
  ['two commands at once', pairs],
] as const) {
  const started = performance.now();
  const done = runs > 0 ? { runs, wrong: sampled(cases, runs, chance(seed)) } : all(cases);
  const seconds = Math.round((performance.now() - started) / 1000);
  const chosen = runs > 0 ? ` (SEED=${seed})` : '';
  process.stdout.write(
    `${name}: ${done.runs} runs${chosen}, ${done.wrong.length} violations, ${seconds} s\n`,
  );
  for (const line of done.wrong) process.stdout.write(`  ${line}\n`);
  isWrong ||= done.wrong.length > 0;
}
process.exitCode = isWrong ? 1 : 0;
