import { listUnitCodes, findUnits } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import type { Shape } from '../area.ts';
import { stationsTables } from '../tables.ts';

export interface BoundaryInput {
  /** Of the list of units (QĐ 19/2025/QĐ-TTg). */
  code: string;
  shape: Shape;
}

/** Boundaries of units of today, by their codes; those of codes nobody bears are left out and named. */
export const importBoundaries = command(
  'stations.boundaries.import',
  async (
    frame,
    { credit, areas }: { credit: string; areas: readonly BoundaryInput[] },
  ): Promise<{ taken: number; unknown: string[] }> => {
    const unitOf = new Map((await listUnitCodes(frame.tx)).map(({ code, unitId }) => [code, unitId]));
    const known = areas.filter(({ code }) => unitOf.has(code));
    const units = await findUnits(
      frame.tx,
      known.map(({ code }) => unitOf.get(code)!),
    );
    const [top = ''] = frame.actor.pathsWith('stations.boundary.write');
    frame.authorise('stations.boundary.write', top);
    for (const { path } of units.values()) frame.authorise('stations.boundary.write', path);
    const rows = new Map(known.map(({ code, shape }) => [unitOf.get(code)!, JSON.stringify(shape)]));
    if (rows.size > 0)
      await stationsTables(frame.tx)
        .insertInto('stations.boundaries')
        .values([...rows].map(([unit_id, shape]) => ({ unit_id, shape, credit: credit.trim() })))
        .onConflict((conflict) =>
          conflict.column('unit_id').doUpdateSet((row) => ({
            shape: row.ref('excluded.shape'),
            credit: row.ref('excluded.credit'),
          })),
        )
        .execute();
    frame.record({
      subject: 'boundaries',
      subjectId: top,
      unitPath: top,
      detail: { taken: rows.size, credit },
    });
    await frame.announce('stations');
    const unknown = areas.flatMap(({ code }) => (unitOf.has(code) ? [] : [code]));
    return { taken: rows.size, unknown };
  },
);
