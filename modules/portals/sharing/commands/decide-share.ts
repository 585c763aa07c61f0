import { findStoryUnit } from '@saola/newsroom';
import { command } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { ShareDecided } from '../../events.ts';
import { portalsTables } from '../../tables.ts';
import { expectOpen, lockShare, placeAnew, siteOf } from './shared.ts';

/** The receiving unit accepts a story or declines it; what it declines stays away until somebody asks again. */
export const decideShare = command(
  'portals.share.decide',
  async (frame, input: { shareId: string; accept: boolean; note?: string }) => {
    const share = await lockShare(frame, input.shareId);
    const site = await siteOf(frame, share.to_site_id);
    frame.authorise('portals.share.decide', site.unitPath);
    if (share.state === 'ENDED') throw portalsError('share-already-ended');
    if (share.state !== 'PROPOSED')
      throw portalsError('share-already-decided', { by: share.decided_by_name });
    if (input.accept) expectOpen(site);
    const state = input.accept ? ('ACCEPTED' as const) : ('DECLINED' as const);
    const note = input.note?.trim() ?? '';
    await portalsTables(frame.tx)
      .updateTable('portals.shares')
      .set({
        state,
        decided_by: frame.actor.id,
        decided_by_name: frame.actor.name,
        decided_at: frame.now,
        decision_note: note,
      })
      .where('id', '=', share.id)
      .execute();
    frame.record({
      subject: 'share',
      subjectId: share.id,
      unitPath: site.unitPath,
      detail: { storyId: share.story_id, state, note },
    });
    if (input.accept) await placeAnew(frame, share.story_id);
    const story = await findStoryUnit(frame.tx, share.story_id);
    await frame.tell(
      ShareDecided({
        shareId: share.id,
        storyId: share.story_id,
        title: story?.title ?? '',
        accepted: input.accept,
        note,
        siteId: site.id,
        site: site.name.vi,
        unitId: site.unitId,
        unitPath: site.unitPath,
        askedBy: share.asked_by,
      }),
    );
    await frame.announce('shares', { unitPath: site.unitPath });
    return { shareId: share.id, state };
  },
);
