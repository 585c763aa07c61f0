import { Name } from './bits.tsx';
import { type Frame, nameOf, pathIn } from './frame.ts';

/** A unit as the finder shows it; the address is missing when it has no site. */
export interface Place {
  name: string;
  fullName: string;
  kind: string | null;
  url: string | null;
  /** What its site speaks besides Vietnamese; missing where it is not known to speak less than this one. */
  languages?: readonly string[] | undefined;
  lat: number | null;
  lon: number | null;
  /** A word behind the name, such as the number of loudspeakers. */
  note?: string;
}

/** Home page of another site in the language of this one, else in Vietnamese. */
export const homeOf = (
  url: string,
  languages: readonly string[] | undefined,
  { language }: Pick<Frame, 'language'>,
): string =>
  url.replace(/\/$/, '') + pathIn(!languages || languages.includes(language) ? language : 'vi', '/');

export const PlaceList = ({
  places,
  frame,
  full = false,
}: {
  places: Place[];
  frame: Frame;
  full?: boolean;
}) => (
  <ul class="places">
    {places.map((place) => {
      const label = full ? <Name of={nameOf(frame, place.fullName)} /> : place.name;
      return (
        <li key={place.fullName} data-place={place.fullName}>
          {place.url ? (
            <a class="tt" href={homeOf(place.url, place.languages, frame)}>
              {label}
            </a>
          ) : (
            <span class="plain">{label}</span>
          )}
          {place.note && <small>{place.note}</small>}
        </li>
      );
    })}
  </ul>
);

const SIZE = 560;

/** Centres of the communes at their true place: longitude is narrowed by the cosine of the latitude. */
export const PlaceMap = ({ places, frame, here }: { places: Place[]; frame: Frame; here?: string }) => {
  const known = places.filter((place) => place.lat !== null && place.lon !== null) as (Place & {
    lat: number;
    lon: number;
  })[];
  if (known.length < 3) return null;
  const [south, north] = [Math.min(...known.map((p) => p.lat)), Math.max(...known.map((p) => p.lat))];
  const [west, east] = [Math.min(...known.map((p) => p.lon)), Math.max(...known.map((p) => p.lon))];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (SIZE - 40) / Math.max(north - south, (east - west) * narrow);
  const width = Math.round((east - west) * narrow * scale + 40);
  const height = Math.round((north - south) * scale + 40);
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={frame.texts.places.map(known.length)}
    >
      {known.map((place) => {
        const x = Math.round(20 + (place.lon - west) * narrow * scale);
        const y = Math.round(20 + (north - place.lat) * scale);
        if (place.fullName === here) return <circle key={place.fullName} class="here" cx={x} cy={y} r={13} />;
        // A ward is told by its shape as well as by its colour.
        if (place.kind === 'PHUONG')
          return <rect key={place.fullName} class="ward" x={x - 8} y={y - 8} width={16} height={16} rx={3} />;
        return <circle key={place.fullName} cx={x} cy={y} r={8} />;
      })}
    </svg>
  );
};
