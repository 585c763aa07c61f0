import { createHash } from 'node:crypto';
import { feedbackError, followFeedback, readSentFeedback, sendFeedback } from '@saola/feedback';
import { readUpload } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import { route, type Route } from '@saola/platform/http';
import { findMainSite, findSiteByHost } from '@saola/sites';
import type { FastifyRequest } from 'fastify';
import { portalsError } from '../errors.ts';
import type { Frame } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import { frameOf, pageRoute, type PageRoom } from '../routes/page.ts';
import { FollowPage, LetterPage, ReceivedPage } from './letter-pages.tsx';

/** Pages by which people write and ask what became of it, without any script: the forms themselves. */
export const letterPages = (room: PageRoom): Route[] => [
  pageRoute(room, {
    operationId: 'getLetterPage',
    path: '/gui-y-kien',
    summary: 'Form for reports and questions, without script',
    draw: async (ask) =>
      ask.site.state === 'ARCHIVED'
        ? null
        : { status: 200, html: renderPage(<LetterPage frame={ask.frame('/gui-y-kien')} />) },
  }),
  pageRoute(room, {
    operationId: 'getFollowPage',
    path: '/tra-cuu',
    summary: 'Form for the code of a report, without script',
    draw: async (ask) => ({ status: 200, html: renderPage(<FollowPage frame={ask.frame('/tra-cuu')} />) }),
  }),
];

/** What the forms send. */
export const letterPosts: Route[] = [
  post(
    'sendLetter',
    '/gui-y-kien',
    'A citizen writes by the form of a site',
    { max: 20, seconds: 600 },
    sendLetter,
  ),
  post(
    'followLetter',
    '/tra-cuu',
    'What became of a report, by its code',
    { max: 60, seconds: 60 },
    followLetter,
  ),
];

interface Posted {
  context: Context;
  request: FastifyRequest;
  frame: Frame;
}

type Drawn = { status: number; html: string };

function post(
  operationId: string,
  path: string,
  summary: string,
  limit: { max: number; seconds: number },
  answer: (posted: Posted) => Promise<Drawn>,
): Route {
  return route({
    operationId,
    method: 'POST',
    path,
    summary,
    access: 'anyone',
    hidden: true,
    limit,
    async handle({ context, request, reply }) {
      const found = await findSiteByHost(context.database, request.hostname, context.services.config.web);
      if (!found) throw portalsError('site-not-found');
      const main = (await findMainSite(context.database)) ?? found.site;
      const frame = frameOf(context, found.site, main, request.url);
      const { status, html } = await answer({ context, request, frame });
      return reply
        .status(status)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(html);
    },
  });
}

async function sendLetter({ context, request, frame }: Posted): Promise<Drawn> {
  let fields: Record<string, string> = {};
  try {
    const upload = await read(request, context);
    fields = upload.fields;
    const sent = readSentFeedback({
      ...fields,
      kind: 'REPORT',
      unitId: frame.site.unitId,
      storyId: null,
      clientKey: keyOf(frame.site.unitId, request.ip, fields),
    });
    const { code } = await sendFeedback(context, sent, upload.file?.content ?? null);
    return { status: 200, html: renderPage(<ReceivedPage frame={frame} code={code} />) };
  } catch (error) {
    const { status, problem } = refusal(error, frame);
    return { status, html: renderPage(<LetterPage frame={frame} written={{ fields, problem }} />) };
  }
}

async function followLetter({ context, request, frame }: Posted): Promise<Drawn> {
  let fields: Record<string, string> = {};
  try {
    fields = (await read(request, context)).fields;
    const followed = await followFeedback(context.database, fields.code ?? '');
    return { status: 200, html: renderPage(<FollowPage frame={frame} followed={followed} />) };
  } catch (error) {
    const { status, problem } = refusal(error, frame);
    return { status, html: renderPage(<FollowPage frame={frame} written={{ fields, problem }} />) };
  }
}

async function read(request: FastifyRequest, context: Context) {
  if (!request.isMultipart()) throw feedbackError('form-not-usable', { field: 'form' });
  return readUpload(request, () => context.services.config.limits.pictureBytes);
}

/** The page stays what it was, with what is wrong above it and the words still in it. */
function refusal(error: unknown, frame: Frame): { status: number; problem: string } {
  if (!(error instanceof AppError)) throw error;
  return { status: error.status, problem: error.sentence(frame.language === 'vi' ? 'vi' : 'en') };
}

/** The page is the same for everybody, so the key of a letter is made of what it says: sent twice, it is one. */
function keyOf(unitId: string, ip: string | undefined, fields: Record<string, string>): string {
  const { text = '', senderName = '', senderPhone = '' } = fields;
  const words = JSON.stringify([unitId, ip, text, senderName, senderPhone]);
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
