import { sql } from 'kysely';
import { command } from '@saola/platform/commands';

const together = 20_000;

/** Orders long past their time. What devices said of them stays in their logs. Answers whether there are more. */
export const forgetOrders = command('devices.orders.forget', async (frame, { before }: { before: Date }) => {
  frame.anyone('the clock');
  frame.unrecorded('what was ordered stands with its subject, what was done in the logs of the devices');
  const { numAffectedRows = 0n } = await sql`
    delete from devices.orders where id in (
      select id from devices.orders where not_after < ${before} limit ${together} for update skip locked
    )
  `.execute(frame.tx);
  return numAffectedRows >= BigInt(together);
});
