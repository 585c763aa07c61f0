import type { Boundaries, LoudspeakerMap } from '@saola/api-client';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTexts } from '../texts/language.tsx';
import { MAP, pathOf, placeOn, zoomed, type View } from './map-view.ts';
import { useMapMoves } from './use-map-moves.ts';

type Cell = LoudspeakerMap['cells'][number];

interface MapProps {
  view: View;
  cells: LoudspeakerMap['cells'];
  sums: LoudspeakerMap['sums'];
  areas: Boundaries['areas'];
  onView: (view: View) => void;
  onHome: () => void;
}

/** Boundaries and points, drawn here; dragged, wheeled, or moved by keys. */
export function LoudspeakerMapView({ view, cells, sums, areas, onView, onHome }: MapProps) {
  const texts = useTexts().stations.map;
  const navigate = useNavigate();
  const frame = useRef<SVGSVGElement>(null);
  const wasDragged = useMapMoves(frame, { view, onView, onHome });
  const open = (cell: Cell) => {
    if (wasDragged()) return;
    if (cell.deviceId) void navigate({ to: '/loa/$deviceId', params: { deviceId: cell.deviceId } });
    else if (cell.count > 1) onView({ ...view, lon: cell.lon, lat: cell.lat, across: view.across / 3 });
  };
  const lines = useMemo(
    () => areas.map(({ unitId, name, shape }) => ({ unitId, name, d: pathOf(view, shape) })),
    [areas, view],
  );
  return (
    <div className="map-frame">
      <svg
        ref={frame}
        viewBox={`0 0 ${MAP.width} ${MAP.height}`}
        className="map-drawing"
        role="application"
        aria-label={texts.label(sums.total, sums.away, sums.faulty)}
        tabIndex={0}
      >
        <g aria-hidden="true">
          {lines.map(({ unitId, name, d }) => (
            <path key={unitId} d={d} className="map-area">
              <title>{name}</title>
            </path>
          ))}
        </g>
        <g aria-hidden="true">
          {cells.map((cell) => (
            <Point key={`${cell.lon} ${cell.lat}`} cell={cell} view={view} open={open} />
          ))}
        </g>
      </svg>
      <div className="map-buttons">
        <Button
          aria-label={texts.closer}
          title={texts.closer}
          icon={<Plus size={18} aria-hidden />}
          onClick={() => onView(zoomed(view, 0.5))}
        />
        <Button
          aria-label={texts.farther}
          title={texts.farther}
          icon={<Minus size={18} aria-hidden />}
          onClick={() => onView(zoomed(view, 2))}
        />
        <Button
          aria-label={texts.whole}
          title={texts.whole}
          icon={<Maximize size={18} aria-hidden />}
          onClick={onHome}
        />
      </div>
    </div>
  );
}

/** The worst of it by shape and colour: a cross where something is away, a stroke where something is wrong. */
function Point({ cell, view, open }: { cell: Cell; view: View; open: (cell: Cell) => void }) {
  const texts = useTexts().stations.map;
  const [x, y] = placeOn(view, cell.lon, cell.lat);
  const worst =
    cell.away > 0 ? 'away' : cell.faulty > 0 ? 'faulty' : cell.waiting === cell.count ? 'waiting' : 'well';
  const radius = cell.count === 1 ? 8 : Math.min(22, 11 + Math.log2(cell.count));
  const words =
    cell.count === 1 && cell.name
      ? texts.one(cell.name, texts.standing[worst])
      : texts.cell(cell.count, cell.away, cell.faulty);
  return (
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      className={cell.deviceId || cell.count > 1 ? 'map-opens' : ''}
      onClick={() => open(cell)}
    >
      <title>{words}</title>
      <circle r={radius} className={`map-point ${worst}`} />
      {cell.count > 1 ? (
        <text className="map-count" dy="4.5">
          {cell.count}
        </text>
      ) : worst === 'away' ? (
        <path className="map-mark" d="M-3.4 -3.4L3.4 3.4M3.4 -3.4L-3.4 3.4" />
      ) : worst === 'faulty' ? (
        <path className="map-mark" d="M0 -4.4V1M0 3.4V4.2" />
      ) : null}
    </g>
  );
}
