// Builds dist once before any test runs, so that no test judges the last build.
import { spawnSync } from 'node:child_process';

export default () => {
  const { status } = spawnSync(process.execPath, ['--import', './scripts/ts.mjs', 'scripts/build.ts'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed, so no test was run; what is wrong is said above.');
};
