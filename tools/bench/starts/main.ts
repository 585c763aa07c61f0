// `npm run bench:starts [-- AGENTS ITEMS]`: how exactly loudspeakers with wrong clocks begin.
import { availableParallelism, loadavg } from 'node:os';
import { printTable } from '../table.ts';
import { measureStarts } from './measure.ts';

const [agents = 20, items = 25] = process.argv.slice(2).map(Number);
console.log(
  `${agents} agents, ${items} items: about ${Math.ceil((items * 8 + agents * 2 + 15) / 60)} minutes …`,
);
const figures = await measureStarts(agents, items);
printTable(figures);
console.log(
  `\n${availableParallelism()} cores, load: ${loadavg()
    .map((one) => one.toFixed(1))
    .join(', ')}`,
);
process.exit(0);
