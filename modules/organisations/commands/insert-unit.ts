import type { Database } from '@saola/platform/database';
import { organisationsError } from '../errors.ts';
import { isSlug, pathBelow, slugOf } from '../path.ts';
import { organisationsTables } from '../tables.ts';
import { communeKindFits, fullNameOf, mayStandBelow, type CommuneKind, type UnitKind } from '../unit.ts';
import { contains, isDay, type Validity } from '../validity.ts';

export interface NewUnit {
  kind: UnitKind;
  communeKind?: CommuneKind | null;
  name: string;
  fullName?: string;
  slug?: string; // default: the name without marks and spaces
  lat?: number | null;
  lon?: number | null;
  validFrom: string;
  validTo?: string | null;
  basis?: string;
}

export interface Parent {
  id: string;
  kind: UnitKind;
  path: string;
  validity: Validity;
}

/** Writes a unit with its first name, after the rules of the tree. Part of the commands that make units. */
export async function insertUnit(
  tx: Database,
  parent: Parent | null,
  unit: NewUnit,
): Promise<{ id: string; path: string }> {
  const communeKind = unit.communeKind ?? null;
  const slug = unit.slug ?? slugOf(unit.name);
  const validity = { from: unit.validFrom, to: unit.validTo ?? null };
  if (!mayStandBelow(unit.kind, parent?.kind ?? null) || !communeKindFits(unit.kind, communeKind))
    throw organisationsError('kind-does-not-fit');
  if (!isSlug(slug)) throw organisationsError('slug-not-usable', { slug });
  if (!isUsable(validity) || (parent && !contains(parent.validity, validity)))
    throw organisationsError('validity-not-usable');
  const path = pathBelow(parent?.path ?? null, slug);
  await refuseTaken(tx, unit.kind, slug, path, validity);
  const { id } = await organisationsTables(tx)
    .insertInto('organisations.units')
    .values({
      parent_id: parent?.id ?? null,
      kind: unit.kind,
      commune_kind: communeKind,
      slug,
      path,
      lat: unit.lat ?? null,
      lon: unit.lon ?? null,
      valid_from: validity.from,
      valid_to: validity.to,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await organisationsTables(tx)
    .insertInto('organisations.unit_names')
    .values({
      unit_id: id,
      name: unit.name,
      full_name: unit.fullName ?? fullNameOf(unit.kind, communeKind, unit.name),
      basis: unit.basis ?? null,
      valid_from: validity.from,
      valid_to: validity.to,
    })
    .execute();
  return { id, path };
}

function isUsable({ from, to }: Validity): boolean {
  return isDay(from) && (to === null || (isDay(to) && from < to));
}

const withHostName: readonly UnitKind[] = ['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE'];

async function refuseTaken(tx: Database, kind: UnitKind, slug: string, path: string, validity: Validity) {
  const needsHostName = withHostName.includes(kind) && validity.to === null;
  const taken = await organisationsTables(tx)
    .selectFrom('organisations.units')
    .select('id')
    .where((where) =>
      where.or([
        where('path', '=', path),
        ...(needsHostName
          ? [
              where.and([
                where('slug', '=', slug),
                where('kind', 'in', withHostName),
                where('valid_to', 'is', null),
              ]),
            ]
          : []),
      ]),
    )
    .executeTakeFirst();
  if (taken) throw organisationsError('path-taken', { slug });
}
