// `npm run contracts`: writes contracts/ anew. What changed there is a promise changed: read the diff before committing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenCodes } from './compare.ts';
import { generateContracts } from './generate.ts';
import { folder, readCommitted } from './read-committed.ts';
import { retiredCodes } from './retired-codes.ts';

const before = readCommitted();
const generated = await generateContracts();
const retired = retiredCodes.map(({ code }) => code);
const broken = brokenCodes(before['errors.md'] ?? '', generated['errors.md']!, retired);
for (const problem of broken) console.error(`✗ ${problem}`);
if (broken.length > 0) process.exit(1);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(generated)) {
  writeFileSync(join(folder, name), text);
  console.log(`${join('contracts', name)}: ${before[name] === text ? 'as before' : 'written'}`);
}
process.exit(0);
