import type { Command } from 'commander';
import { sql } from 'kysely';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listDevices, type DeviceState } from '@saola/devices';
import { countMails } from '@saola/notifications';
import { decide, readEnv, type Config } from '@saola/platform/config';
import {
  connect,
  findEmbeddedPostgres,
  pendingMigrations,
  platformSource,
  type Database,
} from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import { composeModules } from '../../server/modules.ts';
import { holdsTable } from '../open-database.ts';

export function statusCommand(program: Command): void {
  program
    .command('status')
    .description(
      'whether the server runs, its database, devices and mails; exit code 1 if something is wrong',
    )
    .action(async () => {
      const config = decide(readEnv());
      const lines = [await webLine(config), ...(await databaseLines(config))];
      for (const { label, text, wrong } of lines)
        console.log(`${wrong ? '✗' : '✓'} ${label.padEnd(24)} ${text}`);
      if (lines.some(({ wrong }) => wrong)) process.exitCode = 1;
    });
}

interface Line {
  label: string;
  text: string;
  wrong: boolean;
}

const line = (label: string, text: string, wrong = false): Line => ({ label, text, wrong });

async function webLine({ web, roles }: Config): Promise<Line> {
  const label = 'Máy chủ / server';
  if (!roles.includes('web')) return line(label, `không phục vụ web / no web in ${roles.join(', ')}`);
  const address = `http://127.0.0.1:${web.port}`;
  const answer = await fetch(`${address}/api/about`, { signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  );
  return answer?.ok
    ? line(label, `đang chạy / runs at ${address}`)
    : line(label, `không trả lời / does not answer at ${address}`, true);
}

/** Looks only: a database that does not run is not started for this. */
async function databaseLines(config: Config): Promise<Line[]> {
  const label = 'Cơ sở dữ liệu / database';
  const url = await urlOf(config);
  if (!url) return [line(label, `không chạy / does not run in ${config.dataDir}`, true)];
  const connection = connect(url, createLogger('silent'), 2);
  try {
    if (!(await holdsTable(connection.database, 'platform.migrations')))
      return [line(label, 'còn trống / empty', true)];
    return await stateOf(connection.database, label);
  } catch (error) {
    return [line(label, `không trả lời / does not answer: ${(error as Error).message}`, true)];
  } finally {
    await connection.close();
  }
}

async function urlOf({ database, dataDir }: Config): Promise<string | null> {
  if (database.kind === 'outside') return database.url;
  return existsSync(join(dataDir, 'postgres')) ? findEmbeddedPostgres(dataDir) : null;
}

async function stateOf(database: Database, label: string): Promise<Line[]> {
  const pending = await pendingMigrations(database, [platformSource, ...composeModules()]);
  const upgrade = pending.length > 0;
  const lines = [
    line(
      label,
      upgrade ? `chờ nâng cấp / to be upgraded: ${pending.join(', ')}` : 'đúng phiên bản / up to date',
      upgrade,
    ),
  ];
  // Tables may not be there yet, or not as this version knows them.
  return upgrade
    ? lines
    : [...lines, await devicesLine(database), await mailsLine(database), await jobsLine(database)];
}

async function devicesLine(database: Database): Promise<Line> {
  const counts: Record<DeviceState, number> = { ONLINE: 0, OFFLINE: 0, WAITING: 0, RETIRED: 0 };
  for (let after: string | undefined; ;) {
    const page = await listDevices(database, { readable: [''], limit: 1_000, ...(after ? { after } : {}) });
    for (const { state } of page.items) counts[state]++;
    if (page.next === null) break;
    after = page.next;
  }
  const { ONLINE, OFFLINE, WAITING } = counts;
  return line(
    'Thiết bị / devices',
    `${ONLINE} đang nối / online, ${OFFLINE} mất nối / offline, ${WAITING} chờ kết nối / to be enrolled`,
    OFFLINE > 0,
  );
}

async function mailsLine(database: Database): Promise<Line> {
  const { SENT, WAITING, FAILED } = await countMails(database);
  return line(
    'Thư / mails',
    `${SENT} đã gửi / sent, ${WAITING} đang chờ / waiting, ${FAILED} không gửi được / failed`,
    FAILED > 0,
  );
}

async function jobsLine(database: Database): Promise<Line> {
  const label = 'Việc nền / jobs';
  if (!(await holdsTable(database, 'jobs.job'))) return line(label, 'chưa có / none');
  const { rows } = await sql<{ waiting: number; failed: number }>`
    select count(*) filter (where state in ('created', 'retry') and start_after <= now()) as waiting,
      count(*) filter (where state = 'failed') as failed from jobs.job`.execute(database);
  const { waiting = 0, failed = 0 } = rows[0] ?? {};
  return line(label, `${waiting} đang chờ / waiting, ${failed} thất bại / failed`, failed > 0);
}
