import { Type } from 'typebox';
import { findUnit, organisationsError } from '@saola/organisations';
import { route, type Route } from '@saola/platform/http';
import { previewSpeech } from '../../commands/preview-speech.ts';
import { speechError } from '../../errors.ts';
import { chooseVoiceOfUnit } from '../commands/choose-voice-of-unit.ts';
import { listVoices } from '../list-voices.ts';
import { listVoiceChoices } from '../queries/list-voice-choices.ts';
import { choiceOf, engines, genders, purposes, regions } from '../voice.ts';

const uuid = Type.String({ format: 'uuid' });
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const tags = ['speech'];
const voiceId = Type.String({ minLength: 1, maxLength: 120 });
const language = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$', maxLength: 20 });
const purpose = Type.Enum(['ANY', ...purposes]);
const times = Type.Number({ minimum: 0.5, maximum: 2 });

const listVoicesRoute = route({
  operationId: 'listVoices',
  method: 'GET',
  path: '/api/speech/voices',
  summary: 'Voices there are, what is wrong with those that cannot speak, and which ones a unit hears',
  tags,
  access: 'signedIn',
  query: Type.Object({ unitId: uuid }),
  response: Type.Object({
    voices: Type.Array(
      Type.Object({
        id: Type.String(),
        engine: Type.Enum([...engines]),
        language: Type.String(),
        region: nullable(Type.Enum([...regions])),
        gender: nullable(Type.Enum([...genders])),
        name: Type.String(),
        purposes: nullable(Type.Array(Type.Enum([...purposes]))),
        problem: nullable(Type.Object({ code: Type.String(), vi: Type.String(), en: Type.String() })),
      }),
    ),
    choices: Type.Array(
      Type.Object({
        unitId: uuid,
        unitName: Type.String(),
        language: Type.String(),
        purpose,
        voiceId: Type.String(),
        rate: Type.Number(),
        pitch: Type.Number(),
        changedBy: Type.String(),
      }),
    ),
  }),
  handle: async ({ query, context }) => ({
    voices: await listVoices(context),
    choices: await listVoiceChoices(context.database, query.unitId),
  }),
});

const chooseVoiceRoute = route({
  operationId: 'chooseVoice',
  method: 'PUT',
  path: '/api/speech/voices/choice',
  summary: 'Say which voice a unit and all below it hear; null for the one of the unit above',
  tags,
  access: { permission: 'speech.voice.choose' },
  body: Type.Object({
    unitId: uuid,
    language,
    purpose,
    voiceId: nullable(voiceId),
    rate: Type.Optional(times),
    pitch: Type.Optional(times),
  }),
  response: Type.Object({}),
  handle: async ({ body, context }) => {
    await chooseVoiceOfUnit(context, body);
    return {};
  },
});

const listenToVoiceRoute = route({
  operationId: 'listenToVoice',
  method: 'POST',
  path: '/api/speech/voices/listen',
  summary: 'Hear a voice',
  tags,
  access: 'signedIn',
  limit: { max: 60, seconds: 60 },
  body: Type.Object({
    unitId: uuid,
    voiceId,
    sentence: Type.String({ minLength: 1, maxLength: 500 }),
    rate: Type.Optional(times),
    pitch: Type.Optional(times),
  }),
  response: Type.Object({ url: Type.String(), durationMs: Type.Integer(), text: Type.String() }),
  async handle({ body, context }) {
    const unit = await findUnit(context.database, body.unitId);
    if (!unit) throw organisationsError('unit-not-found');
    const voice = (await listVoices(context)).find(({ id }) => id === body.voiceId);
    if (!voice) throw speechError('voice-not-found', { voice: body.voiceId });
    return previewSpeech(context, {
      text: body.sentence,
      language: voice.language,
      unitPath: unit.path,
      voice: { ...choiceOf(voice, body.rate, body.pitch), region: voice.region },
    });
  },
});

export const voiceRoutes: Route[] = [listVoicesRoute, chooseVoiceRoute, listenToVoiceRoute];
