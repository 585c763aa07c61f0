import { parseArgs } from 'node:util';
import { launch } from './launcher.ts';
import { version } from './version.ts';

// What is not said rightly is for the program to explain.
const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
const builtIn = { version, start: () => import('./program.ts') };
if (typeof values.data === 'string') await launch(values.data, builtIn);
else await builtIn.start();
