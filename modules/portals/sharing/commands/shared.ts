import type { Frame } from '@saola/platform/commands';
import { getSite, type Site } from '@saola/sites';
import { oneAtATime } from '../../commands/shared/one-at-a-time.ts';
import { publishStory } from '../../commands/publish-story.ts';
import { portalsError } from '../../errors.ts';
import { portalsTables } from '../../tables.ts';
import { listLanguagesOfStory } from '../known-shares.ts';
import { isOpen } from '../share.ts';

/** The site, or an error that says it is not there. */
export async function siteOf(frame: Frame, siteId: string): Promise<Site> {
  const site = await getSite(frame.tx, siteId);
  if (!site) throw portalsError('site-not-found');
  return site;
}

export function expectOpen(site: Site): void {
  if (!isOpen(site)) throw portalsError('site-not-open', { site: site.name.vi });
}

/** Locked until the end of the transaction, so that two deciders do not both decide. */
export async function lockShare(frame: Frame, shareId: string) {
  const shares = portalsTables(frame.tx).selectFrom('portals.shares').where('id', '=', shareId);
  const found = await shares.select('story_id').executeTakeFirst();
  if (!found) throw portalsError('share-not-found');
  await oneAtATime(frame, found.story_id);
  return shares.selectAll().forUpdate().executeTakeFirstOrThrow();
}

/** Puts the story where it now belongs, in every language it has. */
export async function placeAnew(frame: Frame, storyId: string): Promise<void> {
  for (const language of await listLanguagesOfStory(frame.tx, storyId))
    await publishStory(frame.context, { storyId, language });
}
