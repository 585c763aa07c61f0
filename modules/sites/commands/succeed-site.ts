import { REORGANISE } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { getSite } from '../queries/get-site.ts';
import { sitesTables } from '../tables.ts';

export interface SuccessionOfSites {
  fromId: string;
  toId: string;
  policy: 'REDIRECT' | 'ARCHIVE';
  /** Of the names that come along, the one under which the successor is known from now on. */
  canonical?: string;
}

/**
 * The site of a unit that is no more gives its host names to its successor and is closed, or stays under them as a
 * read-only archive (MRG-02, MRG-03). Answers the names.
 */
export const succeedSite = command('sites.site.succeed', async (frame, input: SuccessionOfSites) => {
  const [from, to] = [await getSite(frame.tx, input.fromId), await getSite(frame.tx, input.toId)];
  if (!from || !to) throw sitesError('site-not-found');
  frame.authorise(REORGANISE, from.unitPath);
  frame.authorise(REORGANISE, to.unitPath);
  const db = sitesTables(frame.tx);
  const names = db.updateTable('sites.hosts').where('site_id', '=', from.id);
  const hosts =
    input.policy === 'REDIRECT'
      ? await names.set({ site_id: to.id, canonical: false }).returning('name').execute()
      : await db.selectFrom('sites.hosts').select('name').where('site_id', '=', from.id).execute();
  if (input.policy === 'REDIRECT' && hosts.some(({ name }) => name === input.canonical)) {
    const own = db.updateTable('sites.hosts').where('site_id', '=', to.id);
    await own.set({ canonical: false }).execute();
    await own.set({ canonical: true }).where('name', '=', input.canonical!).execute();
  }
  // Sites below it inherit from the successor from now on.
  await db.updateTable('sites.sites').set({ parent_id: to.id }).where('parent_id', '=', from.id).execute();
  await db
    .updateTable('sites.sites')
    .set({ state: input.policy === 'REDIRECT' ? 'CLOSED' : 'ARCHIVED', successor_id: to.id })
    .where('id', '=', from.id)
    .execute();
  frame.record({
    subject: 'site',
    subjectId: from.id,
    unitPath: from.unitPath,
    detail: { to: to.id, policy: input.policy, hosts: hosts.map(({ name }) => name) },
  });
  await frame.announce('sites', { id: from.id, unitPath: from.unitPath });
  return { hosts: hosts.map(({ name }) => name) };
});
