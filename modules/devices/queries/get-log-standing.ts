import { Type, type Static } from 'typebox';
import type { Database } from '@saola/platform/database';
import { devicesTables } from '../tables.ts';
import { listDoubtedLogs } from './list-doubted-logs.ts';

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** How far what a device says it did is kept here, without gap and chained, and what cannot be true of it. */
export const LogStanding = Type.Object({
  logs: Type.Array(
    Type.Object({
      log: Type.String(),
      number: Type.Integer({ description: '1, 2, 3 … in the order in which they were begun' }),
      begunAt: Type.String({ format: 'date-time' }),
      wholeThrough: Type.Integer({
        description: 'entries from the first on without gap, each following from the last',
      }),
      wholeUntil: orNull(
        Type.String({ format: 'date-time', description: 'what the last of these says of its time' }),
      ),
      behindGap: Type.Integer({
        description: 'the highest entry stored behind a gap; 0 where there is none',
      }),
    }),
  ),
  faults: Type.Array(
    Type.Object({
      fault: Type.Enum(['FORKED', 'BROKEN_CHAIN', 'OLDER_LOG_GROWS']),
      log: Type.String(),
      sequence: Type.Integer(),
      noticedAt: Type.String({ format: 'date-time' }),
    }),
  ),
});
export type LogStanding = Static<typeof LogStanding>;

export async function getLogStanding(database: Database, deviceId: string): Promise<LogStanding> {
  const rows = await devicesTables(database)
    .selectFrom('devices.logs as l')
    .leftJoin('devices.log_entries as e', (join) =>
      join
        .onRef('e.device_id', '=', 'l.device_id')
        .onRef('e.log_id', '=', 'l.log_id')
        .onRef('e.sequence', '=', 'l.stored_through'),
    )
    .select(['l.log_id', 'l.number', 'l.begun_at', 'l.stored_through', 'l.highest', 'e.said_at'])
    .where('l.device_id', '=', deviceId)
    .orderBy('l.number')
    .execute();
  const doubts = await listDoubtedLogs(database, [deviceId]);
  return {
    logs: rows.map((row) => ({
      log: row.log_id,
      number: row.number,
      begunAt: row.begun_at.toISOString(),
      wholeThrough: row.stored_through,
      wholeUntil: row.said_at?.toISOString() ?? null,
      behindGap: row.highest > row.stored_through ? row.highest : 0,
    })),
    faults: doubts.map(({ fault, log, sequence, noticedAt }) => ({ fault, log, sequence, noticedAt })),
  };
}
