import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { writeTinyMatcha, writeTinyVits } from '../testing/tiny-model.ts';
import { readWav } from '../wav.ts';
import { espeakPool } from './espeak.ts';
import { listVoices } from './list-voices.ts';
import { stopModels } from './models/sherpa.ts';
import { forgetService } from './service/voice-service.ts';
import { speakPiece, type SpeakContext } from './speak.ts';
import { choiceOf, type VoiceChoice } from './voice.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'saola-voices-'))));
afterAll(async () => {
  espeakPool.stop();
  stopModels();
  await rm(folder, { recursive: true, force: true });
});

const contextOf = (env: Record<string, string> = {}): SpeakContext => ({
  services: { config: decide(env), logger: createLogger('silent') },
});
const north: VoiceChoice = { engine: 'espeak', id: 'espeak:vi-north-female', rate: 1 };
const sentence = 'Kính mời bà con đến nhà văn hóa thôn.';

describe('the built-in voices', () => {
  it('speak at the pace, and with the pauses, that are asked', async () => {
    const [plain, slow, paused] = await Promise.all([
      speakPiece(contextOf(), { text: sentence, voice: north }),
      speakPiece(contextOf(), { text: sentence, voice: { ...north, rate: 0.6 } }),
      speakPiece(contextOf(), { text: `${sentence}<break time="3s"/>${sentence}`, voice: north }),
    ]);
    expect(slow.durationMs).toBeGreaterThan(plain.durationMs * 1.3);
    expect(Math.abs(paused.durationMs - 2 * plain.durationMs - 3000)).toBeLessThan(30);
    const { samples, sampleRate } = readWav(plain.wav);
    expect(Math.round((samples.length / sampleRate) * 1000)).toBe(plain.durationMs);
  }, 20_000);

  it('take what is no text for what it is', async () => {
    for (const text of ['', '…!?', '\u200b\u202e', '<break/>'])
      await expect(speakPiece(contextOf(), { text, voice: north })).rejects.toThrow('speech/nothing-to-say');
    await expect(speakPiece(contextOf(), { text: 'a'.repeat(5_000_000), voice: north })).rejects.toThrow(
      'text-too-long',
    );
    // Two square brackets begin phonemes for this engine; people mean brackets.
    const said = (text: string) => speakPiece(contextOf(), { text, voice: north });
    expect((await said('[[tie]]')).durationMs).toBe((await said('tie')).durationMs);
    await expect(
      speakPiece(contextOf(), { text: 'a', voice: { ...north, id: 'espeak:km' } }),
    ).rejects.toThrow('voice-not-found');
  }, 20_000);
});

describe('an operator’s own models', () => {
  it('speak, each in a process of its own; what cannot be used is said in words', async () => {
    await writeTinyVits(join(folder, 'giong-vi'));
    await writeFile(
      join(folder, 'giong-vi/voice.json'),
      JSON.stringify({ name: 'Giọng thử', region: 'central', gender: 'female', purposes: ['news'] }),
    );
    await writeTinyMatcha(join(folder, 'matcha-vi'));
    await writeTinyVits(join(folder, 'cat-ngan-vi'));
    await truncate(join(folder, 'cat-ngan-vi/model.onnx'), 300);
    await writeTinyVits(join(folder, 'loai-khac-vi'), { model_type: 'kokoro', comment: '' });
    await writeTinyVits(join(folder, 'khong-ro-tieng'), { language: 'x' });
    await writeTinyVits(join(folder, 'thieu-tu-vi'), { frontend: '' });
    // Whole as a file, and yet the engine ends its process over it.
    await writeTinyVits(join(folder, 'hong-ben-trong-vi'), { sample_rate: '-5' });
    const context = contextOf({ SAOLA_VOICES_DIR: folder });
    const models = (await listVoices(context)).filter(({ engine }) => engine === 'sherpa');
    expect(
      Object.fromEntries(models.map(({ id, problem }) => [id.slice(7), problem?.code.slice(7) ?? null])),
    ).toEqual({
      'giong-vi': null,
      'matcha-vi': null,
      'cat-ngan-vi': 'voice-model-damaged',
      'loai-khac-vi': 'voice-model-of-another-kind',
      'khong-ro-tieng': 'voice-language-not-known',
      'thieu-tu-vi': 'voice-model-incomplete',
      'hong-ben-trong-vi': null,
    });
    const voice = models.find(({ id }) => id === 'sherpa:giong-vi')!;
    expect(voice).toMatchObject({ name: 'Giọng thử', region: 'central', gender: 'female', language: 'vi' });
    const spoken = await speakPiece(context, { text: 'Xin chào bà con.', voice: choiceOf(voice) });
    expect(spoken.insteadOf).toBeUndefined();
    expect(spoken.durationMs).toBeGreaterThan(500);
    const matcha = choiceOf(models.find(({ id }) => id === 'sherpa:matcha-vi')!);
    expect((await speakPiece(context, { text: 'xin xin', voice: matcha })).insteadOf).toBeUndefined();

    const broken = choiceOf(models.find(({ id }) => id === 'sherpa:hong-ben-trong-vi')!);
    const instead = await speakPiece(context, { text: sentence, voice: broken });
    expect(instead.insteadOf).toMatchObject({
      voice: broken.id,
      problem: { code: 'speech/voice-model-not-loading' },
    });
    expect((await listVoices(context)).find(({ id }) => id === broken.id)?.problem?.en).toMatch(
      /sample_rate/,
    );
    const gone = { ...broken, id: 'sherpa:../../etc' };
    expect((await speakPiece(context, { text: sentence, voice: gone })).insteadOf?.problem.code).toBe(
      'speech/voice-not-found',
    );
  }, 40_000);
});

describe('a voice service', () => {
  let service: ChildProcess;
  let url: string;
  beforeAll(async () => {
    service = fork(fileURLToPath(new URL('../testing/voice-service.process.ts', import.meta.url)), {
      execArgv: [],
    });
    const [port] = await new Promise<[number]>((resolve) =>
      service.once('message', (port: number) => resolve([port])),
    );
    url = `http://127.0.0.1:${port}`;
  });
  afterAll(() => void service.kill());

  it('speaks; when it fails, the built-in voice does and it is left alone for a while', async () => {
    const context = contextOf({ SAOLA_VOICE_SERVICE_URL: `${url}/`, SAOLA_VOICE_SERVICE_KEY: 'khoa' });
    const voices = (await listVoices(context)).filter(({ engine }) => engine === 'http');
    expect(voices.map(({ id, language, problem }) => [id, language, problem])).toEqual([
      ['http:lan', 'vi', null],
      ['http:hong', 'vi', null],
      ['http:chuyen', 'vi', null],
    ]);
    const speak = (id: string) =>
      speakPiece(context, {
        text: sentence,
        voice: { engine: 'http', id: `http:${id}`, language: 'vi', rate: 1 },
      });
    expect(await speak('lan')).toMatchObject({ durationMs: 500, sampleRate: 16_000 });
    // A redirection leads nowhere: only the configured address is asked.
    expect((await speak('chuyen')).insteadOf?.problem.code).toBe('speech/voice-service-failed');
    for (let time = 0; time < 2; time++)
      expect((await speak('hong')).insteadOf?.problem.detail).toMatch(/500/);
    expect((await speak('lan')).insteadOf?.problem.detail).toMatch(/not asked again for/);
    const { asked } = (await (await fetch(`${url}/asked`)).json()) as { asked: Record<string, number> };
    expect(asked).toEqual({ lan: 1, chuyen: 2, hong: 4, elsewhere: 0 });
    forgetService();
  }, 20_000);

  it('that does not answer is listed with what is wrong', async () => {
    const voices = await listVoices(contextOf({ SAOLA_VOICE_SERVICE_URL: 'http://127.0.0.1:9' }));
    expect(voices.at(-1)?.problem?.code).toBe('speech/voice-service-failed');
    forgetService();
  });
});

it('replaces a process that is killed in the middle, and the piece is spoken', async () => {
  const long = Array.from({ length: 40 }, () => sentence).join(' ');
  const speaking = speakPiece(contextOf(), { text: long, voice: north });
  setTimeout(() => espeakPool.pids().forEach((pid) => process.kill(pid, 'SIGKILL')), 60);
  expect((await speaking).durationMs).toBeGreaterThan(60_000);
}, 30_000);
