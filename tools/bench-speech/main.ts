import { isRight } from '../../packages/vietnamese/cases/compare.ts';
import { readCases } from '../../packages/vietnamese/cases/read.ts';
import { normaliseForSpeech } from '../../packages/vietnamese/index.ts';

/** `npm run bench:speech [-- --wrong]`: how many cases of each kind are read rightly, how fast, in how much memory. */
const cases = readCases();
const showsWrong = process.argv.includes('--wrong');

const kinds = new Map<string, { all: number; right: number }>();
const wrong: string[] = [];
for (const each of cases) {
  const spoken = normaliseForSpeech(each.written, { region: each.region });
  const score = kinds.get(each.rule) ?? { all: 0, right: 0 };
  kinds.set(each.rule, score);
  score.all++;
  if (isRight(each, spoken)) score.right++;
  else wrong.push(`${each.rule}: ${each.written}\n  should ${each.spoken}\n  is     ${spoken}`);
}

const percent = (right: number, all: number): string => `${((100 * right) / all).toFixed(1)} %`.padStart(8);
for (const [kind, { all, right }] of kinds)
  console.log(
    `${kind.padEnd(28)} ${String(right).padStart(5)} of ${String(all).padStart(5)} ${percent(right, all)}`,
  );
const right = cases.length - wrong.length;
console.log(
  `${'all'.padEnd(28)} ${String(right).padStart(5)} of ${String(cases.length).padStart(5)} ${percent(right, cases.length)}`,
);
if (showsWrong && wrong.length > 0) console.log(`\n${wrong.join('\n')}`);

/** Mixed as papers are: the written side of the table, until there is enough to measure. */
const paper = cases.map(({ written }) => written).join('\n');
const lines = paper.split('\n');
const size = Buffer.byteLength(paper);
const rounds = Math.max(1, Math.round(3_000_000 / size));
const readAll = () => lines.forEach((line) => normaliseForSpeech(line));
readAll();
const before = process.cpuUsage();
for (let round = 0; round < rounds; round++) readAll();
const spent = process.cpuUsage(before);
const seconds = (spent.user + spent.system) / 1e6;
console.log(
  `\nspeed on the table (every line has something to read)  ${((size * rounds) / 1e6 / seconds).toFixed(2)} MB a second of one core`,
);

const prose = `${'Bà con chú ý giữ ấm cho gia súc, che chắn chuồng trại và dự trữ thức ăn cho trâu, bò. '.repeat(8)}Từ 7h30 ngày 5/3/2026, UBND xã họp.\n`;
const text = prose.repeat(Math.ceil(3_000_000 / Buffer.byteLength(prose)));
const start = process.cpuUsage();
normaliseForSpeech(text, { block: true });
const used = process.cpuUsage(start);
console.log(
  `speed on plain prose, one text of 3 MB                  ${(Buffer.byteLength(text) / 1e6 / ((used.user + used.system) / 1e6)).toFixed(2)} MB a second of one core`,
);
console.log(
  `memory at the end                                       ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
);
process.exitCode = right / cases.length >= 0.97 ? 0 : 1;
