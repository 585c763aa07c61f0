// `npm run bench:search [-- --data DIR] [--stories N]`: how well and how fast a province is searched; keeps nothing.
import { join } from 'node:path';
import { fromSource, root, run } from './setup/run.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

await setUpOrExit();
const { code } = await run([
  ...fromSource,
  join(root, 'tools/bench/search/main.ts'),
  ...process.argv.slice(2),
]);
process.exit(code);
