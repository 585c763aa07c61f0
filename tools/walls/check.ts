import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruiseHouse } from './cruise.ts';
import type { ModuleMap } from './rules.ts';
import { workspaceFaults } from './workspaces.ts';

const root = join(import.meta.dirname, '../..');
const moduleMap = JSON.parse(readFileSync(join(root, 'module-map.json'), 'utf8')) as ModuleMap;
const { violations, cruised, followed, unseen } = await cruiseHouse(root, moduleMap);
const faults = [
  ...violations.map(({ rule, from, to, comment }) => `${rule}: ${from} → ${to}\n    ${comment}`),
  ...unseen.map((file) => `blind: ${file} was not looked at`),
  ...workspaceFaults(root),
];
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${cruised} files and ${followed} imports looked at, ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
