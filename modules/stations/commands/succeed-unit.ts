import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { fold, findUnit, REORGANISE, type Succession } from '@saola/organisations';
import { stationsTables } from '../tables.ts';
import { communesOf } from '../queries/communes-of.ts';
import { ensureStations } from './shared/ensure-stations.ts';

/**
 * One station a commune: networks and clusters of the former commune become part of the successor's station, where they
 * are still found by the old name. The former station stays as history. Answers how many clusters moved.
 */
export const succeedUnitInStations = command(
  'stations.unit.succeed',
  async (frame, { from, to, on }: Succession): Promise<{ clusters: number }> => {
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const db = stationsTables(frame.tx);
    const old = await db
      .selectFrom('stations.stations')
      .select('id')
      .where('unit_id', '=', from.id)
      .executeTakeFirst();
    if (old) {
      const unit = (await findUnit(frame.tx, to.id))!;
      const home = (await communesOf(frame.tx, [unit])).get(unit.id)!;
      const heir = (await ensureStations(frame.tx, [home])).get(home.id)!;
      for (const table of ['stations.sub_networks', 'stations.integration_units'] as const)
        await db.updateTable(table).set({ station_id: heir.id }).where('station_id', '=', old.id).execute();
      await db
        .updateTable('stations.stations')
        .set({ ended_on: on, successor_id: heir.id })
        .where('id', '=', old.id)
        .execute();
    }
    const former = old ? ` ${from.fullName}` : '';
    const below = await db
      .updateTable('stations.clusters')
      .set({
        former: sql<string>`ltrim(former || ${former})`,
        folded: sql<string>`folded || ${fold(former)}`,
      })
      .where(sql<boolean>`unit_path <@ ${from.path}::ltree`)
      .executeTakeFirst();
    const taken = { unit_id: to.id, unit_path: to.path };
    const moved = await db
      .updateTable('stations.clusters')
      .set(taken)
      .where('unit_id', '=', from.id)
      .executeTakeFirst();
    for (const table of ['stations.tickets', 'stations.maintenance_entries'] as const)
      await stationsTables(frame.tx).updateTable(table).set(taken).where('unit_id', '=', from.id).execute();
    await db.updateTable('stations.groups').set(taken).where('unit_id', '=', from.id).execute();
    const clusters = Number(moved.numUpdatedRows);
    frame.record({
      subject: 'unit',
      subjectId: from.id,
      unitPath: to.path,
      detail: { to: to.id, clusters, below: Number(below.numUpdatedRows) },
    });
    return { clusters };
  },
);
