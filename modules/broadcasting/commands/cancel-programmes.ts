import { issueOrders, type IssuedOrder } from '@saola/devices';
import { command, type Frame, oneAtATime } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { broadcastingTables } from '../tables.ts';
import { markAirtime } from './shared/mark-airtime.ts';

const day = 86_400_000;
const open = ['WAITING', 'PLANNED', 'ORDERED', 'PLAYING'] as const;

/** Stops one programme at its unit and below; answers the orders to publish after commit. */
export const cancelProgramme = command(
  'broadcasting.programme.cancel',
  async (frame, { programmeId, reason }: { programmeId: string; reason: string }): Promise<IssuedOrder[]> => {
    const programme = await broadcastingTables(frame.tx)
      .selectFrom('broadcasting.programmes')
      .selectAll()
      .where('id', '=', programmeId)
      .forUpdate()
      .executeTakeFirst();
    if (!programme) throw broadcastingError('programme-not-found');
    frame.authorise('broadcasting.programme.write', programme.unit_path);
    if (!open.some((state) => state === programme.state)) throw broadcastingError('programme-over');
    return cancel(frame, programme, reason);
  },
);

/**
 * Stops everything of a story that is not over: because it was withdrawn, or because the edition `except` takes the place
 * of the earlier editions in its language, from the time on at which its words are public.
 */
export const cancelProgrammesOfStory = command(
  'broadcasting.programme.cancel-story',
  async (
    frame,
    {
      storyId,
      reason,
      except,
      only,
    }: {
      storyId: string;
      reason: string;
      except?: { editionId: string; language: string; from: Date | null };
      /** The language that was withdrawn; null for all. */
      only?: string | null;
    },
  ): Promise<IssuedOrder[]> => {
    frame.anyone('the story was withdrawn or superseded, which is on record');
    frame.unrecorded('each cancelled programme writes its own line');
    await oneAtATime(frame, `broadcasting ${storyId}`);
    let query = broadcastingTables(frame.tx)
      .selectFrom('broadcasting.programmes')
      .selectAll()
      .where('story_id', '=', storyId)
      .where('state', 'in', open)
      .forUpdate();
    if (only) query = query.where('language', '=', only);
    if (except)
      query = query.where('edition_id', '<>', except.editionId).where('language', '=', except.language);
    const from = except?.from;
    if (from && from > frame.now)
      query = query.where((row) => row.or([row('starts_at', 'is', null), row('starts_at', '>=', from)]));
    const orders: IssuedOrder[] = [];
    for (const programme of await query.execute()) orders.push(...(await cancel(frame, programme, reason)));
    return orders;
  },
);

async function cancel(
  frame: Frame,
  programme: { id: string; story_id: string; unit_path: string; expires_at: Date | null },
  reason: string,
): Promise<IssuedOrder[]> {
  const db = broadcastingTables(frame.tx);
  await db
    .updateTable('broadcasting.programmes')
    .set({ state: 'CANCELLED', reason })
    .where('id', '=', programme.id)
    .execute();
  const devices = await db
    .selectFrom('broadcasting.deliveries')
    .select(['device_id', 'unit_id', 'starts_at'])
    .where('programme_id', '=', programme.id)
    .where('state', 'not in', ['FINISHED', 'FAILED'])
    .execute();
  await markAirtime(
    frame,
    devices.flatMap(({ unit_id: unitId, starts_at: at }) => (at ? [{ unitId, at }] : [])),
  );
  frame.record({
    subject: 'programme',
    subjectId: programme.id,
    unitPath: programme.unit_path,
    detail: { reason },
  });
  await frame.announce('programmes', { id: programme.story_id, unitPath: programme.unit_path });
  const notAfter = new Date(
    Math.max(frame.now.getTime() + day, programme.expires_at?.getTime() ?? 0),
  ).toISOString();
  return issueOrders(frame.context, {
    orders: devices.map(({ device_id: deviceId }) => ({
      kind: 'CANCEL' as const,
      deviceId,
      notAfter,
      programmeId: programme.id,
      reason,
      subjectId: programme.id,
    })),
  });
}
