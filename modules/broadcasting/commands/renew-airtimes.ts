import { dayOf } from '@saola/law';
import { command } from '@saola/platform/commands';
import { broadcastingTables } from '../tables.ts';
import { enterAirtimes } from './shared/enter-airtimes.ts';

/** A year ahead of every schedule in force, by the holidays as the law knows them now. */
export const renewAirtimes = command('broadcasting.airtimes.renew', async (frame) => {
  frame.anyone('follows from schedules that are approved');
  frame.unrecorded('follows from the approvals, which are on record');
  const inForce = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.schedules')
    .select(['unit_id', 'slots'])
    .where('state', '=', 'APPROVED')
    .execute();
  for (const { unit_id, slots } of inForce)
    await enterAirtimes(frame, { unitId: unit_id, slots, from: dayOf(frame.now) });
});
