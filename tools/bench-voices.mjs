// `npm run bench:voices [-- --sentences N] [--minutes N] [--no-server]`: how fast text becomes sound, when the first sentence is heard,
// and whether memory stays flat.
import { join } from 'node:path';
import { fromSource, root, run } from './setup/run.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

await setUpOrExit();
const { code } = await run([
  ...fromSource,
  join(root, 'tools/bench/voices/main.ts'),
  ...process.argv.slice(2),
]);
process.exit(code);
