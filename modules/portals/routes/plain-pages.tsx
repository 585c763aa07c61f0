import { getUnitRecord } from '@saola/organisations';
import type { Route } from '@saola/platform/http';
import { renderPage } from '../pages/layout.tsx';
import { Contact, Introduction, Places, SiteMap, type UnitFacts } from '../pages/plain-pages.tsx';
import { listCommunePlaces, listDepartmentPlaces, listHamletPlaces } from '../queries/list-places.ts';
import { unitInSentence } from '../pages/frame.ts';
import { type Ask, type Draw, pageRoute, type PageRoom } from './page.ts';

export const plainPageRoutes = (room: PageRoom): Route[] => [
  plain(room, 'getIntroductionPage', '/gioi-thieu', 'Introduction of the unit', drawIntroduction),
  plain(room, 'getContactPage', '/lien-he', 'Address and telephones', async (ask) =>
    ok(<Contact frame={ask.frame('/lien-he')} />),
  ),
  plain(room, 'getSiteMapPage', '/so-do', 'All pages of the site', async (ask) =>
    ok(<SiteMap frame={ask.frame('/so-do')} />),
  ),
  plain(room, 'getCommunesPage', '/xa-phuong', 'The communes of the province', drawCommunes),
  plain(room, 'getDepartmentsPage', '/so-nganh', 'The departments of the province', drawDepartments),
  plain(room, 'getHamletsPage', '/thon', 'The hamlets of the commune', drawHamlets),
];

const plain = (room: PageRoom, operationId: string, path: string, summary: string, draw: Draw) =>
  pageRoute(room, { operationId, path, summary, draw });

const ok = (page: Parameters<typeof renderPage>[0]) => ({ status: 200, html: renderPage(page) });

async function drawIntroduction({ context, site, frame }: Ask) {
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
  return ok(<Introduction frame={frame('/gioi-thieu')} facts={facts} communes={communes} />);
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
