import { sql } from 'kysely';
import { command, type Frame } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { broadcastingTables } from '../tables.ts';

/** The station is relayed no more. While a schedule in force names it, it stays. */
export const retireRelaySource = command(
  'broadcasting.relay-source.retire',
  async (frame, { sourceId }: { sourceId: string }) => {
    const { name, unit_path } = await lockSource(frame, sourceId);
    const db = broadcastingTables(frame.tx);
    const inForce = await db
      .selectFrom('broadcasting.schedules')
      .select('id')
      .where('state', '=', 'APPROVED')
      .where(sql<boolean>`relays ? ${sourceId}`)
      .executeTakeFirst();
    if (inForce) throw broadcastingError('relay-source-in-force');
    await db
      .updateTable('broadcasting.relay_sources')
      .set({ retired_at: frame.now })
      .where('id', '=', sourceId)
      .execute();
    frame.record({
      subject: 'relay-source',
      subjectId: sourceId,
      unitPath: unit_path,
      detail: { name },
    });
    await frame.announce('schedules', { unitPath: unit_path });
  },
);

export async function lockSource(frame: Frame, sourceId: string) {
  const source = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.relay_sources')
    .selectAll()
    .where('id', '=', sourceId)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!source) throw broadcastingError('relay-source-not-found');
  frame.authorise('broadcasting.relay-source.write', source.unit_path);
  return source;
}
