import { command } from '@saola/platform/commands';
import { portalsTables } from '../../tables.ts';
import { decideShare } from './decide-share.ts';

/** As many as one transaction takes at once. */
export const mostAccepted = 100;

/**
 * The receiving unit accepts everything it has before it, all or nothing; each decision has its own line in the trail.
 * What somebody decided meanwhile stays as it was decided.
 */
export const acceptShares = command(
  'portals.share.accept-all',
  async (frame, input: { shareIds: readonly string[]; note?: string }) => {
    frame.anyone('each decision asks for itself');
    frame.unrecorded('each decision writes its own line');
    const waiting = await portalsTables(frame.tx)
      .selectFrom('portals.shares')
      .select('id')
      .where('id', 'in', input.shareIds.slice(0, mostAccepted))
      .where('state', '=', 'PROPOSED')
      // Two who accept the same at once lock the stories in one order.
      .orderBy('story_id')
      .orderBy('id')
      .execute();
    for (const { id } of waiting)
      await decideShare(frame.context, {
        shareId: id,
        accept: true,
        ...(input.note && { note: input.note }),
      });
    return { accepted: waiting.length };
  },
);
