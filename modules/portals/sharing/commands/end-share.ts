import { command } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { portalsTables } from '../../tables.ts';
import { lockShare, placeAnew, siteOf } from './shared.ts';

/** Either side lets a shared story go; its address there leads to where it still stands. */
export const endShare = command(
  'portals.share.end',
  async (frame, input: { shareId: string; note?: string }) => {
    const share = await lockShare(frame, input.shareId);
    const [from, to] = [await siteOf(frame, share.from_site_id), await siteOf(frame, share.to_site_id)];
    if (frame.actor.may('portals.share.decide', to.unitPath))
      frame.authorise('portals.share.decide', to.unitPath);
    else frame.authorise('portals.share.send', from.unitPath);
    if (share.state === 'ENDED' || share.state === 'DECLINED') throw portalsError('share-already-ended');
    const note = input.note?.trim() ?? '';
    await portalsTables(frame.tx)
      .updateTable('portals.shares')
      .set({
        state: 'ENDED',
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
      unitPath: to.unitPath,
      detail: { storyId: share.story_id, state: 'ENDED', note },
    });
    if (share.state === 'ACCEPTED') await placeAnew(frame, share.story_id);
    await frame.announce('shares', { unitPath: to.unitPath });
    return { shareId: share.id, state: 'ENDED' as const };
  },
);
