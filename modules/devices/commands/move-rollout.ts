import { sql } from 'kysely';
import { command, oneAtATime, type Frame } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import type { IssuedOrder } from '../order.ts';
import { failsTooOften, lastStage, mayBeginNext, moveOf } from '../rollout.ts';
import { findRollouts, type Rollout } from '../queries/find-rollouts.ts';
import { devicesTables } from '../tables.ts';
import { orderUpdates } from './shared/order-updates.ts';

export type RolloutMove = 'NEXT' | 'STOP' | 'GO_ON';

/** What a person does with a rollout. */
export const moveRollout = command(
  'devices.rollout.move',
  async (frame, { rolloutId, to }: { rolloutId: string; to: RolloutMove }): Promise<IssuedOrder[]> => {
    await oneAtATime(frame, 'devices.rollouts');
    const [rollout] = await findRollouts(frame.tx, { id: rolloutId, now: frame.now });
    if (!rollout) throw devicesError('rollout-not-found');
    frame.authorise('devices.release.write', rollout.unitPath);
    note(frame, rollout, to);
    if (to === 'NEXT') {
      if (!mayBeginNext(rollout, rollout.tally)) throw devicesError('rollout-not-proved');
      return beginNext(frame, rollout);
    }
    if (to === 'STOP') {
      if (rollout.state !== 'RUNNING') throw devicesError('rollout-not-running');
      return (await stop(frame, rollout, 'STOPPED'), []);
    }
    if (rollout.state !== 'STOPPED' && rollout.state !== 'FAILING') throw devicesError('rollout-not-stopped');
    if (failsTooOften(rollout, rollout.tally)) throw devicesError('rollout-fails');
    await refuseAnother(frame, rollout);
    await set(frame, rollout, { state: 'RUNNING' });
    return orderUpdates(frame, rollout.id);
  },
);

/** What the clock does with all that run. */
export const driveRollouts = command(
  'devices.rollouts.drive',
  async (frame: Frame, _: Record<string, never>): Promise<IssuedOrder[]> => {
    frame.anyone('the clock');
    frame.unrecorded('what is moved leaves its own line');
    await oneAtATime(frame, 'devices.rollouts');
    const orders: IssuedOrder[] = [];
    for (const rollout of await findRollouts(frame.tx, { state: 'RUNNING', now: frame.now })) {
      const move = moveOf(rollout, rollout.tally, frame.now);
      if (move === 'WAIT') continue;
      note(frame, rollout, move);
      if (move === 'FAIL') await stop(frame, rollout, 'FAILING');
      else if (move === 'NEXT') orders.push(...(await beginNext(frame, rollout)));
      else await set(frame, rollout, { state: 'ENDED' });
    }
    return orders;
  },
);

const note = (frame: Frame, { id, unitPath, stage, tally, version }: Rollout, move: string): void =>
  frame.record({
    subject: 'device-rollout',
    subjectId: id,
    unitPath,
    detail: { move, version, stage, ...tally },
  });

async function beginNext(frame: Frame, rollout: Rollout): Promise<IssuedOrder[]> {
  await set(frame, rollout, { stage: Math.min(rollout.stage + 1, lastStage), stage_began_at: frame.now });
  return orderUpdates(frame, rollout.id);
}

/** Who has not received its order is not sent it any more; its turn comes again when the rollout goes on. */
async function stop(frame: Frame, rollout: Rollout, state: 'STOPPED' | 'FAILING'): Promise<void> {
  await set(frame, rollout, { state });
  await sql`
    with held as (
      update devices.orders o set superseded_at = ${frame.now}
      where o.subject_id = ${rollout.id} and o.kind = 'UPDATE' and o.receipted_at is null and o.superseded_at is null
      returning o.id
    ), unasked as (delete from devices.controls c using held where c.order_id = held.id)
    update devices.rollout_devices t set order_id = null from held
    where t.rollout_id = ${rollout.id} and t.order_id = held.id
  `.execute(frame.tx);
}

async function set(
  frame: Frame,
  { id, unitPath }: Rollout,
  to: Partial<{ state: Rollout['state']; stage: number; stage_began_at: Date }>,
): Promise<void> {
  await devicesTables(frame.tx).updateTable('devices.rollouts').set(to).where('id', '=', id).execute();
  await frame.announce('device-rollouts', { id, unitPath });
}

async function refuseAnother(frame: Frame, { unitPath }: Rollout): Promise<void> {
  const { rows } = await sql`
    select 1 from devices.rollouts where state = 'RUNNING'
      and (unit_path <@ ${unitPath}::ltree or unit_path @> ${unitPath}::ltree) limit 1
  `.execute(frame.tx);
  if (rows.length > 0) throw devicesError('rollout-runs');
}
