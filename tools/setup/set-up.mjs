import { build } from './build.mjs';
import { install } from './install.mjs';

/** All that has to be there before anything runs. Costs a few milliseconds when nothing changed. */
export async function setUp({ apps = true } = {}) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Saola needs Node.js 20 or later; this is ${process.versions.node}.`);
  await install();
  if (apps) await build();
}

/** Ends the program with one plain sentence instead of a stack when the set-up fails. */
export async function setUpOrExit(options) {
  try {
    await setUp(options);
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}
