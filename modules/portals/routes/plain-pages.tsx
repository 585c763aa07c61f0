import { getUnitRecord } from '@saola/organisations';
import type { Route } from '@saola/platform/http';
import { renderPage } from '../pages/layout.tsx';
import { Contact, Introduction, Places, type UnitFacts } from '../pages/plain-pages.tsx';
import { listCommunePlaces, listDepartmentPlaces, listHamletPlaces } from '../queries/list-places.ts';
import { unitInSentence } from '../pages/frame.ts';
import { Chaptered, Glances } from '../sections/pages/group-page.tsx';
import { chaptersOf, glanceAt } from '../sections/routes/group.tsx';
import { type Ask, type Draw, pageRoute, type PageRoom } from './page.ts';

export const plainPageRoutes = (room: PageRoom): Route[] => [
  plain(room, 'getIntroductionPage', '/gioi-thieu', 'Introduction of the unit', drawIntroduction),
  plain(room, 'getContactPage', '/lien-he', 'Address and telephones', async (ask) => {
    const frame = ask.frame('/lien-he');
    const glances = await glanceAt(ask, frame, 'contact');
    return ok(
      <Contact frame={frame}>
        <Glances frame={frame} glances={glances} />
      </Contact>,
    );
  }),
  plain(room, 'getCommunesPage', '/xa-phuong', 'The communes of the province', drawCommunes),
  plain(room, 'getDepartmentsPage', '/so-nganh', 'The departments of the province', drawDepartments),
  plain(room, 'getHamletsPage', '/thon', 'The hamlets of the commune', drawHamlets),
];

const plain = (room: PageRoom, operationId: string, path: string, summary: string, draw: Draw) =>
  pageRoute(room, { operationId, path, summary, draw });

const ok = (page: Parameters<typeof renderPage>[0]) => ({ status: 200, html: renderPage(page) });

async function drawIntroduction(ask: Ask) {
  const { context, site } = ask;
  const record = await getUnitRecord(context.database, site.unitId);
  if (!record) return null;
  const name = record.names.at(-1);
  const facts: UnitFacts = {
    fullName: record.fullName,
    validFrom: record.validFrom,
    basis: name?.basis ?? null,
    code: record.identifiers.findLast((one) => one.kind === 'STATISTICS_CODE')?.value ?? null,
    predecessors: record.predecessors.map((unit) => unit.fullName),
    lat: record.lat,
    lon: record.lon,
  };
  const communes =
    site.kind === 'DEPARTMENT' ? [] : await listCommunePlaces(context.database, context.services.config.web);
  const frame = ask.frame('/gioi-thieu');
  const [chapters, glances] = await Promise.all([
    chaptersOf(ask, frame),
    glanceAt(ask, frame, 'introduction'),
  ]);
  return ok(
    <Introduction frame={frame} facts={facts} communes={communes}>
      <Chaptered frame={frame} chapters={chapters} />
      <Glances frame={frame} glances={glances.filter(({ type }) => type.code !== 'introduction')} />
    </Introduction>,
  );
}

async function drawCommunes({ context, site, frame: frameAt }: Ask) {
  if (site.kind !== 'MAIN') return null;
  const places = await listCommunePlaces(context.database, context.services.config.web);
  const frame = frameAt('/xa-phuong');
  return ok(
    <Places
      frame={frame}
      title={frame.texts.places.communes(places.length)}
      lead={frame.texts.places.communesLead}
      places={places}
    />,
  );
}

async function drawDepartments({ context, site, frame: frameAt }: Ask) {
  if (site.kind !== 'MAIN') return null;
  const places = await listDepartmentPlaces(context.database, site.unitPath, context.services.config.web);
  const frame = frameAt('/so-nganh');
  return ok(
    <Places
      frame={frame}
      title={frame.texts.places.departments}
      lead={frame.texts.places.departmentsLead}
      places={places}
    />,
  );
}

async function drawHamlets({ context, site, frame: frameAt }: Ask) {
  if (site.kind !== 'COMMUNE') return null;
  const places = await listHamletPlaces(context.database, site.unitPath);
  const frame = frameAt('/thon');
  const words = frame.texts.places;
  return ok(
    <Places
      frame={frame}
      title={words.hamlets(unitInSentence(frame, site.unitName))}
      lead={places.length > 0 ? words.hamletsLead(places.length) : words.noHamlets}
      places={places}
    />,
  );
}
