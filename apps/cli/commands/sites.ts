import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { findUnitByPath } from '@saola/organisations';
import { createSite, decodeCsv, importSites, type ImportedRow, type ImportReport } from '@saola/sites';
import { AppError } from '@saola/platform/errors';
import { contextOfOperator } from '../context-of-operator.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';
import { archiveCommands } from './site-archives.ts';

interface Options {
  from?: string;
  dryRun?: boolean;
  makeUnits?: boolean;
}

export function sitesCommands(program: Command): void {
  const sites = program.command('sites').description('sites of the network of portals');
  sites
    .command('create [unit-path]')
    .description(
      'makes the site of a department or commune, such as laocai.taphin, or many from a CSV file; what is there is left alone',
    )
    .option(
      '--from <file.csv>',
      'columns: unit (path, code or full name), kind, host, theme, languages, responsible, address, phone, email',
    )
    .option('--dry-run', 'says what would be made, and writes nothing')
    .option(
      '--make-units',
      'also makes communes that are not there, by their full name (or the columns name and unitKind)',
    )
    .action(async (path: string | undefined, options: Options) => {
      try {
        if (options.from) await createFromFile(options.from, options);
        else if (path) await createOne(path);
        else
          throw new Error(
            'Hãy ghi đường dẫn đơn vị hoặc --from TỆP.csv / give a unit path or --from FILE.csv',
          );
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        throw new Error(`${error.sentence('vi')} / ${error.sentence('en')}`, { cause: error });
      }
    });
  archiveCommands(sites);
}

const createOne = (path: string) =>
  withDatabase(async (open) => {
    await refuseEmpty(open.database);
    const unit = await findUnitByPath(open.database, path);
    if (!unit) throw new Error(`Không có đơn vị ${path} / there is no unit ${path}`);
    await createSite(contextOfOperator(open), { unitId: unit.id });
    console.log(`${unit.fullName}: đã có trang / has its site`);
  });

async function createFromFile(file: string, options: Options): Promise<void> {
  const csv = decodeCsv(await bytesOf(file));
  const stop = new AbortController();
  const onStop = () => {
    console.error('\nĐang dừng sau dòng này… / stopping after this row…');
    stop.abort();
  };
  process.once('SIGINT', onStop);
  try {
    await withDatabase(async (open) => {
      await refuseEmpty(open.database);
      const report = await importSites(contextOfOperator(open), {
        csv,
        dryRun: options.dryRun ?? false,
        makeUnits: options.makeUnits ?? false,
        signal: stop.signal,
        progress: (done, total) => {
          if (done % 25 === 0 || done === total) process.stderr.write(`${done}/${total} trang / sites\n`);
        },
      });
      tell(report, options.dryRun ?? false);
    });
  } finally {
    process.off('SIGINT', onStop);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    // Nothing of this size is a list of sites: it is not even read.
    if ((await stat(file)).size > 50 << 20) return new Uint8Array(50 << 20);
    return await readFile(file);
  } catch (error) {
    throw new Error(`Không đọc được tệp ${file} / cannot read ${file}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function tell({ rows, unknownColumns, stopped }: ImportReport, rehearsal: boolean): void {
  if (unknownColumns.length > 0)
    console.error(`Bỏ qua cột không rõ / columns left out: ${unknownColumns.join(', ')}`);
  for (const { row, problems } of rows)
    for (const { column, value, vi, en } of problems)
      console.error(`Dòng ${row}, cột ${column}${value ? ` “${value}”` : ''}: ${vi} / row ${row}: ${en}`);
  const count = (state: ImportedRow['state']) => rows.filter((row) => row.state === state).length;
  const [made, planned, known, wrong] = [count('CREATED'), count('NEW'), count('EXISTS'), count('WRONG')];
  if (rehearsal)
    console.log(
      `Chạy thử, không ghi gì: sẽ lập ${planned} trang, ${known} đã có, ${wrong} dòng sai / rehearsal, nothing written: ${planned} to make, ${known} there, ${wrong} rows wrong`,
    );
  else
    console.log(
      `Đã lập ${made} trang, ${known} đã có từ trước, ${wrong} dòng sai / ${made} sites made, ${known} were there, ${wrong} rows wrong`,
    );
  if (!rehearsal && made + planned + wrong === 0) console.log('Không có gì thay đổi / nothing changed');
  if (stopped)
    console.log(
      `Đã dừng, còn ${planned} trang: chạy lại để tiếp tục / stopped, ${planned} left: run again to go on`,
    );
  if (wrong > 0 || stopped) process.exitCode = 1;
}
