import { readFile, writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import {
  sectionCodes,
  formats,
  importFile,
  readMapping,
  type Format,
  type ImportReport,
} from '@saola/integrations';
import { contextForFiles } from '../context-for-files.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';
import { inPlainWords } from '../plain-words.ts';

interface Options {
  site: string;
  format?: Format;
  update?: boolean;
  dryRun?: boolean;
  categories?: string;
  category?: string;
  language?: string;
  pictures?: string;
  fetchPictures?: boolean;
  source?: string;
  report?: string;
  as?: string;
}

export function storiesCommands(program: Command): void {
  const stories = program.command('stories').description('stories of the portals');
  stories
    .command('import <file>')
    .description(
      'brings in published stories: JSON lines, RSS/Atom, WordPress WXR, a NukeViet database dump (.sql, .sql.gz), or an export of Saola; the same command goes on where it was broken off',
    )
    .requiredOption('--site <host>', 'host name of the site, such as taphin.laocai.gov.vn')
    .addOption(new Option('--format <format>', 'instead of what the file looks like').choices(formats))
    .option('--update', 'takes what has changed in the source since, as new editions')
    .option('--dry-run', 'says what would be done, and writes nothing')
    .option('--categories <file>', 'names of sections in the source with codes here: two columns, or JSON')
    .addOption(
      new Option('--category <code>', 'for what no mapping names').choices(sectionCodes).default('thong-bao'),
    )
    .option('--language <code>', 'of stories that name none', 'vi')
    .option('--pictures <folder>', "a copy of the source's folder of files, such as uploads")
    .option('--fetch-pictures', 'asks the web for pictures that are in no folder')
    .option('--source <name>', 'tells the items of one source from those of another')
    .option('--report <file.json>', 'writes the whole report there')
    .option('--as <username>', 'on behalf of this account, with its rights')
    .action((file: string, options: Options) => inPlainWords(() => bringIn(file, options)));
}

async function bringIn(file: string, options: Options): Promise<void> {
  const categories = options.categories ? await mappingFrom(options.categories) : undefined;
  const stop = new AbortController();
  const onStop = () => {
    console.error('\nĐang dừng sau nhóm bài này… / stopping after this group…');
    stop.abort();
  };
  process.once('SIGINT', onStop);
  try {
    await withDatabase(async (open) => {
      await refuseEmpty(open.database);
      const { as, categories: _file, report: reportFile, ...rest } = options;
      const report = await importFile(await contextForFiles(open, as), {
        ...rest,
        file,
        ...(categories && { categories }),
        signal: stop.signal,
        progress: ({ read, created, updated, unchanged, refused }) =>
          process.stderr.write(
            `${read} mục / items: ${created} mới / new, ${updated} cập nhật / updated, ${unchanged} không đổi / unchanged, ${refused} không nhận / refused\n`,
          ),
      });
      if (reportFile) await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`);
      tell(report);
    });
  } finally {
    process.off('SIGINT', onStop);
  }
}

async function mappingFrom(file: string): Promise<Record<string, string>> {
  const read = readMapping(await readFile(file, 'utf8'));
  if ('table' in read) return read.table;
  const faults = read.faults.map(({ line, text }) => `dòng / line ${line} “${text}”`).join(', ');
  throw new Error(
    `Bảng chuyên mục có mã không đúng / codes of categories that are none: ${faults}. Mã dùng được / codes: ${sectionCodes.join(', ')}`,
  );
}

const mostLines = 200;

/** The first of what did not simply come through, the refused ones before the others. */
export function tellLines(lines: ImportReport['lines']): void {
  const words = { REFUSED: 'KHÔNG NHẬN / REFUSED', LEFT_OUT: 'bỏ qua / left out', WARNING: 'lưu ý / note' };
  const shown = lines.toSorted((a, b) => Number(b.level === 'REFUSED') - Number(a.level === 'REFUSED'));
  for (const { level, line, item, id, title, vi, en } of shown.slice(0, mostLines))
    console.error(
      `${words[level]} · dòng / line ${line}, mục / item ${item}${id ? ` · ${id}` : ''}${title ? ` · “${title}”` : ''}: ${vi} / ${en}`,
    );
  if (shown.length > mostLines)
    console.error(`… còn ${shown.length - mostLines} dòng, xem --report / more lines, see --report`);
}

function tell(report: ImportReport): void {
  const { counts, lines, dropped, unknownCategories } = report;
  tellLines(lines);
  for (const { name, count } of unknownCategories)
    console.error(`Chuyên mục chưa có trong bảng / category in no mapping: “${name}” (${count})`);
  const lost = Object.entries(dropped).map(([name, count]) => `${name} ${count}`);
  if (lost.length > 0) console.error(`Đã bỏ khỏi nội dung / left out of bodies: ${lost.join(', ')}`);
  console.log(
    `${report.dryRun ? 'Chạy thử, không ghi gì / rehearsal, nothing written. ' : ''}${report.format} (${report.encoding}) → ${report.site}${report.resumed ? ', làm tiếp lần trước / taken up again' : ''}`,
  );
  console.log(
    `${counts.read} mục: ${counts.created} mới, ${counts.updated} cập nhật, ${counts.unchanged} không đổi, ${counts.changed} khác bản đã nhập, ${counts.leftOut} bỏ qua, ${counts.refused} không nhận; ${counts.pictures} ảnh, ${counts.redirects} địa chỉ cũ dẫn về bài; ${report.seconds.toFixed(1)} giây`,
  );
  console.log(
    `${counts.read} items: ${counts.created} new, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.changed} different from what was imported, ${counts.leftOut} left out, ${counts.refused} refused; ${counts.pictures} pictures, ${counts.redirects} former addresses lead on; ${report.seconds.toFixed(1)} s`,
  );
  if (!report.dryRun && counts.created + counts.updated === 0)
    console.log('Không có gì thay đổi / nothing changed');
  if (report.stopped)
    console.log('Đã dừng: chạy lại lệnh này để làm tiếp / stopped: run the same command to go on');
  if (counts.refused > 0 || report.stopped) process.exitCode = 1;
}
