import { getUnitRecord } from '@saola/organisations';
import type { Route } from '@saola/platform/http';
import { renderPage } from '../pages/layout.tsx';
import { Contact, Introduction, Places, SiteMap, type UnitFacts } from '../pages/plain-pages.tsx';
import { listCommunePlaces, listDepartmentPlaces, listHamletPlaces } from '../queries/list-places.ts';
import { inSentence } from '@saola/sites';
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

async function drawCommunes({ context, site, frame }: Ask) {
  if (site.kind !== 'MAIN') return null;
  const places = await listCommunePlaces(context.database, context.services.config.web);
  return ok(
    <Places
      frame={frame('/xa-phuong')}
      title={`${places.length} xã, phường`}
      lead="Theo thứ tự chữ cái, từ ngày 01/7/2025. Chọn tên để tới trang của xã, phường."
      places={places}
    />,
  );
}

async function drawDepartments({ context, site, frame }: Ask) {
  if (site.kind !== 'MAIN') return null;
  const places = await listDepartmentPlaces(context.database, site.unitPath, context.services.config.web);
  return ok(
    <Places
      frame={frame('/so-nganh')}
      title="Sở, ngành của tỉnh"
      lead="Tên có gạch chân là cơ quan đã có trang riêng."
      places={places}
    />,
  );
}

async function drawHamlets({ context, site, frame }: Ask) {
  if (site.kind !== 'COMMUNE') return null;
  const places = await listHamletPlaces(context.database, site.unitPath);
  return ok(
    <Places
      frame={frame('/thon')}
      title={`Thôn, tổ dân phố của ${inSentence(site.unitName)}`}
      lead={places.length > 0 ? `${places.length} thôn, tổ dân phố.` : 'Danh sách đang được cập nhật.'}
      places={places}
    />,
  );
}
