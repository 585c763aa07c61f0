import type { Boundaries, LoudspeakerMap } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Card } from '../parts/card.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { unitsQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { LoudspeakerMapView } from './map.tsx';
import { boxOf, cornersOf, viewOf, type View } from './map-view.ts';
import { boundariesQuery, mapQuery, type LoudspeakerFilter } from './queries.ts';

/** The map, and beside it the same in a table. */
export function LoudspeakerMapCard({ filter }: { filter: LoudspeakerFilter }) {
  const texts = useTexts().stations.map;
  const { unit } = useSession();
  const top = useTopUnit(unit?.unitId);
  const boundaries = useQuery({ ...boundariesQuery(top ?? ''), enabled: Boolean(top) });
  const whole = useQuery(mapQuery(filter, null));
  const [moved, setMoved] = useState<View | null>(null);
  const home = useMemo(
    () => homeOf(filter, boundaries.data, whole.data),
    [filter, boundaries.data, whole.data],
  );
  // Another place was chosen: it is looked at.
  const place = filter.unitId ?? '';
  useEffect(() => setMoved(null), [place]);
  const view = moved ?? home;
  const box = useDeferredValue(useRounded(moved));
  const seen = useQuery({ ...mapQuery(filter, box), enabled: box !== null });
  if (whole.error) return <Failure error={whole.error} retry={() => void whole.refetch()} />;
  if (!whole.data || (top && boundaries.isPending)) return <Loading rows={10} />;
  const data = (box ? seen.data : null) ?? whole.data;
  return (
    <div className="loudspeaker-map">
      <Card title={texts.title}>
        {view ? (
          <LoudspeakerMapView
            view={view}
            cells={data.cells}
            sums={whole.data.sums}
            areas={boundaries.data?.areas ?? []}
            onView={setMoved}
            onHome={() => setMoved(null)}
          />
        ) : (
          <p className="inside meta">{texts.empty}</p>
        )}
        <div className="map-foot meta">
          <Legend />
          {whole.data.unplaced > 0 ? <p>{texts.unplaced(whole.data.unplaced)}</p> : null}
          <p>{boundaries.data?.credit || texts.noBoundaries}</p>
        </div>
      </Card>
      <UnitsTable map={whole.data} />
    </div>
  );
}

/** The commune of an officer of one; the whole province otherwise. */
function useTopUnit(unitId: string | undefined): string | undefined {
  const units = useQuery(unitsQuery(unitId));
  const top = units.data?.find(({ id }) => id === unitId);
  if (!units.data) return undefined;
  return top?.id ?? units.data[0]?.id;
}

/** Asked again for a place that differs, not for every pixel. */
function useRounded(view: View | null) {
  const [box, setBox] = useState<ReturnType<typeof boxOf> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setBox(view ? boxOf(view) : null), 150);
    return () => clearTimeout(timer);
  }, [view]);
  return box;
}

function homeOf(
  filter: LoudspeakerFilter,
  boundaries: Boundaries | undefined,
  map: LoudspeakerMap | undefined,
): View | null {
  const areas = boundaries?.areas ?? [];
  const chosen = filter.unitId ? areas.filter(({ unitId }) => unitId === filter.unitId) : areas;
  if (chosen.length > 0) return viewOf(cornersOf(chosen));
  return viewOf(map?.cells ?? []) ?? viewOf(cornersOf(areas));
}

function Legend() {
  const { legend } = useTexts().stations.map;
  return (
    <ul className="map-legend">
      {(['well', 'faulty', 'away', 'waiting'] as const).map((one) => (
        <li key={one}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <circle r="7" className={`map-point ${one}`} />
            {one === 'away' ? <path className="map-mark" d="M-3 -3L3 3M3 -3L-3 3" /> : null}
            {one === 'faulty' ? <path className="map-mark" d="M0 -4V1M0 3.4V4" /> : null}
          </svg>
          {legend[one]}
        </li>
      ))}
      <li>{legend.some}</li>
    </ul>
  );
}

function UnitsTable({ map }: { map: LoudspeakerMap }) {
  const search = useSearch({ from: '/shell/loa' });
  const texts = useTexts().stations.map;
  return (
    <Card title={texts.byUnit} className="map-units">
      <div className="map-units-frame" role="group" aria-label={texts.byUnit} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{texts.unit}</th>
              <th scope="col" className="num">
                {texts.total}
              </th>
              <th scope="col" className="num">
                {texts.away}
              </th>
              <th scope="col" className="num">
                {texts.faulty}
              </th>
              <th scope="col" className="num">
                {texts.waiting}
              </th>
            </tr>
          </thead>
          <tbody>
            {map.units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">
                  <Link to="/loa" search={{ ...search, unit: unit.unitId }} className="title-link">
                    {unit.name}
                  </Link>
                </th>
                <td className="num">{unit.total}</td>
                <td className="num">{unit.away}</td>
                <td className="num">{unit.faulty}</td>
                <td className="num">{unit.waiting}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
