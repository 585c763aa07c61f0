import type { Context } from '@saola/platform/commands';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { integrationsError } from '../errors.ts';
import { noCounts, type ImportState } from '../import-report.ts';
import { integrationsTables } from '../tables.ts';

const permission = 'integrations.import.see';
const columns = [
  'id',
  'site_id as siteId',
  'file_name as fileName',
  'bytes',
  'format',
  'encoding',
  'state',
  'counts',
  'started_by_name as startedBy',
  'started_at as startedAt',
  'changed_at as changedAt',
  'ended_at as endedAt',
  'rehearsal',
  'problem',
  'options',
  'sent',
  'stop_asked_at as stopAskedAt',
] as const;

/** Imports into the sites an officer sees, the last begun first; `after` is the id of the one before. */
export async function listImports(
  { database, actor }: Pick<Context, 'database' | 'actor'>,
  ask: { siteId?: string; after?: string; limit?: number },
) {
  const limit = ask.limit ?? 20;
  let query = integrationsTables(database)
    .selectFrom('integrations.imports')
    .select(columns)
    .where(atOrBelowAny('unit_path', actor.pathsWith(permission)))
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (ask.siteId) query = query.where('site_id', '=', ask.siteId);
  if (ask.after) query = query.where('id', '<', ask.after);
  const rows = await query.execute();
  const items = rows.slice(0, limit).map(present);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** One import with the lines of its report, of which the first thousand are kept. */
export async function getImport({ database, actor }: Pick<Context, 'database' | 'actor'>, importId: string) {
  const row = await integrationsTables(database)
    .selectFrom('integrations.imports')
    .select([...columns, 'unit_path', 'problems', 'categories'])
    .where('id', '=', importId)
    .executeTakeFirst();
  if (!row) throw integrationsError('import-not-found');
  if (!actor.may(permission, row.unit_path)) throw platformError('forbidden', { permission });
  const { unit_path: _path, problems, categories, ...rest } = row;
  return { ...present(rest), lines: problems, unknownCategories: categories };
}

type Summary = Row;
interface Row {
  state: ImportState;
  sent: string | null;
  stopAskedAt: Date | null;
  counts: Partial<typeof noCounts>;
  startedAt: Date;
  changedAt: Date;
  endedAt: Date | null;
}

const present = <T extends Summary>(row: T) => ({
  ...row,
  counts: { ...noCounts, ...row.counts },
  startedAt: row.startedAt.toISOString(),
  changedAt: row.changedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  isStopAsked: row.stopAskedAt !== null,
  canResume: row.sent !== null && (row.state === 'STOPPED' || row.state === 'FAILED'),
});

/** @throws integrations/import-not-found */
export async function findImport(
  database: Database,
  importId: string,
  { lock = false }: { lock?: boolean } = {},
) {
  const row = await integrationsTables(database)
    .selectFrom('integrations.imports')
    .select(['unit_path as unitPath', 'site_id as siteId', 'state', 'sent', 'options'])
    .where('id', '=', importId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) throw integrationsError('import-not-found');
  return row;
}
