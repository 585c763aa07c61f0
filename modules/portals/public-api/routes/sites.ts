import { contentTypes } from '@saola/newsroom';
import { route } from '@saola/platform/http';
import { hostOf, listSites, originOf, type Site as SiteOf, siteKinds } from '@saola/sites';
import { say } from '@saola/translations';
import { Type } from 'typebox';
import { atomOf, rssOf } from '../../feeds/feed-address.ts';
import { languagesOf } from '../../routes/language.ts';
import { countSections } from '../../sections/queries/glance-sections.ts';
import { mandatoryOn } from '../../sections/routes/group.tsx';
import { sectionPath } from '../../sections/section.ts';
import { shownSections } from '../../sections/shown-sections.ts';
import { findStanding } from '../find-standing.ts';
import { limit, sendJson } from '../send-json.ts';
import { after, host, language, next, Section, Site } from '../shapes.ts';

export const listPublicSitesRoute = route({
  operationId: 'listPublicSites',
  method: 'GET',
  path: '/api/public/sites',
  summary: 'Sites of the network that everybody may read, in the order of their host names',
  tags: ['public'],
  access: 'anyone',
  limit,
  query: Type.Object({
    kind: Type.Optional(Type.Enum([...siteKinds])),
    after: Type.Optional(after),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({ items: Type.Array(Site), next }),
  handle: async ({ query, context, request, reply }) => {
    const { web } = context.services.config;
    const most = query.limit ?? 250;
    const sites = (await listSites(context.database))
      .filter((site) => site.state !== 'CLOSED' && (!query.kind || site.kind === query.kind))
      .map((site) => ({ site, name: hostOf(site, web) }))
      .filter(({ name }) => name > (query.after ?? ''))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const items = sites.slice(0, most);
    return sendJson(request, reply, {
      items: items.map(({ site, name }) => presentSite(site, name, originOf(site, web))),
      next: sites.length > most ? (items.at(-1)?.name ?? null) : null,
    });
  },
});

const presentSite = (site: SiteOf, name: string, origin: string) => ({
  host: name,
  url: `${origin}/`,
  kind: site.kind,
  name: site.name,
  owner: site.owner,
  unitName: site.unitName,
  state: site.state,
  languages: languagesOf(site),
  rss: origin + rssOf('/'),
  atom: origin + atomOf('/'),
  siteMap: `${origin}/sitemap.xml`,
});

export const listPublicSectionsRoute = route({
  operationId: 'listPublicSections',
  method: 'GET',
  path: '/api/public/sites/:host/sections',
  summary: 'Sections that a site shows, with the number of their items',
  tags: ['public'],
  access: 'anyone',
  limit,
  params: Type.Object({ host }),
  query: Type.Object({ language: Type.Optional(language) }),
  response: Type.Object({ items: Type.Array(Section) }),
  handle: async ({ params, query, context, request, reply }) => {
    const at = await findStanding(context, { ...params, ...query });
    const { site, origin } = at;
    const scope = { siteId: site.id, language: at.language, now: context.now(), apart: site.kind === 'MAIN' };
    const [counts, mandatory] = await Promise.all([
      countSections(context.database, scope),
      mandatoryOn({ context, site }),
    ]);
    return sendJson(request, reply, {
      items: shownSections(site, contentTypes, mandatory, counts).map((type) => {
        const path = at.path(sectionPath(type));
        return {
          type: type.code,
          group: type.group,
          title: say(type.title, at.language),
          items: counts.get(type.code) ?? 0,
          url: origin + path,
          rss: origin + rssOf(path),
          atom: origin + atomOf(path),
        };
      }),
    });
  },
});
