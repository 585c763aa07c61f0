import { findUnit, type Unit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';

export const READ = 'stations.station.read';

/** A unit whose stations the reader may see. */
export async function readableUnit({ database, actor }: Context, unitId: string): Promise<Unit> {
  const unit = await findUnit(database, unitId);
  if (!unit || !actor.may(READ, unit.path)) throw stationsError('unit-not-found');
  return unit;
}

/** What a list may show, and where it is asked to begin. */
export async function scopeOf(context: Context, unitId: string | undefined) {
  const unit = unitId ? await readableUnit(context, unitId) : null;
  return { readable: context.actor.pathsWith(READ), ...(unit ? { below: unit.path } : {}) };
}

export const mayKnowKeeper =
  ({ actor }: Context) =>
  (unitPath: string) =>
    actor.may('stations.keeper.read', unitPath);
