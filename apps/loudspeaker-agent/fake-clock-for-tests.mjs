// Loaded before an agent (node --import): its clocks are wrong by FAKE_AHEAD_MS and run FAKE_PPM too fast; at the
// signal SIGUSR2 somebody sets the wall clock ahead by FAKE_STEP_MS.
const ahead = Number(process.env.FAKE_AHEAD_MS ?? 0);
const faster = 1 + Number(process.env.FAKE_PPM ?? 0) * 1e-6;
const began = Date.now();
const wall = Date.now.bind(Date);
const steady = performance.now.bind(performance);
let stepped = 0;
if (process.env.FAKE_STEP_MS) process.on('SIGUSR2', () => (stepped += Number(process.env.FAKE_STEP_MS)));
Date.now = () => Math.round(began + ahead + (wall() - began) * faster) + stepped;
performance.now = () => steady() * faster;
