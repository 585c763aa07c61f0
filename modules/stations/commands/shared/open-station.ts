import { findUnit, getUnitRecord, type Unit } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { stationsError } from '../../errors.ts';
import { communesOf } from '../../queries/communes-of.ts';
import { ensureStations, type StationRow } from './ensure-stations.ts';

type Opened = StationRow & { unit: Unit; hamlet: Unit };

/** The station of the unit's commune, for whoever may change all of it. */
export async function openStation(frame: Frame, unitId: string): Promise<Opened> {
  const station = await openPlace(frame, unitId);
  frame.authorise('stations.station.write', station.unit.path);
  return station;
}

/** The same for whoever may change what hangs in the unit, which may be a hamlet; that of a commune which ended is history. */
export async function openPlace(frame: Frame, unitId: string): Promise<Opened> {
  const hamlet = await findUnit(frame.tx, unitId);
  if (!hamlet) throw stationsError('unit-not-found');
  const unit = (await communesOf(frame.tx, [hamlet])).get(hamlet.id)!;
  frame.authorise('stations.station.write', hamlet.path);
  if (unit.kind !== 'COMMUNE') throw stationsError('not-a-commune');
  if ((await getUnitRecord(frame.tx, unit.id))?.validTo) throw stationsError('station-ended');
  const station = (await ensureStations(frame.tx, [unit])).get(unit.id)!;
  return { ...station, unit, hamlet };
}
