import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import {
  changedBy,
  exportSite,
  refusedIn,
  restoreSite,
  type RestoreReport,
  type Tally,
} from '@saola/integrations';
import { contextForFiles } from '../context-for-files.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';
import { inPlainWords } from '../plain-words.ts';
import { tellLines } from './stories.ts';

/** A whole site into one archive, and out of it. */
export function archiveCommands(sites: Command): void {
  sites
    .command('export')
    .description(
      'writes a whole site into one archive: settings, stories in the contract of import, pages, redirects, files',
    )
    .requiredOption('--site <host>', 'host name of the site')
    .requiredOption('--out <file.tar.gz>', 'the archive to write')
    .option('--shared', 'also what stands there from other units')
    .option('--drafts', 'also what nobody has approved yet')
    .option('--as <username>', 'on behalf of this account, with its rights')
    .action((options: ExportTo) => inPlainWords(() => takeAway(options)));
  sites
    .command('import <file.tar.gz>')
    .description(
      'brings a whole site of another Saola here from what `sites export` wrote: settings, menu, stories, drafts, pages, redirects, files; the same command goes on where it was broken off',
    )
    .option('--site <host>', 'the site here; without it that of the same unit, made when it has none')
    .option('--update', 'takes what the archive says where something else stands here')
    .option('--dry-run', 'says what would be done, and writes nothing')
    .option('--report <file.json>', 'writes the whole report there')
    .option('--as <username>', 'on behalf of this account, with its rights')
    .action((file: string, options: BringFrom) => inPlainWords(() => bringHere(file, options)));
}

interface ExportTo {
  site: string;
  out: string;
  shared?: boolean;
  drafts?: boolean;
  as?: string;
}

const takeAway = ({ as, ...options }: ExportTo) =>
  withDatabase(async (open) => {
    await refuseEmpty(open.database);
    const report = await exportSite(await contextForFiles(open, as), {
      ...options,
      out: resolve(options.out),
      progress: ({ stories, files }) => {
        if ((stories + files) % 200 === 0)
          process.stderr.write(`${stories} tin, bài / stories, ${files} tệp / files\n`);
      },
    });
    const { site, stories, files, pages, redirects, drafts, missingFiles } = report;
    console.log(
      `${site}: ${stories} tin, bài, ${pages} trang, ${redirects} chuyển hướng, ${files} tệp, ${drafts} bản thảo → ${options.out}`,
    );
    console.log(
      `${site}: ${stories} stories, ${pages} pages, ${redirects} redirects, ${files} files, ${drafts} drafts`,
    );
    if (missingFiles > 0) {
      console.error(`${missingFiles} tệp không còn trong kho / files are no longer in the storage`);
      process.exitCode = 1;
    }
  });

interface BringFrom {
  site?: string;
  update?: boolean;
  dryRun?: boolean;
  report?: string;
  as?: string;
}

async function bringHere(file: string, { as, report: reportFile, ...options }: BringFrom): Promise<void> {
  const stop = new AbortController();
  const onStop = () => {
    console.error('\nĐang dừng sau nhóm bài này… / stopping after this group…');
    stop.abort();
  };
  process.once('SIGINT', onStop);
  try {
    await withDatabase(async (open) => {
      await refuseEmpty(open.database);
      const report = await restoreSite(await contextForFiles(open, as), {
        ...options,
        file: resolve(file),
        signal: stop.signal,
        progress: ({ read, created }) => process.stderr.write(`${read} mục / items: ${created} mới / new\n`),
      });
      if (reportFile) await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`);
      tell(report);
    });
  } finally {
    process.off('SIGINT', onStop);
  }
}

const words = {
  RESTORED: ['nhận', 'taken'],
  UNCHANGED: ['không đổi', 'unchanged'],
  LEFT: ['giữ bản ở đây', 'kept as here'],
  REFUSED: ['không nhận', 'refused'],
} as const;

const inWords = (tally: Tally, language: 0 | 1): string =>
  Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([became, count]) => `${count} ${words[became as keyof Tally][language]}`)
    .join(', ') || '0';

function tell(report: RestoreReport): void {
  const { settings, pages, redirects, stories, drafts } = report;
  for (const { part, what, became, vi, en } of report.lines)
    console.error(`${words[became].join(' / ')} · ${part} ${what}: ${vi} / ${en}`);
  for (const one of [stories, drafts]) if (one) tellLines(one.lines);
  const counted = (one: typeof stories, language: 0 | 1) => {
    const {
      created = 0,
      updated = 0,
      unchanged = 0,
      changed = 0,
      refused = 0,
      leftOut = 0,
    } = one?.counts ?? {};
    const tally = {
      RESTORED: created + updated,
      UNCHANGED: unchanged,
      LEFT: changed + leftOut,
      REFUSED: refused,
    };
    return inWords(tally, language);
  };
  if (report.dryRun) console.log('Chạy thử, không ghi gì / rehearsal, nothing written.');
  console.log(
    `${report.from} (${report.exportedAt}) → ${report.site}${report.made ? ' (trang mới / new site)' : ''}`,
  );
  console.log(
    `Thiết lập: ${inWords(settings, 0)}; tin, bài: ${counted(stories, 0)}; bản thảo: ${counted(drafts, 0)}; trang: ${inWords(pages, 0)}; chuyển hướng: ${inWords(redirects, 0)}; ${report.seconds.toFixed(1)} giây`,
  );
  console.log(
    `Settings: ${inWords(settings, 1)}; stories: ${counted(stories, 1)}; drafts: ${counted(drafts, 1)}; pages: ${inWords(pages, 1)}; redirects: ${inWords(redirects, 1)}; ${report.seconds.toFixed(1)} s`,
  );
  if (!report.dryRun && changedBy(report) === 0) console.log('Không có gì thay đổi / nothing changed');
  if (report.stopped)
    console.log('Đã dừng: chạy lại lệnh này để làm tiếp / stopped: run the same command to go on');
  if (refusedIn(report) > 0 || report.stopped) process.exitCode = 1;
}
