import type { Boundaries, LoudspeakerMap } from '@saola/api-client';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTexts } from '../texts/language.tsx';
import { MAP, pathOf, placeOn, zoomed, type View } from './map-view.ts';
import { useMapMoves, usePointSize } from './use-map-moves.ts';

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
  const size = usePointSize(frame);
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
            <Point key={`${cell.lon} ${cell.lat}`} cell={cell} view={view} size={size} open={open} />
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

/** One cluster by shape and colour; several by their number, with a ring that shows how large a part is away or faulty. */
function Point({ cell, view, size, open }: PointProps) {
  const texts = useTexts().stations.map;
  const [x, y] = placeOn(view, cell.lon, cell.lat);
  const looks = looksOf(cell);
  const one = cell.count === 1;
  const radius = one ? 8 : Math.min(21, 11 + Math.log2(cell.count));
  const words =
    one && cell.name
      ? texts.one(cell.name, texts.standing[looks])
      : texts.cell(cell.count, cell.away, cell.faulty);
  return (
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(2)})`}
      className={cell.deviceId || !one ? 'map-opens' : ''}
      onClick={() => open(cell)}
    >
      <title>{words}</title>
      <circle r={radius} className={`map-point ${looks}`} />
      {one ? null : (
        <>
          <Arc radius={radius} part={cell.away / cell.count} from={0} looks="away" />
          <Arc radius={radius} part={cell.faulty / cell.count} from={cell.away / cell.count} looks="faulty" />
          <text className="map-count" dy="4.5">
            {cell.count}
          </text>
        </>
      )}
      {one && looks === 'away' ? (
        <path className="map-mark" d="M-3.4 -3.4L3.4 3.4M3.4 -3.4L-3.4 3.4" />
      ) : null}
      {one && looks === 'faulty' ? <path className="map-mark" d="M0 -4.4V1M0 3.4V4.2" /> : null}
    </g>
  );
}

interface PointProps {
  cell: Cell;
  view: View;
  /** Points are as large on a small screen as on a large one. */
  size: number;
  open: (cell: Cell) => void;
}

/** What most of them are; one is what it is. */
function looksOf({ count, away, faulty, waiting }: Cell): 'well' | 'away' | 'faulty' | 'waiting' {
  if (away * 2 >= count) return 'away';
  if (faulty * 2 >= count) return 'faulty';
  return waiting * 2 >= count ? 'waiting' : 'well';
}

/** Small parts are still to be seen. */
const leastPart = 0.1;

interface ArcProps {
  radius: number;
  part: number;
  from: number;
  looks: 'away' | 'faulty';
}

function Arc({ radius, part, from, looks }: ArcProps) {
  if (part === 0) return null;
  const long = Math.min(1, Math.max(leastPart, part));
  return (
    <circle
      r={radius + 2.5}
      pathLength={100}
      className={`map-arc ${looks}`}
      transform={`rotate(${(from * 360 - 90).toFixed(0)})`}
      strokeDasharray={`${(long * 100).toFixed(0)} 100`}
    />
  );
}
