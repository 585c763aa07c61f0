import { publishOrders } from '@saola/devices';
import type { Context } from '@saola/platform/commands';
import { job } from '@saola/platform/jobs';
import { archiveOldPlays } from '../commands/archive-plays.ts';
import { closeProgrammes } from '../commands/note-deliveries.ts';
import { renewAirtimes } from '../commands/renew-airtimes.ts';
import { orderEdition } from '../commands/order-edition.ts';
import { orderSchedules } from '../commands/order-schedules.ts';
import { renewOrders } from '../commands/renew-orders.ts';
import { sumAirtime } from '../commands/sum-airtime.ts';
import { noLoudspeaker, orderedAhead } from '../programme.ts';
import { broadcastingTables } from '../tables.ts';

/** Orders what was planned for a later day when its day has come. */
export const orderDueProgrammes = job('broadcasting.order-due-programmes', { every: '* * * * *' }, orderDue);

async function orderDue(context: Context): Promise<void> {
  const due = await broadcastingTables(context.database)
    .selectFrom('broadcasting.programmes')
    .select('edition_id')
    .distinct()
    .where('state', '=', 'PLANNED')
    .where('starts_at', '<', new Date(context.now().getTime() + orderedAhead))
    .where('reason', 'is distinct from', noLoudspeaker)
    .execute();
  for (const { edition_id } of due) await orderEdition(context, edition_id);
}

/** New days, new loudspeakers, and what an approval could not finish. */
export const orderSchedulesInForce = job(
  'broadcasting.order-schedules',
  { every: '*/10 * * * *' },
  (context) => orderSchedules(context, null),
);

export const renewStandingOrders = job(
  'broadcasting.renew-orders',
  { every: '*/15 * * * *' },
  async (context) => publishOrders(context, await renewOrders(context, undefined)),
);

/** Reports of what sounded last may be a few minutes on their way. */
const grace = 5 * 60_000;

export const closeOverProgrammes = job('broadcasting.close-programmes', { every: '* * * * *' }, (context) =>
  closeProgrammes(context, { before: new Date(context.now().getTime() - grace) }),
);

/** On Mondays, early: by then the year ahead has grown by a week and the law may know other holidays. */
export const renewAirtimesWeekly = job('broadcasting.renew-airtimes', { every: '30 2 * * 1' }, (context) =>
  renewAirtimes(context, undefined),
);

/** A turn of its own for each few: whoever reports meanwhile waits for no more than that. */
export const sumAirtimes = job('broadcasting.sum-airtime', { every: '* * * * *' }, async (context) => {
  for (let turn = 0; turn < mostTurns; turn += 1) if ((await sumAirtime(context, undefined)) === 0) return;
});
const mostTurns = 100;

export const archivePlaysNightly = job(
  'broadcasting.archive-plays',
  { every: '40 1 * * *' },
  archiveOldPlays,
);
