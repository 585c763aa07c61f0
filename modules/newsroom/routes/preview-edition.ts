import { Type } from 'typebox';
import { route, type Route } from '@saola/platform/http';
import { getPreview } from '../queries/get-preview.ts';
import type { PublicArticle } from '../queries/get-public-story.ts';
import type { Context } from '@saola/platform/commands';
import { uuid } from './shapes.ts';

/** Writes the page of an article as the portal of its unit would; given by the app, for newsroom knows no portal. */
export type RenderPreview = (context: Context, article: PublicArticle) => string | Promise<string>;

export function previewEditionRoute(render: RenderPreview): Route {
  return route({
    operationId: 'previewEdition',
    method: 'GET',
    path: '/api/editions/:editionId/preview',
    summary: 'The article as the portal will show it, as HTML',
    tags: ['newsroom'],
    access: { permission: 'newsroom.story.see' },
    hidden: true,
    params: Type.Object({ editionId: uuid }),
    handle: async ({ params, context, reply }) => {
      const page = await render(context, await getPreview(context, params.editionId));
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
    },
  });
}
