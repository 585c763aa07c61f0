import type pg from 'pg';

/** Everything Saola keeps: every schema but PostgreSQL's own; the queue's too, for it is the outbox. */
export interface TableToKeep {
  schema: string;
  table: string;
  columns: string[];
}

/** Partitions are left out: their parent holds the same rows. Generated columns make themselves. */
export async function tablesToKeep(client: pg.Client | pg.PoolClient): Promise<TableToKeep[]> {
  const { rows } = await client.query<TableToKeep>(`
    select n.nspname as schema, c.relname as table,
      array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    group by 1, 2 order by 1, 2`);
  return rows;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
export const nameOf = ({ schema, table }: TableToKeep) => `${quoted(schema)}.${quoted(table)}`;
export const columnsOf = ({ columns }: TableToKeep) => columns.map(quoted).join(', ');
