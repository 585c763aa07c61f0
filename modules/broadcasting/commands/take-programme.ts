import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { broadcastingTables } from '../tables.ts';

/** An officer of the unit takes a bulletin that waits, for the next slot or for a time of his own. Answers its edition. */
export const takeProgramme = command(
  'broadcasting.programme.take',
  async (frame, { programmeId, startsAt }: { programmeId: string; startsAt?: string }): Promise<string> => {
    const db = broadcastingTables(frame.tx);
    const programme = await db
      .selectFrom('broadcasting.programmes')
      .select(['edition_id', 'unit_path', 'state', 'story_id'])
      .where('id', '=', programmeId)
      .forUpdate()
      .executeTakeFirst();
    if (!programme) throw broadcastingError('programme-not-found');
    frame.authorise('broadcasting.programme.write', programme.unit_path);
    if (programme.state !== 'WAITING') throw broadcastingError('programme-not-waiting');
    await db
      .updateTable('broadcasting.programmes')
      .set({
        state: 'PLANNED',
        ...(startsAt ? { timing: 'FIXED' as const, starts_at: new Date(startsAt) } : {}),
      })
      .where('id', '=', programmeId)
      .execute();
    frame.record({
      subject: 'programme',
      subjectId: programmeId,
      unitPath: programme.unit_path,
      detail: { startsAt: startsAt ?? null },
    });
    await frame.announce('programmes', { id: programme.story_id, unitPath: programme.unit_path });
    return programme.edition_id;
  },
);
