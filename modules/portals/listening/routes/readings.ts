import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { findSiteByHost } from '@saola/sites';
import { getRecording, hearSentence, planSentences } from '@saola/speech';
import { articlePath } from '../../addresses/article-path.ts';
import { portalsError } from '../../errors.ts';
import { refuseOtherPages } from '../../routes/own-pages-only.ts';
import { askToHear } from '../commands/ask-to-hear.ts';
import { findHeard } from '../queries/find-heard.ts';
import { getReading } from '../reading.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nullable = (schema: Parameters<typeof Type.Union>[0][number]) => Type.Union([schema, Type.Null()]);

const reading = Type.Object({
  state: Type.Enum(['NONE', 'PENDING', 'READY', 'FAILED']),
  made: Type.Integer(),
  wanted: nullable(Type.Integer()),
  url: nullable(Type.String()),
  durationMs: nullable(Type.Integer()),
  lines: Type.Array(Type.Object({ text: Type.String(), startMs: Type.Integer(), endMs: Type.Integer() })),
  sentences: Type.Optional(
    Type.Array(
      Type.Object({
        text: Type.String(),
        pause: Type.Integer({ description: 'silence before it, in milliseconds' }),
      }),
      { description: 'what can be heard one by one while the whole is made; told when it is asked for' },
    ),
  ),
});

/** The player asks how far it is, and which sentence sounds when. */
export const getReadingRoute = route({
  operationId: 'getReading',
  method: 'GET',
  path: '/api/public/readings/:editionId',
  summary:
    'Reading aloud of an item of the site at this host: its state, its sound, and the time of each sentence',
  tags: ['public'],
  access: 'anyone',
  limit: { max: 600, seconds: 600 },
  params: Type.Object({ editionId: Type.String({ format: 'uuid' }) }),
  response: reading,
  async handle({ context, params, request, reply }) {
    await heardHere(context, request, params.editionId);
    reply.header('cache-control', 'no-store');
    return getReading(context.database, params.editionId);
  },
});

/** A form of the item’s page, sent with or without script. */
export const askToHearRoute = route({
  operationId: 'askToHear',
  method: 'POST',
  path: '/api/public/readings',
  summary: 'A reader asks to hear an item of the site at this host: form with tin (edition)',
  tags: ['public'],
  access: 'anyone',
  limit: { max: 20, seconds: 600 },
  response: reading,
  async handle({ context, request, reply }) {
    refuseOtherPages(request);
    const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
    const editionId = form.get('tin') ?? '';
    if (!uuid.test(editionId)) throw portalsError('item-not-found');
    const item = await heardHere(context, request, editionId);
    await askToHear(context, { editionId });
    if (String(request.headers.accept).startsWith('application/json')) {
      const sentences = await sentencesOf(context, editionId);
      return { ...(await getReading(context.database, editionId)), sentences };
    }
    await waitFor(context, editionId);
    return reply.redirect(`${articlePath(item)}#nghe`, 303);
  },
});

/** Before the whole is made: the first reader hears the first sentence at once. */
export const getSentenceOfReadingRoute = route({
  operationId: 'getSentenceOfReading',
  method: 'GET',
  path: '/api/public/readings/:editionId/sentences/:place',
  summary: 'One sentence of an item that is being read aloud for the first time, by its place (MP3)',
  tags: ['public'],
  access: 'anyone',
  limit: { max: 600, seconds: 600 },
  params: Type.Object({ editionId: Type.String({ format: 'uuid' }), place: Type.Integer({ minimum: 0 }) }),
  async handle({ context, params: { editionId, place }, request, reply }) {
    await heardHere(context, request, editionId);
    const heard = await hearSentence(context, { subjectId: editionId, place });
    if (!heard) throw portalsError('item-not-found');
    return reply.headers({ 'cache-control': 'no-store', 'content-type': heard.mime }).send(heard.content);
  },
});

/** The first two are spoken before anybody asks for them: whoever reads the answer hears them next. */
async function sentencesOf(context: Context, editionId: string) {
  const recording = await getRecording(context.database, editionId);
  if (recording?.state !== 'PENDING') return [];
  const sentences = await planSentences(context, { recordingId: recording.id });
  for (const place of sentences.slice(0, 2).keys())
    hearSentence(context, { subjectId: editionId, place }).catch(() => {});
  return sentences.map(({ written, pause }) => ({ text: written, pause }));
}

async function heardHere(context: Context, request: FastifyRequest, editionId: string) {
  const { database, services } = context;
  const found = await findSiteByHost(database, request.hostname, services.config.web);
  const item = found && (await findHeard(database, { siteId: found.site.id, editionId, now: context.now() }));
  if (!item) throw portalsError('item-not-found');
  return item;
}

/** Without script the page can only be loaded once more: most items are spoken within a few seconds. */
async function waitFor({ database }: Context, editionId: string): Promise<void> {
  for (let waited = 0; waited < 12_000; waited += 300) {
    if ((await getRecording(database, editionId))?.state !== 'PENDING') return;
    await sleep(300);
  }
}
