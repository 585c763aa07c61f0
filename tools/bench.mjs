// `npm run bench`: measures a server of its own on a data folder of its own; prints a table, keeps nothing.
import { join } from 'node:path';
import { fromSource, root, run } from './setup/run.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

await setUpOrExit();
const { code } = await run([...fromSource, join(root, 'tools/bench/main.ts'), ...process.argv.slice(2)]);
process.exit(code);
