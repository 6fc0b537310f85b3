// npm run mutants: makes each wrong change of the kept list in a copy, and fails where no test notices it.
// npm run mutants -- wins months: only those whose file or sentence has one of these in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutants } from './mutants/all.ts';
import { type Copy, changed, copyOfRepository } from './mutants/copy.ts';
import type { Mutant } from './mutants/mutant.ts';

const MOST_COPIES = 4;
const MILLISECONDS = 1000;

const wanted = process.argv.slice(2);
const chosen = mutants.filter(
  ({ file, why }) => wanted.length === 0 || wanted.some((part) => `${file} ${why}`.includes(part)),
);
const start = performance.now();
const faults: string[] = [];

for (const mutant of chosen) {
  try {
    changed(readFileSync(mutant.file, 'utf8'), mutant);
  } catch (fault) {
    faults.push((fault as Error).message);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'goen-mutants-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

async function judge(copy: Copy, mutant: Mutant): Promise<void> {
  const since = performance.now();
  const outcome = await copy.runWith(mutant);
  const seconds = ((performance.now() - since) / MILLISECONDS).toFixed(1);
  const said = outcome === 'failed' ? 'noticed ' : outcome === 'passed' ? 'SURVIVED' : 'BROKEN  ';
  console.log(`${said} ${seconds.padStart(5)} s  ${mutant.file}: ${mutant.why}`);
  if (outcome === 'passed') faults.push(`No test noticed it in ${mutant.file}: ${mutant.why}`);
  if (outcome === 'broken') faults.push(`Its tests did not run, ${mutant.tests.join(', ')}: ${mutant.why}`);
}

/** @fails with one sentence where tests of the mutants fail, or aren't there, while nothing is wrong */
async function checkTests(copy: Copy): Promise<void> {
  for (const title of new Set(chosen.map((mutant) => mutant.title))) {
    const tests = chosen.filter((mutant) => mutant.title === title).flatMap((mutant) => mutant.tests);
    const outcome = await copy.run([...new Set(tests)], title);
    const which = title === undefined ? 'The tests' : `The tests with "${title}" in their titles`;
    if (outcome === 'failed')
      throw new Error(`${which} fail without any change; mend these first:\n${copy.failures.join('\n')}`);
    if (outcome === 'broken') throw new Error(`${which} did not run, or there is none.`);
  }
}

async function judgeAll(): Promise<void> {
  const count = Math.min(MOST_COPIES, availableParallelism(), chosen.length);
  const copies = Array.from({ length: count }, (_, i) => copyOfRepository(join(folder, `copy-${i + 1}`)));
  const [first] = copies;
  if (first === undefined) throw new Error(`No mutant has ${wanted.join(' or ')} in it.`);
  await checkTests(first);
  const waiting = [...chosen];
  await Promise.all(
    copies.map(async (copy) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await judge(copy, next);
    }),
  );
}

if (faults.length === 0)
  await judgeAll().catch(
    (fault: unknown) => void faults.push(fault instanceof Error ? fault.message : String(fault)),
  );
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  const seconds = Math.round((performance.now() - start) / MILLISECONDS);
  console.log(`All ${chosen.length} wrong changes were noticed, in ${seconds} s.`);
}
