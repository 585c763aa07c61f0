import { sql } from 'kysely';
import { sumAirtimeBelow } from '@saola/broadcasting';
import { findUnit, findUnitByPath, listUnitsBelow, type Unit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { hasHappened } from './has-happened.ts';

interface Counts {
  path: string;
  stories: number;
  targeted: number;
  delivered: number;
  finished: number;
  failed: number;
  silent: number;
  shown: number;
  read: number;
  received: number;
  answered: number;
}

const nothing: Omit<Counts, 'path'> = {
  stories: 0,
  targeted: 0,
  delivered: 0,
  finished: 0,
  failed: 0,
  silent: 0,
  shown: 0,
  read: 0,
  received: 0,
  answered: 0,
};

/**
 * A unit and each unit directly below it, with what was said, what arrived and what people answered in the last days;
 * numbers of a unit hold those of all below it. Without a unit: the highest one the actor may see.
 */
export async function getOverview(context: Context, ask: { unitId?: string; days?: number }) {
  const top = await topOf(context, ask.unitId);
  const days = ask.days ?? 30;
  const since = new Date(context.now().getTime() - days * 86_400_000);
  const counts = new Map((await count(context, top.path, since)).map(({ path, ...rest }) => [path, rest]));
  const depth = top.path.split('.').length + 1;
  const children = (await listUnitsBelow(context.database, top.path)).filter(
    (unit) => unit.path.split('.').length === depth && unit.kind !== 'UNIT_GROUP',
  );
  const present = (unit: Unit, own: Omit<Counts, 'path'>) => ({
    unitId: unit.id,
    unitName: unit.fullName,
    unitPath: unit.path,
    kind: unit.kind,
    ...own,
  });
  const rows = [...counts.values()];
  const sum = Object.fromEntries(
    Object.keys(nothing).map((key) => [
      key,
      rows.reduce((total, row) => total + row[key as keyof typeof nothing], 0),
    ]),
  ) as typeof nothing;
  return {
    days,
    unit: present(top, sum),
    airtime: await sumAirtimeBelow(context.database, top.path, since),
    items: children.map((unit) => present(unit, counts.get(unit.path) ?? nothing)),
  };
}

async function topOf(context: Context, unitId?: string): Promise<Unit> {
  const paths = context.actor.pathsWith('insights.journey.see');
  const highest = paths.toSorted((a, b) => a.split('.').length - b.split('.').length)[0];
  const unit = unitId
    ? await findUnit(context.database, unitId)
    : highest === undefined
      ? null
      : await findUnitByPath(context.database, highest);
  if (!unit || !context.actor.may('insights.journey.see', unit.path))
    throw platformError('forbidden', { permission: 'insights.journey.see' });
  return unit;
}

/** One row for each child of the top unit, and one for the top unit itself; together they are the whole subtree. */
async function count(context: Context, top: string, since: Date): Promise<Counts[]> {
  const level = top.split('.').length + 1;
  const child = sql`subltree(unit_path, 0, least(nlevel(unit_path), ${level}))::text`;
  const under = sql`unit_path <@ ${top}::ltree`;
  const { rows } = await sql<Counts>`
    with places as (
      select ${child} as path, place.edition_id, place.channel,
        bool_or(mark in ('DELIVERED', 'STARTED', 'FINISHED', 'SHOWN')) as delivered,
        bool_or(mark = 'FINISHED' and not silent) as finished,
        bool_or(mark = 'FINISHED' and silent) as silent,
        bool_or(mark = 'SHOWN') as shown,
        bool_or(mark = 'FAILED') and not bool_or(mark in ('FINISHED', 'SHOWN')) as failed
      from insights.journey_places place
      join insights.journey_marks using (edition_id, channel, place_id)
      where ${under} and ${hasHappened(context.now())} and exists (select from insights.journeys journey
        where journey.edition_id = place.edition_id and journey.approved_at >= ${since})
      group by 1, 2, 3, place.place_id
    ), all_rows as (
      select ${child} as path, count(distinct story_id) as stories, 0 as targeted, 0 as delivered, 0 as finished,
        0 as failed, 0 as silent, 0 as shown, 0 as read, 0 as received, 0 as answered
      from insights.journeys where ${under} and approved_at >= ${since} group by 1
      union all
      select path, 0, count(*), count(*) filter (where delivered), count(*) filter (where finished),
        count(*) filter (where failed), count(*) filter (where silent), count(*) filter (where shown), 0, 0, 0
      from places group by 1
      union all
      select ${child}, 0, 0, 0, 0, 0, 0, 0, sum(count), 0, 0
      from insights.counts where ${under} and channel <> 'BOARD' and day >= ${since}::date group by 1
      union all
      select ${child}, 0, 0, 0, 0, 0, 0, 0, 0, count(*), count(answered_at)
      from insights.feedback where ${under} and coalesce(received_at, answered_at) >= ${since} group by 1
    )
    select path, sum(stories)::int as stories, sum(targeted)::int as targeted, sum(delivered)::int as delivered,
      sum(finished)::int as finished, sum(failed)::int as failed, sum(silent)::int as silent, sum(shown)::int as shown,
      sum(read)::int as read, sum(received)::int as received, sum(answered)::int as answered
    from all_rows group by path`.execute(context.database);
  return rows;
}
