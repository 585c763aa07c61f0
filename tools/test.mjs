// `npm test`: set-up, then every check in turn. `npm test -- --only walls,types` runs some;
// `npm test -- --only tests modules/newsroom` runs the tests of one folder.
import { checks } from './checks/checks.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

const args = process.argv.slice(2);
const only = args.includes('--only') ? args.splice(args.indexOf('--only'), 2)[1]?.split(',') : null;
const unknown = only?.filter((name) => !(name in checks)) ?? [];
if (unknown.length > 0) {
  console.error(
    `There is no check named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`,
  );
  process.exit(2);
}

await setUpOrExit({ apps: !only || only.includes('browser') });

const results = [];
for (const [name, { title, check }] of Object.entries(checks)) {
  if (only && !only.includes(name)) continue;
  console.log(`\n━━ ${name}: ${title}\n`);
  const started = performance.now();
  // A check answers { passed, failed }; one that breaks counts as failed.
  const {
    passed,
    failed,
    skipped = [],
  } = await check(args).catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  results.push({ name, passed, failed, skipped, seconds });
  console.log(`\n${failed === 0 ? '✓' : '✗'} ${name}: ${seconds} s`);
}

const width = Math.max(...results.map(({ name }) => name.length));
console.log('\n━━ results\n');
for (const { name, passed, failed, seconds } of results) {
  const mark = failed === 0 ? '✓' : '✗';
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${mark} ${name.padEnd(width)} ${counts} ${seconds.padStart(7)} s`);
}

for (const { name, skipped } of results)
  for (const test of skipped) console.log(`– ${name}, skipped: ${test}`);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
