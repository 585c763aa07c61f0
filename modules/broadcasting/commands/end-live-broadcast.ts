import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { recallTalk } from '../jobs/recall-talk.ts';
import type { EndReason } from '../live/talk.ts';
import { broadcastingTables } from '../tables.ts';
import { markAirtime } from './shared/mark-airtime.ts';

/** Loudspeakers that listen hear the end on the stream; the others are told so long after it. */
const tail = 8_000;

/** A talk is over: by its speaker, by an officer who may stop what sounds there, or by itself. False: it was already. */
export const endLiveBroadcast = command(
  'broadcasting.live.end',
  async (
    frame,
    { talkId, reason, because }: { talkId: string; reason: EndReason; because?: string },
  ): Promise<boolean> => {
    const db = broadcastingTables(frame.tx);
    const talk = await db
      .selectFrom('broadcasting.live_talks')
      .selectAll()
      .where('programme_id', '=', talkId)
      .forUpdate()
      .executeTakeFirst();
    if (!talk) throw broadcastingError('live-not-found');
    const isSpeaker = frame.actor.kind === 'account' && frame.actor.id === talk.speaker_id;
    if (isSpeaker) frame.anyone('who speaks may stop speaking');
    else frame.authorise('broadcasting.programme.write', talk.unit_path);
    if (talk.state === 'ENDED') {
      frame.unrecorded('it was over');
      return false;
    }
    const said = isSpeaker ? 'SPEAKER' : reason === 'SPEAKER' ? 'STOPPED' : reason;
    await db
      .updateTable('broadcasting.live_talks')
      .set({ state: 'ENDED', ended_at: frame.now, end_reason: said, ended_by: frame.actor.name })
      .where('programme_id', '=', talkId)
      .execute();
    const lasted = Math.max(1_000, frame.now.getTime() - talk.started_at.getTime());
    await db
      .updateTable('broadcasting.programmes')
      .set({ duration_ms: lasted, expires_at: frame.now })
      .where('id', '=', talkId)
      .execute();
    const deliveries = await db
      .updateTable('broadcasting.deliveries')
      .set({ expires_at: frame.now })
      .where('programme_id', '=', talkId)
      .returning('unit_id')
      .execute();
    await markAirtime(
      frame,
      deliveries.map(({ unit_id }) => ({ unitId: unit_id, at: talk.started_at })),
    );
    await frame.enqueue(recallTalk, { talkId }, { startAfter: new Date(frame.now.getTime() + tail) });
    frame.record({
      subject: 'live-talk',
      subjectId: talkId,
      unitPath: talk.unit_path,
      detail: { reason: said, seconds: Math.round(lasted / 1000), ...(because ? { because } : {}) },
    });
    await frame.announce('live-broadcasts', { id: talkId });
    await frame.announce('programmes', { id: talkId, unitPath: talk.unit_path });
    return true;
  },
);
