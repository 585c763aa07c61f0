import { findStoryUnit } from '@saola/newsroom';
import { isAtOrBelow } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { listSites, type Site, type SiteKind } from '@saola/sites';
import { oneAtATime } from '../../commands/shared/one-at-a-time.ts';
import { portalsError } from '../../errors.ts';
import { nearestSite } from '../../publication.ts';
import { portalsTables } from '../../tables.ts';
import { isOpen, type ShareMode, type ShareState, stateOnArrival } from '../share.ts';
import { proposalOf } from '../write-arrivals.ts';
import { expectOpen, placeAnew } from './shared.ts';

export interface Sharing {
  storyId: string;
  /** PUSH sends it to other sites; PULL takes it to one's own. */
  mode: 'PUSH' | 'PULL';
  /** Without it, the site of the story's author. */
  fromSiteId?: string;
  toSiteIds?: string[];
  /** All sites of a kind at or below the unit of the sending site. */
  toKind?: SiteKind;
  note?: string;
}

export interface Shared {
  shareId: string;
  toSiteId: string;
  state: ShareState;
}

/**
 * Lets a story stand on other sites as the same story. Where the receiving site wants to be asked, its unit decides.
 * Asking again is how a site that declined is asked a second time.
 */
export const shareStory = command('portals.share.ask', async (frame, input: Sharing) => {
  const story = await findStoryUnit(frame.tx, input.storyId);
  if (!story) throw portalsError('story-not-public');
  const sites = await listSites(frame.tx);
  const from = input.fromSiteId
    ? sites.find((site) => site.id === input.fromSiteId)
    : nearestSite(story.unitPath, sites);
  if (!from) throw portalsError('site-not-found');
  const targets = targetsOf(input, from, sites);
  if (input.mode === 'PUSH') frame.authorise('portals.share.send', from.unitPath);
  else for (const site of targets) frame.authorise('portals.share.decide', site.unitPath);
  await oneAtATime(frame, input.storyId);
  await expectStanding(frame, input.storyId, from);

  const shares: Shared[] = [];
  for (const to of targets) {
    const shared = await shareWith(frame, { ...input, title: story.title }, from, to);
    if (shared) shares.push(shared);
  }
  frame.record({
    subject: 'story',
    subjectId: input.storyId,
    unitPath: input.mode === 'PUSH' ? from.unitPath : targets[0]!.unitPath,
    detail: { mode: input.mode, from: from.id, to: shares.map(({ toSiteId }) => toSiteId) },
  });
  if (shares.some(({ state }) => state === 'ACCEPTED')) await placeAnew(frame, input.storyId);
  await frame.announce('shares', { unitPath: from.unitPath });
  return { shares };
});

function targetsOf(input: Sharing, from: Site, sites: readonly Site[]): Site[] {
  const named = (input.toSiteIds ?? []).map((id) => {
    const site = sites.find((one) => one.id === id);
    if (!site) throw portalsError('site-not-found');
    expectOpen(site);
    return site;
  });
  const ofKind = sites.filter(
    (site) => site.kind === input.toKind && isOpen(site) && isAtOrBelow(site.unitPath, from.unitPath),
  );
  const targets = [...new Set([...named, ...ofKind])].filter((site) => site.id !== from.id);
  if (targets.length === 0) throw portalsError('no-site-to-share-with');
  return targets;
}

async function expectStanding(frame: Frame, storyId: string, from: Site): Promise<void> {
  const standing = await portalsTables(frame.tx)
    .selectFrom('portals.publications')
    .select('site_id')
    .where('story_id', '=', storyId)
    .where('site_id', '=', from.id)
    .where('unpublished_at', 'is', null)
    .where((row) => row.or([row('visible_until', 'is', null), row('visible_until', '>', frame.now)]))
    .executeTakeFirst();
  if (!standing) throw portalsError('story-not-public');
}

interface Asked {
  storyId: string;
  title: string;
  mode: ShareMode;
  note?: string;
}

/** Null where the story stands by itself. */
async function shareWith(frame: Frame, asked: Asked, from: Site, to: Site): Promise<Shared | null> {
  const db = portalsTables(frame.tx);
  const state = stateOnArrival(asked.mode, from, to);
  const living = await db
    .selectFrom('portals.shares')
    .select(['id', 'state'])
    .where('story_id', '=', asked.storyId)
    .where('to_site_id', '=', to.id)
    .where('state', 'in', ['PROPOSED', 'ACCEPTED'])
    .forUpdate()
    .executeTakeFirst();
  const decision = {
    state,
    ...(state === 'ACCEPTED' && {
      decided_by: frame.actor.id,
      decided_by_name: frame.actor.name,
      decided_at: frame.now,
    }),
  };
  if (living) {
    // What was offered and is now taken needs no second row.
    if (living.state === 'PROPOSED' && state === 'ACCEPTED')
      await db.updateTable('portals.shares').set(decision).where('id', '=', living.id).execute();
    return { shareId: living.id, toSiteId: to.id, state: living.state === 'ACCEPTED' ? 'ACCEPTED' : state };
  }
  const standing = await db
    .selectFrom('portals.publications')
    .select('site_id')
    .where('story_id', '=', asked.storyId)
    .where('site_id', '=', to.id)
    .where('unpublished_at', 'is', null)
    .executeTakeFirst();
  if (standing) return null;
  const { id } = await db
    .insertInto('portals.shares')
    .values({
      story_id: asked.storyId,
      from_site_id: from.id,
      to_site_id: to.id,
      mode: asked.mode,
      rule_id: null,
      note: asked.note?.trim() ?? '',
      asked_by: frame.actor.id,
      asked_by_name: frame.actor.name,
      asked_at: frame.now,
      ...decision,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (state === 'PROPOSED') await frame.tell(proposalOf({ shareId: id, story: asked, site: to, from }));
  return { shareId: id, toSiteId: to.id, state };
}
