import { command } from '@saola/platform/commands';
import { getSite, originOf, type Site, type Web } from '@saola/sites';
import type { Database } from '@saola/platform/database';
import { portalsError } from '../../errors.ts';
import { portalsTables } from '../../tables.ts';
import { followAddress } from '../follow-address.ts';
import { pageAt } from '../page-at.ts';
import { isReserved, readPath, readTarget } from '../redirect.ts';

export interface NewRedirect {
  siteId: string;
  path: string;
  target: string;
  permanent?: boolean;
}

/** An address of a site leads elsewhere from now on; the same path again is given its new target. */
export const addRedirect = command('portals.redirect.add', async (frame, input: NewRedirect) => {
  const site = await getSite(frame.tx, input.siteId);
  if (!site) throw portalsError('site-not-found');
  frame.authorise('portals.redirect.write', site.unitPath);
  const path = readPath(input.path);
  if (!path || isReserved(path)) throw portalsError('redirect-path-not-allowed');
  const target = readTarget(input.target);
  if (!target) throw portalsError('redirect-target-not-allowed');
  const { web } = frame.services.config;
  await expectNoPage(frame.tx, site, path, frame.now);
  await expectNoCircle(frame.tx, web, { site, path, target }, frame.now);

  const { permanent = true } = input;
  await portalsTables(frame.tx)
    .insertInto('portals.redirects')
    .values({
      site_id: site.id,
      path,
      target,
      permanent,
      made_by: frame.actor.id,
      made_by_name: frame.actor.name,
      made_at: frame.now,
    })
    .onConflict((row) =>
      row.columns(['site_id', 'path']).doUpdateSet((to) => ({
        target: to.ref('excluded.target'),
        permanent: to.ref('excluded.permanent'),
        made_by: to.ref('excluded.made_by'),
        made_by_name: to.ref('excluded.made_by_name'),
        made_at: to.ref('excluded.made_at'),
      })),
    )
    .execute();
  frame.record({
    subject: 'redirect',
    subjectId: `${site.id} ${path}`,
    unitPath: site.unitPath,
    detail: { path, target, permanent },
  });
  await frame.announce('published');
  return { path, target, permanent };
});

/** A redirect behind a page that is there would never be followed: said plainly instead of kept in vain. */
async function expectNoPage(database: Database, site: Site, path: string, now: Date): Promise<void> {
  const title = await pageAt(database, site, path, now);
  if (title) throw portalsError('redirect-hides-page', { path, title });
}

async function expectNoCircle(
  database: Database,
  web: Web,
  { site, path, target }: { site: Site; path: string; target: string },
  now: Date,
): Promise<void> {
  const here = originOf(site, web) + path;
  const followed = await followAddress(database, web, { target, from: site }, now);
  if (followed && (followed.kind === 'CIRCLE' || followed.chain.includes(here)))
    throw portalsError('redirect-loop', { chain: [here, ...followed.chain].join(' → ') });
}
