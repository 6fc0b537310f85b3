// npm run bench: how fast the formulas are, and what the sidebar costs, as figures beside their targets.
// Options: --quick (smaller books), --cdnow, --grocery, --invoices PATH (purchase logs
// of real customers, which are not part of the project),
// --before PATH (the dist folder of another version, which the
// load is compared with: git worktree add ../before COMMIT,
// then npm ci && npm run build there).
import { coldBenchmark } from './cold.ts';
import { costsBenchmark } from './costs.ts';
import { formulasBenchmark, largeBenchmark } from './formulas.ts';
import { ltvBenchmark } from './ltv.ts';
import { readingBenchmark } from './reading.ts';

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const before = args.includes('--before') ? args[args.indexOf('--before') + 1] : undefined;

formulasBenchmark(isQuick ? 2000 : 10_000);
if (!isQuick) largeBenchmark(50_000);
coldBenchmark(before);
costsBenchmark(isQuick ? [10, 1000] : [10, 1000, 10_000]);
console.log();
readingBenchmark();
console.log();
ltvBenchmark(args);
