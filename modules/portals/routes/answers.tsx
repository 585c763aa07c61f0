import type { FastifyReply } from 'fastify';
import type { Context } from '@saola/platform/commands';
import { assets } from './assets.ts';
import type { Frame } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import { LanguageNotSpoken, NotFound, UnknownHost } from '../pages/lost.tsx';
import { findMainSite } from '@saola/sites';
import { textsOf } from '@saola/translations';
import type { Answer } from './page-cache.ts';

export const notFoundAnswer = (frame: Frame): Answer => ({
  status: 404,
  html: renderPage(<NotFound frame={frame} />),
});

export const languageNotSpokenAnswer = (frame: Frame): Answer => ({
  status: 404,
  html: renderPage(<LanguageNotSpoken frame={frame} />),
});

/** A flood from one address; the rest are to be answered. */
export function tooMany(reply: FastifyReply, seconds: number) {
  return reply
    .status(429)
    .header('retry-after', String(seconds))
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(textsOf('vi').lost.tooMany(seconds));
}

export async function unknownHostAnswer(context: Context, host: string): Promise<Answer> {
  const { web, demo } = context.services.config;
  const texts = textsOf('vi');
  const name = (await findMainSite(context.database))?.name ?? { vi: texts.lost.portal };
  return {
    status: 404,
    html: renderPage(
      <UnknownHost
        assets={assets}
        demo={demo}
        texts={texts}
        main={{ name, url: web.publicUrl }}
        host={host}
      />,
    ),
  };
}
