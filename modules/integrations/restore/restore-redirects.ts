import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { Context } from '@saola/platform/commands';
import { addRedirect, readRedirectsOfSite } from '@saola/portals';
import type { Site } from '@saola/sites';
import type { Taker } from './taker.ts';

/** Addresses that lead elsewhere: last of all, when the pages they lead to are there. */
export async function restoreRedirects(
  context: Context,
  { site, folder, taker }: { site: Site; folder: string; taker: Taker },
): Promise<void> {
  const standing = new Map<string, { target: string; permanent: boolean }>();
  for await (const { path, ...redirect } of readRedirectsOfSite(context.database, site))
    standing.set(path, redirect);
  const rows = createReadStream(join(folder, 'redirects.csv')).pipe(
    parse({ columns: true, bom: true, relax_column_count: true, max_record_size: 20_000 }),
  );
  try {
    for await (const row of rows as AsyncIterable<Record<string, string | undefined>>) {
      const path = row.path ?? '';
      const given = { target: row.target ?? '', permanent: row.permanent !== 'false' };
      await taker.take({ part: 'REDIRECT', what: path }, standing.get(path), given, () =>
        addRedirect(context, { siteId: site.id, path, ...given }),
      );
    }
  } catch (error) {
    // The rest of the list cannot be read; what came before stands.
    const problem = error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
    if (!problem) throw error;
    taker.refuse({ part: 'REDIRECT', what: 'redirects.csv' }, new SyntaxError(error.message));
  }
}
