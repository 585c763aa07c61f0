import { Type } from 'typebox';
import { isAtOrBelow } from '@saola/organisations';
import { getSite, listSites, type Site } from '@saola/sites';
import { isLanguage, type Language, prefixOf } from '@saola/translations';
import type { Context } from '@saola/platform/commands';
import { route, type Route } from '@saola/platform/http';
import { portalsError } from '../../errors.ts';
import { renderPreview } from '../../pages/layout.tsx';
import { frameOf, type PageRoom } from '../../routes/page.ts';
import { readRows, readTitle } from '../commands/shared/read-rows.ts';
import { loadPage } from '../draw-page.tsx';
import { kindFor, type PageContent } from '../page.ts';
import { FreePage, HomeOfBlocks } from '../page-of-blocks.tsx';
import { getPage, getPageRow, getVersion } from '../queries/get-page.ts';
import { NamedInput, pageId, RowsInput } from './shapes.ts';

const access = { permission: 'portals.page.see' };
const language = Type.Optional(Type.String({ pattern: '^[a-z]{2}$' }));

/** The page as readers would have it, by the renderer they have: a version that is stored, or what is not saved yet. */
export const previewPageRoutes = (room: PageRoom): Route[] => [
  route({
    operationId: 'previewPage',
    method: 'GET',
    path: '/api/pages/:pageId/preview',
    summary: 'A version of a page as HTML; without a number, the draft',
    tags: ['pages'],
    access,
    hidden: true,
    params: pageId,
    query: Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1 })), language }),
    handle: async ({ params, query, context, reply }) => {
      const content = await storedContent(context, params.pageId, query.version);
      const html = await drawPreview(room, context, params.pageId, content, query.language);
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
    },
  }),
  route({
    operationId: 'previewUnsavedPage',
    method: 'POST',
    path: '/api/pages/:pageId/preview',
    summary: 'A page as HTML with blocks that are not saved yet',
    tags: ['pages'],
    access,
    hidden: true,
    params: pageId,
    body: Type.Object({ title: NamedInput, rows: RowsInput, language }),
    handle: async ({ params, body, context, reply }) => {
      const page = await getPageRow(context, params.pageId);
      const content = {
        title: readTitle(body.title),
        rows: await readRows(context.database, body.rows, page.slot),
      };
      const html = await drawPreview(room, context, params.pageId, content, body.language);
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
    },
  }),
];

async function storedContent(context: Context, page: string, version?: number): Promise<PageContent> {
  if (version !== undefined) return getVersion(context, { pageId: page, number: version });
  const { draft, published, title } = await getPage(context, page);
  return draft ?? published ?? { title, rows: [] };
}

async function drawPreview(
  room: PageRoom,
  context: Context,
  id: string,
  content: PageContent,
  wished = 'vi',
): Promise<string> {
  const page = await getPageRow(context, id);
  const own = await getSite(context.database, page.site_id);
  const sites = await listSites(context.database);
  const main = sites.find(({ kind }) => kind === 'MAIN') ?? own;
  if (!own || !main) throw portalsError('site-not-found');
  const site = exampleOf(own, kindFor(page.slot, own.kind), sites);
  const spoken: Language = isLanguage(wished) ? wished : 'vi';
  const path = page.path ?? '/';
  const frame = frameOf(context, site, main, `${prefixOf(spoken)}${path}`);
  const ask = { context, parts: room.parts, site, main, language: frame.language };
  const loaded = await loadPage(ask, content.rows);
  const given = { frame: { ...frame, menuPath: path }, rows: content.rows, loaded, marked: true };
  return renderPreview(
    page.path ? <FreePage {...given} title={content.title} path={page.path} /> : <HomeOfBlocks {...given} />,
  );
}

/** A site below that would show the arrangement; without any, the site itself stands for them. */
function exampleOf(own: Site, kind: Site['kind'], sites: readonly Site[]): Site {
  if (own.kind === kind) return own;
  const below = sites.find((site) => site.kind === kind && isAtOrBelow(site.unitPath, own.unitPath));
  return below ?? { ...own, kind };
}
