import type { Context } from '@saola/platform/commands';
import { importUnits } from '../commands/import-units.ts';
import { findUnitByPath } from '../queries/find-unit.ts';
import type { UnitInSuccession } from '../succession.ts';

export interface Merger {
  from: UnitInSuccession;
  to: UnitInSuccession;
  on: string;
  basis: string;
}

/** Two communes of a province, of which one becomes part of the other: what a module hands on is tried with them. */
export async function mergerOfCommunes(context: Context): Promise<Merger> {
  const validFrom = '2020-01-01';
  const commune = (name: string) =>
    ({ below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name, validFrom }) as const;
  const province = { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom } as const;
  await importUnits(context, {
    source: 'kiểm thử',
    units: [province, commune('Trung Chải'), commune('Tả Phìn')],
  });
  const [from, to] = await Promise.all(
    ['laocai.trungchai', 'laocai.taphin'].map((path) => findUnitByPath(context.database, path)),
  );
  return { from: from!, to: to!, on: '2025-07-01', basis: '1673/NQ-UBTVQH15' };
}
