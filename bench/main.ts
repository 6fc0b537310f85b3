// npm run bench: how fast the formulas are, and what the sidebar costs, as figures beside their targets.
// Options: --quick (smaller books), --cdnow PATH (the file CDNOW_sample.txt; without it customers are simulated).
import { coldBenchmark } from './cold.ts';
import { costsBenchmark } from './costs.ts';
import { formulasBenchmark } from './formulas.ts';
import { ltvBenchmark } from './ltv.ts';
import { readingBenchmark } from './reading.ts';

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');

formulasBenchmark(isQuick ? 2000 : 10_000);
coldBenchmark();
costsBenchmark(isQuick ? [10, 1000] : [10, 1000, 10_000]);
console.log();
readingBenchmark();
console.log();
await ltvBenchmark(args);
