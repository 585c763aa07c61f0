import { blockType } from '../block-type.ts';
import { Icon } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { type Place, PlaceList, PlaceMap } from '../../pages/places.tsx';
import { listCommunePlaces, listDepartmentPlaces, listHamletPlaces } from '../../queries/list-places.ts';
import { headingField } from '../shared/common-fields.ts';
import { Heading, headingOf } from '../shared/heading.tsx';
import { findBoundary, type PublishedBoundary } from '../queries/find-boundary.ts';
import { BoundaryMap } from '../../pages/boundary-map.tsx';

const fields = {
  places: {
    kind: 'choice',
    label: { vi: 'Những nơi nào', en: 'Which places' },
    default: 'COMMUNES',
    options: [
      { value: 'COMMUNES', label: { vi: 'Xã, phường, có sơ đồ', en: 'Communes, with the map' } },
      { value: 'HAMLETS', label: { vi: 'Thôn, tổ dân phố của xã', en: 'Hamlets of the commune' } },
      { value: 'BOUNDARY', label: { vi: 'Bản đồ địa giới đã công bố', en: 'The published boundary map' } },
      { value: 'DEPARTMENTS', label: { vi: 'Sở, ngành', en: 'Departments' } },
    ],
  },
  heading: headingField,
} as const;

interface Places {
  places: Place[];
  boundary?: PublishedBoundary | null;
}

/** Places of the unit, found by name and on a map. */
export const map = blockType<typeof fields, Places>({
  code: 'map',
  group: 'unit',
  icon: 'map',
  label: { vi: 'Sơ đồ, danh sách nơi', en: 'Map and places' },
  guide: {
    vi: 'Xã, phường có sơ đồ và ô tìm; thôn của xã; hoặc các sở, ngành.',
    en: 'Communes with a map and a finder, hamlets of a commune, or the departments.',
  },
  once: true,
  fields,
  async load({ context: { database, services }, site, main, language }, { places }) {
    const { web } = services.config;
    if (places === 'BOUNDARY')
      return { places: [], boundary: await findBoundary(database, site.id, language) };
    if (places === 'HAMLETS')
      return { places: site.kind === 'COMMUNE' ? await listHamletPlaces(database, site.unitPath) : [] };
    return {
      places: await (places === 'DEPARTMENTS'
        ? listDepartmentPlaces(database, main.unitPath, web)
        : listCommunePlaces(database, web)),
    };
  },
  render({ frame, settings, data: { places: data, boundary }, id }) {
    if (boundary) return <Drawn frame={frame} found={boundary} id={id} heading={settings.heading} />;
    if (data.length === 0) return null;
    const { home, places } = frame.texts;
    if (settings.places === 'COMMUNES')
      return (
        <Finder
          frame={frame}
          places={data}
          id={id}
          heading={headingOf(settings.heading, frame, places.find)}
        />
      );
    const hamlets = settings.places === 'HAMLETS';
    return (
      <section aria-labelledby={id}>
        <Heading
          id={id}
          text={headingOf(settings.heading, frame, hamlets ? home.hamlets(data.length) : places.departments)}
          link={
            hamlets
              ? { href: frame.path('/thon'), label: home.seeHamlets }
              : { href: frame.main.url + frame.path('/so-nganh'), label: frame.texts.blocks.all }
          }
        />
        <PlaceList frame={frame} places={data} full />
      </section>
    );
  },
});

const Drawn = ({
  frame,
  found,
  id,
  heading,
}: {
  frame: Frame;
  found: PublishedBoundary;
  id: string;
  heading: Parameters<typeof headingOf>[0];
}) => (
  <section aria-labelledby={id}>
    <Heading
      id={id}
      text={headingOf(heading, frame, found.title)}
      link={{ href: frame.path(found.path), label: frame.texts.blocks.all }}
    />
    <BoundaryMap frame={frame} boundary={found.boundary} credit={found.credit} title={found.title} />
  </section>
);

/** The map is a picture, the list does the work. */
const Finder = ({
  frame,
  places,
  id,
  heading,
}: {
  frame: Frame;
  places: Place[];
  id: string;
  heading: string;
}) => {
  const words = frame.texts.places;
  return (
    <div class="two">
      <figure>
        <PlaceMap frame={frame} places={places} />
        <figcaption class="legend">
          <span>{words.commune}</span>
          <span class="ward">{words.ward}</span>
        </figcaption>
      </figure>
      <section aria-labelledby={id}>
        <Heading id={id} text={heading} />
        <p class="soft">{words.findText(places.length)}</p>
        <label class="search finder js">
          <Icon name="map-pin" />
          <span class="vh">{words.typeName}</span>
          <input
            type="search"
            data-filter="ds-xa-phuong"
            placeholder={words.typeNameHint}
            autocomplete="off"
          />
        </label>
        <section class="finder-list" id="ds-xa-phuong" aria-label={words.list} tabIndex={0}>
          <PlaceList frame={frame} places={places} />
        </section>
        <p>
          <a class="more" href={frame.main.url + frame.path('/xa-phuong')}>
            {words.wholeList}
            <Icon name="arrow-right" />
          </a>
        </p>
      </section>
    </div>
  );
};
