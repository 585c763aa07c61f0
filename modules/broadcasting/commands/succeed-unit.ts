import { command } from '@saola/platform/commands';
import { REORGANISE, type Succession } from '@saola/organisations';
import { ScheduleSettled } from '../events.ts';
import { broadcastingTables } from '../tables.ts';

export interface BroadcastingHanded {
  /** The approved hours went over: the successor had none of its own. */
  schedules: number;
  /** Full name of the unit whose hours the successor's own now stand for. */
  hoursLeft: string[];
}

/** Loudspeakers keep to the hours they had, as far as the successor has not said otherwise; stations they relay go with them; work in hand ends. */
export const succeedUnitInBroadcasting = command(
  'broadcasting.unit.succeed',
  async (frame, { from, to }: Succession): Promise<BroadcastingHanded> => {
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const db = broadcastingTables(frame.tx);
    await db
      .deleteFrom('broadcasting.schedules')
      .where('unit_id', '=', from.id)
      .where('state', 'in', ['INIT', 'AWAIT'])
      .execute();
    const inForce = await db
      .selectFrom('broadcasting.schedules')
      .select(['id', 'unit_id'])
      .where('unit_id', 'in', [from.id, to.id])
      .where('state', '=', 'APPROVED')
      .execute();
    const theirs = inForce.find(({ unit_id }) => unit_id === from.id);
    const stands = inForce.some(({ unit_id }) => unit_id === to.id);
    const taken = { unit_id: to.id, unit_path: to.path };
    if (theirs && stands)
      await db
        .updateTable('broadcasting.schedules')
        .set({ state: 'REPLACED' })
        .where('id', '=', theirs.id)
        .execute();
    if (theirs && !stands) {
      await db.updateTable('broadcasting.schedules').set(taken).where('id', '=', theirs.id).execute();
      await db
        .updateTable('broadcasting.airtimes')
        .set({ unit_id: to.id })
        .where('unit_id', '=', from.id)
        .execute();
      // What lies with the loudspeakers stands on: it is not ordered anew.
      await db
        .updateTable('broadcasting.slot_items')
        .set(taken)
        .where('unit_id', '=', from.id)
        .where('starts_at', '>', frame.now)
        .execute();
    } else await db.deleteFrom('broadcasting.airtimes').where('unit_id', '=', from.id).execute();
    const rule = await db
      .selectFrom('broadcasting.rules')
      .select('unit_id')
      .where('unit_id', '=', to.id)
      .executeTakeFirst();
    if (rule) await db.deleteFrom('broadcasting.rules').where('unit_id', '=', from.id).execute();
    else await db.updateTable('broadcasting.rules').set(taken).where('unit_id', '=', from.id).execute();
    await db.updateTable('broadcasting.relay_sources').set(taken).where('unit_id', '=', from.id).execute();
    await frame.tell(ScheduleSettled({ unitId: from.id, unitPath: from.path }));
    const handed = {
      schedules: theirs && !stands ? 1 : 0,
      hoursLeft: theirs && stands ? [from.fullName] : [],
    };
    frame.record({
      subject: 'unit',
      subjectId: from.id,
      unitPath: to.path,
      detail: { to: to.id, ...handed },
    });
    await frame.announce('schedules', { unitPath: to.path });
    return handed;
  },
);
