import { command } from '@saola/platform/commands';
import { getSite } from '@saola/sites';
import { portalsError } from '../../errors.ts';
import { portalsTables } from '../../tables.ts';
import { readPath } from '../redirect.ts';

export const removeRedirect = command(
  'portals.redirect.remove',
  async (frame, input: { siteId: string; path: string }) => {
    const site = await getSite(frame.tx, input.siteId);
    if (!site) throw portalsError('site-not-found');
    frame.authorise('portals.redirect.write', site.unitPath);
    const path = readPath(input.path) ?? input.path;
    const removed = await portalsTables(frame.tx)
      .deleteFrom('portals.redirects')
      .where('site_id', '=', site.id)
      .where('path', '=', path)
      .returning('target')
      .executeTakeFirst();
    if (!removed) throw portalsError('redirect-not-found');
    frame.record({
      subject: 'redirect',
      subjectId: `${site.id} ${path}`,
      unitPath: site.unitPath,
      detail: { path, target: removed.target },
    });
    await frame.announce('published');
    return { path };
  },
);
