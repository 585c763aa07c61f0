import type { Database } from '@saola/platform/database';
import type { Site } from '../site.ts';
import { createPresenter, rulesOfToday } from './present.ts';
import { chainOf, readAllRows } from './rows.ts';

/** Every site of the network as it holds, the main portal first; one round trip for a thousand. */
export async function listSites(database: Database): Promise<Site[]> {
  const [rows, book] = await Promise.all([readAllRows(database), rulesOfToday(database)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const present = createPresenter(book);
  return rows.map((row) => present(chainOf(row, byId)));
}
