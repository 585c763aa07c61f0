import { brokenCodes, compareContracts } from './compare.ts';
import { generateContracts } from './generate.ts';
import { readCommitted } from './read-committed.ts';
import { retiredCodes } from './retired-codes.ts';
import { apiFaults } from './api-rules.ts';

const committed = readCommitted();
const generated = await generateContracts();
const retired = retiredCodes.map(({ code }) => code);
const faults = [
  ...compareContracts(committed, generated),
  ...brokenCodes(committed['errors.md'] ?? '', generated['errors.md']!, retired),
  ...apiFaults(JSON.parse(generated['openapi.json']!)),
];
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(
  faults.length === 0
    ? `${Object.keys(generated).join(', ')}: as committed.`
    : '\nIf the change is meant: npm run contracts, and commit contracts/ with it.',
);
process.exit(faults.length === 0 ? 0 : 1);
