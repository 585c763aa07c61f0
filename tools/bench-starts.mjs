// `npm run bench:starts [-- AGENTS ITEMS]`: how exactly loudspeakers with wrong clocks begin to sound.
import { join } from 'node:path';
import { root, run } from './setup/run.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

await setUpOrExit();
const { code } = await run([join(root, 'tools/bench/starts/main.ts'), ...process.argv.slice(2)]);
process.exit(code);
