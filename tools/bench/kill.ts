// The loudspeaker agent as a process, killed at random instants: nothing may be lost, doubled or halved.
import { killAgents } from '../../apps/loudspeaker-agent/kill-for-tests.ts';

const kills = Number(process.argv[2] ?? 1_000);
const began = performance.now();
let told = 0;
const { orders, entries, faults } = await killAgents(kills, {
  progress: (done) => {
    if (done < told + 50) return;
    told = done;
    console.log(`  ${done} of ${kills} …`);
  },
});
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `${kills} kills in ${seconds} s: ${orders} orders, ${entries} entries of the log, ${faults.length} faults`,
);
for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
