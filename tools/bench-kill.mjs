// `npm run bench:kill [-- 1000]`: the loudspeaker agent killed so many times at random instants.
import { join } from 'node:path';
import { root, run } from './setup/run.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

await setUpOrExit();
const { code } = await run([join(root, 'tools/bench/kill.ts'), ...process.argv.slice(2)]);
process.exit(code);
