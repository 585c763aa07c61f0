import { sql } from 'kysely';
import { compareVersions } from '@saola/device-protocol';
import { findUnit } from '@saola/organisations';
import { command, oneAtATime, type Frame } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import type { IssuedOrder } from '../order.ts';
import { stagesFor } from '../rollout.ts';
import { devicesTables } from '../tables.ts';
import { orderUpdates } from './shared/order-updates.ts';

interface NewRollout {
  releaseId: string;
  /** The loudspeakers at and below it. */
  unitId: string;
  /** Where it is tried first; without it, where the fewest loudspeakers are. */
  firstUnitId?: string;
  hoursBetween: number | null;
  failurePercent: number;
  olderToo: boolean;
}

/** Begins with one station; the next stages come by a person or by the clock. */
export const startRollout = command(
  'devices.rollout.start',
  async (frame, asked: NewRollout): Promise<{ id: string; orders: IssuedOrder[] }> => {
    const unit = await findUnit(frame.tx, asked.unitId);
    if (!unit) throw devicesError('unit-not-found');
    frame.authorise('devices.release.write', unit.path);
    await oneAtATime(frame, 'devices.rollouts');
    const db = devicesTables(frame.tx);
    const release = await db
      .selectFrom('devices.releases')
      .select(['id', 'version'])
      .where('id', '=', asked.releaseId)
      .executeTakeFirst();
    if (!release) throw devicesError('release-not-found');
    const { rows: others } = await sql`
      select 1 from devices.rollouts where state = 'RUNNING'
        and (unit_path <@ ${unit.path}::ltree or unit_path @> ${unit.path}::ltree) limit 1
    `.execute(frame.tx);
    if (others.length > 0) throw devicesError('rollout-runs');
    const targets = await loudspeakersFor(frame, unit.path, release.version, asked.olderToo);
    const first = asked.firstUnitId ? (await findUnit(frame.tx, asked.firstUnitId))?.path : smallest(targets);
    const isFirst = ({ unitPath }: Target) => unitPath === first || unitPath.startsWith(`${first}.`);
    if (!targets.some(isFirst)) throw devicesError('nothing-to-update');
    const { id } = await db
      .insertInto('devices.rollouts')
      .values({
        release_id: release.id,
        unit_id: unit.id,
        unit_path: unit.path,
        state: 'RUNNING',
        stage: 1,
        stage_began_at: frame.now,
        hours_between: asked.hoursBetween,
        failure_percent: asked.failurePercent,
        older_too: asked.olderToo,
        started_by: frame.actor.name,
        started_at: frame.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const turns = stagesFor(targets, isFirst).map(({ id, stage }) => ({ id, stage }));
    await sql`
      insert into devices.rollout_devices (rollout_id, device_id, stage)
      select ${id}, id, stage from jsonb_to_recordset(${JSON.stringify(turns)}::jsonb) as t (id uuid, stage smallint)
    `.execute(frame.tx);
    const detail = { version: release.version, devices: turns.length, ...asked, first };
    frame.record({ subject: 'device-rollout', subjectId: id, unitPath: unit.path, detail });
    await frame.announce('device-rollouts', { id, unitPath: unit.path });
    return { id, orders: await orderUpdates(frame, id) };
  },
);

interface Target {
  id: string;
  unitPath: string;
  version: string;
  online: boolean;
}

/** Those that obey such an order and run something else, mixed by chance. */
async function loudspeakersFor(frame: Frame, path: string, version: string, olderToo: boolean) {
  const { rows } = await sql<Target>`
    select id, unit_path as "unitPath", coalesce(agent_version, '') as version, online from devices.devices
    where unit_path <@ ${path}::ltree and kind = 'LOUDSPEAKER' and retired_at is null and enrolled_at is not null
      and health -> 'obeys' ? 'UPDATE'
    order by gen_random_uuid()
  `.execute(frame.tx);
  return rows.filter((one) => {
    const difference = compareVersions(one.version, version);
    return difference < 0 || (olderToo && difference > 0);
  });
}

/** A trial in a place where nobody is there tells nothing. */
function smallest(targets: readonly Target[]): string | undefined {
  const present = new Map<string, number>();
  for (const { unitPath, online } of targets)
    if (online) present.set(unitPath, (present.get(unitPath) ?? 0) + 1);
  return [...present].sort((one, other) => one[1] - other[1])[0]?.[0];
}
