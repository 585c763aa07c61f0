import { listCommunes, listUnits, listUnitsBelow, type Unit } from '@saola/organisations';
import type { Config } from '@saola/platform/config';
import type { Database } from '@saola/platform/database';
import type { Place } from '../pages/places.tsx';
import { isPrimary, listSites, originOf, type Site } from '@saola/sites';

/** Communes of today with the addresses of their sites, in the order of the alphabet. */
export async function listCommunePlaces(database: Database, web: Config['web']): Promise<Place[]> {
  return placesOf(await listCommunes(database), await listSites(database), web);
}

export async function listDepartmentPlaces(
  database: Database,
  province: string,
  web: Config['web'],
): Promise<Place[]> {
  const { items } = await listUnits(database, { under: province, kind: 'DEPARTMENT', limit: 200 });
  return placesOf(items, await listSites(database), web);
}

/** Hamlets and residential groups below a commune. */
export async function listHamletPlaces(database: Database, communePath: string): Promise<Place[]> {
  const units = await listUnitsBelow(database, communePath);
  return placesOf(
    units.filter((unit) => unit.kind === 'RESIDENTIAL_GROUP'),
    [],
    null,
  );
}

function placesOf(units: Unit[], sites: Site[], web: Config['web'] | null): Place[] {
  const byUnit = new Map(sites.filter((site) => isPrimary(site.kind)).map((site) => [site.unitId, site]));
  return units.map((unit) => {
    const site = byUnit.get(unit.id);
    return {
      name: unit.name,
      fullName: unit.fullName,
      kind: unit.communeKind,
      languages: site?.languages,
      url: site && web ? `${originOf(site, web)}/` : null,
      lat: unit.lat,
      lon: unit.lon,
    };
  });
}
