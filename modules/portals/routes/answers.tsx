import type { Context } from '@saola/platform/commands';
import { assets } from './assets.ts';
import type { Frame } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import { NotFound, UnknownHost } from '../pages/lost.tsx';
import { findMainSite } from '@saola/sites';
import type { Answer } from './page-cache.ts';

export const notFoundAnswer = (frame: Frame): Answer => ({
  status: 404,
  html: renderPage(<NotFound frame={frame} />),
});

export async function unknownHostAnswer(context: Context, host: string): Promise<Answer> {
  const { web, demo } = context.services.config;
  const name = (await findMainSite(context.database))?.name.vi ?? 'Cổng Thông tin điện tử của tỉnh';
  return {
    status: 404,
    html: renderPage(
      <UnknownHost assets={assets} demo={demo} main={{ name, url: web.publicUrl }} host={host} />,
    ),
  };
}
