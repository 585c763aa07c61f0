import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { speechError } from '../../errors.ts';
import { NotWav, readWav, type Sound } from '../../wav.ts';
import type { Prosody } from '../marks.ts';
import { genders, languageOf, problemOf, purposes, regions, type Voice } from '../voice.ts';
import { circuitBreaker } from './circuit-breaker.ts';

/** Where a voice service is: only the operator's settings say it. */
export interface VoiceService {
  /** Without a slash at its end. */
  url: string;
  key: string | null;
}

const listed = Type.Object({
  voices: Type.Array(
    Type.Object({
      id: Type.String({ pattern: '^[A-Za-z0-9_.-]{1,80}$' }),
      language: Type.String({ minLength: 2, maxLength: 20 }),
      name: Type.String({ minLength: 1, maxLength: 100 }),
      region: Type.Optional(Type.Union([Type.Enum([...regions]), Type.Null()])),
      gender: Type.Optional(Type.Union([Type.Enum([...genders]), Type.Null()])),
      purposes: Type.Optional(Type.Array(Type.Enum([...purposes]))),
    }),
    { maxItems: 500 },
  ),
});

const limits = { list: { ms: 5_000, bytes: 1 << 20 }, speak: { ms: 30_000, bytes: 64 << 20 } };
const listKeptMs = 60_000;

const breakers = new Map<string, ReturnType<typeof circuitBreaker>>();
const kept = new Map<string, { at: number; voices: Voice[] }>();

/** What the service offers; when it does not answer, one line that says so. */
export async function listServiceVoices(service: VoiceService | null): Promise<Voice[]> {
  if (!service) return [];
  const known = kept.get(service.url);
  if (known && performance.now() - known.at < listKeptMs) return known.voices;
  const voices = await askVoices(service).catch((error: unknown) => [silent(service, error)]);
  kept.set(service.url, { at: performance.now(), voices });
  return voices;
}

async function askVoices(service: VoiceService): Promise<Voice[]> {
  const answer = await ask(service, '/voices', { method: 'GET' }, limits.list);
  const read: unknown = JSON.parse(answer.toString('utf8'));
  if (!Value.Check(listed, read)) throw new Error('the list of voices is not of the agreed form');
  return (read as Static<typeof listed>).voices.map((voice) => ({
    ...voice,
    id: `http:${voice.id}`,
    engine: 'http',
    language: languageOf(voice.language),
    region: voice.region ?? null,
    gender: voice.gender ?? null,
    purposes: voice.purposes ?? null,
    problem: null,
  }));
}

const silent = (service: VoiceService, error: unknown): Voice => ({
  id: 'http:',
  engine: 'http',
  language: '',
  region: null,
  gender: null,
  name: new URL(service.url).host,
  purposes: null,
  problem: problemOf(failed(error)),
});

/** @throws speech/voice-service-failed */
export async function speakWithService(
  service: VoiceService | null,
  voiceId: string,
  language: string,
  text: string,
  { rate = 1, pitch = 1, volume = 1 }: Prosody,
): Promise<Sound | null> {
  const voice = voiceId.slice('http:'.length);
  if (!service || !voice) return null;
  const body = JSON.stringify({ text, language, voice, rate, pitch, volume, format: 'wav' });
  try {
    const headers = { 'content-type': 'application/json' };
    return readWav(await ask(service, '/speech', { method: 'POST', headers, body }, limits.speak));
  } catch (error) {
    throw failed(error);
  }
}

const failed = (error: unknown) =>
  speechError('voice-service-failed', {
    problem:
      error instanceof NotWav
        ? `not a WAV of 16 bits: ${error.message}`
        : String(error instanceof Error ? error.message : error).slice(0, 120),
  });

/** One more try for what may pass by itself; a service that failed several times is left alone for a while. */
async function ask(
  service: VoiceService,
  path: string,
  init: RequestInit,
  limit: { ms: number; bytes: number },
): Promise<Buffer> {
  const breaker = breakers.get(service.url) ?? circuitBreaker({ failures: 3, restMs: 30_000 });
  breakers.set(service.url, breaker);
  return breaker(async () => {
    try {
      return await askOnce(service, path, init, limit);
    } catch (error) {
      if (error instanceof Refused) throw error;
      return askOnce(service, path, init, limit);
    }
  });
}

class Refused extends Error {}

async function askOnce(
  { url, key }: VoiceService,
  path: string,
  init: RequestInit,
  { ms, bytes }: { ms: number; bytes: number },
): Promise<Buffer> {
  const answer = await fetch(url + path, {
    ...init,
    headers: {
      ...(init.headers as Record<string, string>),
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    // Wherever it would send us, only the configured address is asked.
    redirect: 'error',
    signal: AbortSignal.timeout(ms),
  });
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new (answer.status < 500 && answer.status !== 429 ? Refused : Error)(
      `it answered ${answer.status}`,
    );
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > bytes) throw new Refused(`it answered more than ${bytes >> 20} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** For tests, and when the settings change. */
export function forgetService(): void {
  breakers.clear();
  kept.clear();
}
