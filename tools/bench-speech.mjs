// `npm run bench:speech [-- --wrong]`: the score of the normaliser by kind of case, its speed and memory; keeps nothing.
import { join } from 'node:path';
import { root, run } from './setup/run.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

await setUpOrExit();
const { code } = await run([join(root, 'tools/bench-speech/main.ts'), ...process.argv.slice(2)]);
process.exit(code);
