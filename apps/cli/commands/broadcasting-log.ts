import type { Command } from 'commander';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLog } from '@saola/devices';
import { verifyLog, type LogFinding } from '@saola/device-protocol';
import { contextOfOperator } from '../context-of-operator.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';
import { inPlainWords } from '../plain-words.ts';

const shown = 50;

/** The proof of what a loudspeaker played: written out here, checked anywhere. */
export function logCommands(broadcasting: Command): void {
  broadcasting
    .command('export-log')
    .description('writes the signed log of one loudspeaker, to be checked with verify or by anybody else')
    .requiredOption('--device <id>', 'of which loudspeaker')
    .option('--to <file>', 'default: standard output')
    .action(({ device, to }: { device: string; to?: string }) =>
      withDatabase(async (open) => {
        await refuseEmpty(open.database);
        if (!/^[0-9a-f-]{36}$/i.test(device))
          throw new Error(`“${device}” không phải mã thiết bị / is no device id`);
        const lines = exportLog(contextOfOperator(open), device);
        const bytes = Readable.from(withBreaks(lines));
        await inPlainWords(() =>
          pipeline(bytes, to ? createWriteStream(to, { mode: 0o640 }) : process.stdout, {
            end: to !== undefined,
          }),
        );
      }),
    );
  broadcasting
    .command('verify')
    .description(
      'checks a log that export-log has written: signatures, sequence, chain, end; exit code 1 if anything is wrong, 2 if it is no such file',
    )
    .argument('<log>', 'the file')
    .option('--root-key <thumbprint>', 'the root key of the province, as it was made public')
    .action(async (file: string, { rootKey }: { rootKey?: string }) => {
      if (!(await stat(file).catch(() => null))?.isFile()) {
        console.error(`Không có tệp ${file} / there is no file ${file}`);
        process.exitCode = 2;
        return;
      }
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
      const verdict = await verifyLog(lines, rootKey === undefined ? {} : { rootKeyId: rootKey });
      for (const finding of verdict.problems.slice(0, shown)) console.error(sentence(finding));
      const more = verdict.problems.length - shown;
      if (more > 0) console.error(`… và ${more} chỗ nữa / and ${more} more`);
      if (verdict.problems.length > 0) {
        process.exitCode = verdict.problems[0]?.problem === 'not-a-log' ? 2 : 1;
        return;
      }
      for (const { name, entries, firstAt, lastAt } of verdict.logs)
        console.log(
          `Nhật ký nguyên vẹn: “${name}”, ${entries} mục, từ ${firstAt} đến ${lastAt} / the log is whole: ${entries} entries`,
        );
      console.log(`Khóa gốc / root key: ${verdict.rootKeyId}`);
    });
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

type Words = (finding: LogFinding) => string;
const places = ({ missing }: LogFinding) =>
  missing && missing.from === missing.to ? String(missing.from) : `${missing?.from}–${missing?.to}`;

const says: Record<LogFinding['problem'], Words> = {
  'not-a-log': () => 'tệp này không phải nhật ký thiết bị của Saola / this is not a device log of Saola',
  'other-root-key': () => 'khóa gốc không phải của tỉnh đã nêu / the root key is not the expected one',
  'key-set-not-vouched': () =>
    'bộ khóa không do khóa gốc ký, phần sau không kiểm tra được / the key set is not signed by the root key: nothing below can be checked',
  'not-a-line': () => 'dòng không đọc được / the line cannot be read',
  'device-not-vouched': ({ entries }) =>
    `khóa của thiết bị không được tỉnh xác nhận, không kiểm tra được ${entries} mục / the province does not vouch for the key of the device: ${entries} entries cannot be checked`,
  'entry-altered': () =>
    'chữ ký không khớp, mục đã bị sửa / the signature does not fit, the entry was altered',
  'entry-elsewhere': () => 'mục của thiết bị hoặc nhật ký khác / an entry of another device or log',
  'entries-missing': (finding) =>
    `thiếu mục ${places(finding)} ngay trước / entries ${places(finding)} before it are missing`,
  'entry-doubled': () => 'mục bị lặp / the entry stands here twice',
  'entry-out-of-order': () => 'mục sai thứ tự / the entry is out of order',
  'chain-broken': () =>
    'mục không nối với mục ngay trước, nhật ký đã bị ghép / the entry does not follow from the one before it',
  'end-not-vouched': () => 'dòng kết không do tỉnh ký / the end is not signed by the province',
  cut: (finding) =>
    `nhật ký bị cắt, thiếu mục ${places(finding)} / cut off: entries ${places(finding)} are missing`,
  'end-missing': () => 'tệp bị cắt, không có dòng kết / the file is cut off, its end is missing',
  'logs-missing': (finding) =>
    `thiếu cả nhật ký số ${places(finding)} của thiết bị / log ${places(finding)} of the device is missing whole`,
  'log-out-of-order': () => 'nhật ký bị lặp hoặc sai thứ tự / the log stands here twice or out of order',
  'other-time': () =>
    'dòng kết thuộc một tệp viết vào lúc khác / the end belongs to a file written at another time',
  doubted: ({ fault }) =>
    `máy chủ đã nghi ngờ mục này khi nhận (${fault}) / the server doubted this entry when it came`,
};

function sentence(finding: LogFinding): string {
  const entry = finding.sequence === undefined ? '' : `, mục ${finding.sequence}`;
  return `Dòng ${finding.line}${entry}: ${says[finding.problem](finding)}`;
}
