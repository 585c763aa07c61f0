import { command, type Frame } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
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
  const site = await writableSite(frame, input.siteId);
  const added = await setRedirect(frame, site, input);
  await frame.announce('published');
  return added;
});

/**
 * Many of one site in one transaction, such as those of an archive, each with its own audit line; a wrong one keeps no
 * other from coming. Answers what keeps each from coming, in their order, or null.
 */
export const addRedirects = command(
  'portals.redirect.add-many',
  async (
    frame,
    { siteId, redirects }: { siteId: string; redirects: readonly Omit<NewRedirect, 'siteId'>[] },
  ) => {
    const site = await writableSite(frame, siteId);
    const objections: (AppError | null)[] = [];
    for (const one of redirects)
      try {
        await setRedirect(frame, site, one);
        objections.push(null);
      } catch (error) {
        // A rule of the house has written nothing; any other error has ended the transaction.
        if (!(error instanceof AppError)) throw error;
        objections.push(error);
      }
    if (objections.includes(null)) await frame.announce('published');
    else frame.unrecorded('none could be taken');
    return objections;
  },
);

async function writableSite(frame: Frame, siteId: string): Promise<Site> {
  const site = await getSite(frame.tx, siteId);
  if (!site) throw portalsError('site-not-found');
  frame.authorise('portals.redirect.write', site.unitPath);
  return site;
}

async function setRedirect(frame: Frame, site: Site, input: Omit<NewRedirect, 'siteId'>) {
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
  return { path, target, permanent };
}

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
