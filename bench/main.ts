// npm run bench: how fast the formulas are, and what the sidebar costs, as figures beside their targets.
import { parseArgs } from 'node:util';
import { coldBenchmark } from './cold.ts';
import { costsBenchmark } from './costs.ts';
import { formulasBenchmark, largeBenchmark } from './formulas.ts';
import { LOGS } from './logs.ts';
import { ltvBenchmark } from './ltv.ts';
import { readingBenchmark } from './reading.ts';

const HELP = `npm run bench [-- options]

Prints times, calls and accuracy beside their targets; it takes minutes.

  --quick              smaller books
  --before PATH        the dist folder of another version, whose load is compared
                       (git worktree add ../before COMMIT; npm ci && npm run build there)
${LOGS.map(({ option, name }) => `  ${`--${option} PATH`.padEnd(20)} a purchase log: ${name}`).join('\n')}
  --help               this text`;

const path = { type: 'string' } as const;
const options = {
  quick: { type: 'boolean' },
  before: path,
  help: { type: 'boolean' },
  ...(Object.fromEntries(LOGS.map(({ option }) => [option, path])) as Record<string, typeof path>),
} as const;

/** The options; a misspelt one is a sentence. */
function given(): Readonly<Record<string, string | boolean | undefined>> {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(1);
  }
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

const { quick: isQuick, before, help, ...paths } = given();
if (help) {
  console.log(HELP);
  process.exit();
}
formulasBenchmark(isQuick ? 2000 : 10_000);
if (!isQuick) largeBenchmark(50_000);
coldBenchmark(textOf(before));
costsBenchmark(isQuick ? [10, 1000] : [10, 1000, 10_000]);
console.log();
readingBenchmark();
console.log();
ltvBenchmark((option) => textOf(paths[option]));
