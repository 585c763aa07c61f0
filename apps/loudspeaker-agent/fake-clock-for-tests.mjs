// Loaded before an agent (node --import): its clocks are wrong by FAKE_AHEAD_MS and run FAKE_PPM too fast.
const ahead = Number(process.env.FAKE_AHEAD_MS ?? 0);
const faster = 1 + Number(process.env.FAKE_PPM ?? 0) * 1e-6;
const began = Date.now();
const wall = Date.now.bind(Date);
const steady = performance.now.bind(performance);
Date.now = () => Math.round(began + ahead + (wall() - began) * faster);
performance.now = () => steady() * faster;
