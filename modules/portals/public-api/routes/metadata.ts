import { contentTypes } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { originOf } from '@saola/sites';
import { say } from '@saola/translations';
import { Type } from 'typebox';
import { articlePath } from '../../addresses/article-path.ts';
import { openTypes } from '../../feeds/feed-list.ts';
import { entryId, lastingId } from '../../feeds/lasting-id.ts';
import { homesOf } from '../../feeds/queries/homes-of.ts';
import { listNewest } from '../../feeds/queries/list-newest.ts';
import { describeItem } from '../../metadata/describe-item.ts';
import { describePage } from '../../metadata/describe-page.ts';
import { elements } from '../../metadata/dublin-core.ts';
import { shorten } from '../../metadata/shorten.ts';
import type { Standing } from '../../metadata/standing.ts';
import { type MetadataRecord, writeRecordsCsv, writeRecordsXml } from '../../metadata/write-records.ts';
import { nameOf, unitInSentence } from '../../pages/frame.ts';
import { noFilter } from '../../sections/filter.ts';
import { countSections } from '../../sections/queries/glance-sections.ts';
import { mandatoryOn } from '../../sections/routes/group.tsx';
import { sectionPath } from '../../sections/section.ts';
import { shownSections } from '../../sections/shown-sections.ts';
import { findStanding } from '../find-standing.ts';
import { limit, sendJson, sendOpen } from '../send-json.ts';
import { after, host, language, next, time } from '../shapes.ts';

export const getMetadataRoute = route({
  operationId: 'getPublicMetadata',
  method: 'GET',
  path: '/api/public/sites/:host/metadata',
  summary: 'Dublin Core of a site’s pages and of all its items, newest first, as JSON, XML (oai_dc) or CSV',
  tags: ['public'],
  access: 'anyone',
  limit,
  params: Type.Object({ host }),
  query: Type.Object({
    format: Type.Optional(Type.Enum(['json', 'xml', 'csv'])),
    language: Type.Optional(language),
    after: Type.Optional(after),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Type.String(),
        updatedAt: time,
        dublinCore: Type.Object(
          Object.fromEntries(elements.map((element) => [element, Type.Array(Type.String())])),
        ),
      }),
    ),
    next,
  }),
  handle: async ({ params, query, context, request, reply }) => {
    const at = await findStanding(context, { ...params, language: query.language });
    const { records, next: following } = await listRecords(context, at, query);
    if (following) {
      const more = new URLSearchParams({ ...(query as Record<string, string>), after: following });
      void reply.header('link', `<${request.url.split('?')[0]}?${more.toString()}>; rel="next"`);
    }
    if (query.format === 'xml')
      return sendOpen(request, reply, writeRecordsXml(records, following), 'application/xml; charset=utf-8');
    if (query.format === 'csv')
      return sendOpen(request, reply, writeRecordsCsv(records), 'text/csv; charset=utf-8');
    return sendJson(request, reply, {
      items: records.map(({ id, updatedAt, core }) => ({ id, updatedAt, dublinCore: core })),
      next: following,
    });
  },
});

/** The pages of a site stand before its items. */
export async function listRecords(
  context: Context,
  at: Standing,
  search: { after?: string | undefined; limit?: number | undefined },
): Promise<{ records: MetadataRecord[]; next: string | null }> {
  const now = context.now();
  const { items, next: following } = await listNewest(context.database, {
    siteId: at.site.id,
    language: at.language,
    now,
    types: await openTypes({ context, site: at.site }),
    filter: noFilter,
    after: search.after ?? null,
    limit: search.limit ?? 200,
  });
  const homes = await homesOf(context.database, at.site, items);
  const records = items.map((item) => {
    const home = homes.get(item.unitPath);
    const source = home ? originOf(home, context.services.config.web) + articlePath(item) : null;
    return {
      id: entryId(item),
      updatedAt: item.updatedAt,
      core: describeItem(at, { item, words: shorten(item.words), source }),
    };
  });
  return { records: [...(search.after ? [] : await pagesOf(context, at)), ...records], next: following };
}

/** Home, introduction and every list. */
async function pagesOf(context: Context, at: Standing): Promise<MetadataRecord[]> {
  const { site, texts } = at;
  const now = context.now();
  const scope = { siteId: site.id, language: at.language, now, apart: site.kind === 'MAIN' };
  const [counts, mandatory] = await Promise.all([
    countSections(context.database, scope),
    mandatoryOn({ context, site }),
  ]);
  const unit = unitInSentence(at, site.unitName);
  const today = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  const page = (path: string, title: string, description?: string) => ({
    id: lastingId(site.id, at.path(path)),
    updatedAt: today,
    core: describePage(at, { title, description, url: at.origin + at.path(path), at: now }),
  });
  return [
    page('/', nameOf(at, site.name).text),
    page('/gioi-thieu', texts.introduction.title(unit)),
    ...shownSections(site, contentTypes, mandatory, counts)
      .filter((type) => sectionPath(type) !== '/gioi-thieu')
      .map((type) => {
        const title = say(type.title, at.language);
        return page(sectionPath(type), title, texts.sections.description(title, unit));
      }),
  ];
}
