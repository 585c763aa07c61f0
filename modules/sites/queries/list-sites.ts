import type { Database } from '@saola/platform/database';
import type { Site } from '../site.ts';
import { chainOf, present, readAllRows } from './rows.ts';

/** Every site of the network as it holds, the main portal first; one round trip for a thousand. */
export async function listSites(database: Database): Promise<Site[]> {
  const rows = await readAllRows(database);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => present(chainOf(row, byId)));
}
