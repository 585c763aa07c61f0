import type { Boundary, BoundaryFeature, Position } from '@saola/newsroom';
import { ringsOf } from '@saola/newsroom';
import type { Frame } from './frame.ts';

const SIZE = 640;
const EDGE = 16;

export interface BoundaryMapProps {
  boundary: Boundary;
  /** Whose boundaries these are. */
  credit: string;
  frame: Frame;
  /** What the map shows, where its page does not say so. */
  title?: string;
  /** Offices and the like, drawn and named besides the places of the boundary itself. */
  places?: { name: string; lon: number; lat: number }[];
}

/**
 * Areas and places at their true place, drawn here: longitude is narrowed by the cosine of the latitude, and nothing is
 * asked of another server. The list beside it says the same in words.
 */
export const BoundaryMap = ({ boundary, credit, frame, title, places = [] }: BoundaryMapProps) => {
  const words = frame.texts.places;
  const areas = boundary.features.filter(({ geometry }) => geometry.type !== 'Point');
  const points = [
    ...boundary.features.flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' ? [{ name: properties.name, position: geometry.coordinates }] : [],
    ),
    ...places.map(({ name, lon, lat }) => ({ name, position: [lon, lat] as const })),
  ];
  const draw = projectionOf([...areas.flatMap(outlineOf), ...points.map(({ position }) => position)]);
  const names = areas.map(({ properties }) => properties.name).filter(Boolean);
  const number = new Map(points.filter(({ name }) => name).map(({ name }, at) => [name, at + 1]));
  return (
    <figure class="boundary">
      <svg
        class="map boundary-map"
        viewBox={`0 0 ${draw.width} ${draw.height}`}
        role="img"
        aria-label={[title, words.boundary(areas.length, points.length)].filter(Boolean).join('. ')}
      >
        {areas.map((area, at) => (
          <path key={at} class="area" fill-rule="evenodd" d={pathOf(area, draw.place)}>
            {area.properties.name && <title>{area.properties.name}</title>}
          </path>
        ))}
        {points.map(({ name, position }, at) => {
          const [x, y] = draw.place(position);
          return (
            <g key={at}>
              <circle cx={x} cy={y} r={11}>
                {name && <title>{name}</title>}
              </circle>
              {number.has(name) && (
                <text x={x} y={y + 5} text-anchor="middle">
                  {number.get(name)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {names.length > 0 && <p>{names.join(', ')}</p>}
        {number.size > 0 && (
          <ol class="boundary-places">
            {[...number.keys()].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        )}
        {credit && <p class="meta">{words.source(credit)}</p>}
      </figcaption>
    </figure>
  );
};

type Place = (position: Position) => [number, number];

function projectionOf(positions: readonly Position[]): { width: number; height: number; place: Place } {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  // A single place has no width of its own.
  const scale = (SIZE - 2 * EDGE) / Math.max(north - south, (east - west) * narrow, 0.001);
  return {
    width: Math.round((east - west) * narrow * scale + 2 * EDGE),
    height: Math.round((north - south) * scale + 2 * EDGE),
    place: ([lon, lat]) => [
      Math.round((EDGE + (lon - west) * narrow * scale) * 10) / 10,
      Math.round((EDGE + (north - lat) * scale) * 10) / 10,
    ],
  };
}

const outlineOf = (area: BoundaryFeature): Position[] =>
  ringsOf(area).flatMap(([outer]) => [...(outer ?? [])]);

const pathOf = (area: BoundaryFeature, place: Place): string =>
  ringsOf(area)
    .flat()
    .map(
      (ring) =>
        `M${ring
          .slice(0, -1)
          .map((position) => place(position).join(' '))
          .join('L')}Z`,
    )
    .join('');
