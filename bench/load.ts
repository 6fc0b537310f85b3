// Loads a built script in a bare context of a new process, and
// computes its first formula there: TRUST_SCORE of 60 contacts
// over 600 activities. Prints milliseconds of the processor, which depend less on what else the machine does.
// node --import ./scripts/ts.mjs bench/load.ts [DIST]
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { BUILT_INS } from '../preview/host/manifest.ts';
import { benchBook, TODAY } from './book.ts';

const [dist = 'dist'] = process.argv.slice(2);
// In one piece before the clock runs: V8 copies a sum of texts when it first reads it, which are 2 MB here.
const code = [BUILT_INS, readFileSync(`${dist}/Code.js`, 'utf8')].join('');
const { names, activities } = benchBook(60, 'serials');
const args = JSON.stringify([names.map((name) => [name]), activities, '', TODAY]);
const formula = new Script(`TRUST_SCORE(...${args})`);
const context = createContext({});
const start = process.cpuUsage();
new Script(code).runInContext(context);
formula.runInContext(context);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
