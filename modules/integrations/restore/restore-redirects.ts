import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { Context } from '@saola/platform/commands';
import { addRedirects, readRedirectsOfSite, type NewRedirect } from '@saola/portals';
import type { Site } from '@saola/sites';
import type { Taker } from './taker.ts';

type Redirect = Omit<NewRedirect, 'siteId'>;

const inOne = 100;

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
  let waiting: Redirect[] = [];
  const bring = async () => {
    if (waiting.length === 0) return;
    const outcomes = taker.writes ? await addTogether(context, site.id, waiting) : waiting.map(() => null);
    for (const [place, { path }] of waiting.entries())
      await taker.write({ part: 'REDIRECT', what: path }, async () => {
        if (outcomes[place]) throw outcomes[place];
      });
    waiting = [];
  };
  try {
    for await (const row of rows as AsyncIterable<Record<string, string | undefined>>) {
      const path = row.path ?? '';
      const given = { target: row.target ?? '', permanent: row.permanent !== 'false' };
      if (taker.settle({ part: 'REDIRECT', what: path }, standing.get(path), given)) continue;
      waiting.push({ path, ...given });
      if (waiting.length === inOne) await bring();
    }
  } catch (error) {
    // The rest of the list cannot be read; what came before stands.
    const problem = error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
    if (!problem) throw error;
    await bring();
    taker.refuse({ part: 'REDIRECT', what: 'redirects.csv' }, new SyntaxError(error.message));
  }
  await bring();
}

/** Many in one transaction; where PostgreSQL cannot hold one of them, each by itself. Answers what keeps each from coming. */
async function addTogether(
  context: Context,
  siteId: string,
  redirects: readonly Redirect[],
): Promise<unknown[]> {
  try {
    return await addRedirects(context, { siteId, redirects });
  } catch (error) {
    if (redirects.length <= 1) return [error];
    const outcomes = [];
    for (const one of redirects) outcomes.push(...(await addTogether(context, siteId, [one])));
    return outcomes;
  }
}
