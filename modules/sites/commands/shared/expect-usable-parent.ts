import type { Frame } from '@saola/platform/commands';
import { sql } from 'kysely';
import { sitesError } from '../../errors.ts';
import { readChain } from '../../queries/rows.ts';

/** Two officers who put two sites below each other at once would make a circle: one waits. */
export async function expectUsableParent(
  frame: Frame,
  site: { id: string; kind: string },
  parentId: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('sites tree', 0))`.execute(frame.tx);
  const chain = await readChain(frame.tx, sql`site.id = ${parentId}`);
  if (site.kind === 'MAIN' || chain[0]?.state !== 'OPEN' || chain.some(({ id }) => id === site.id))
    throw sitesError('parent-not-usable');
  // What a site hears from above, it hears with the consent of whoever speaks there.
  frame.authorise('sites.site.see', chain[0].unitPath);
}
