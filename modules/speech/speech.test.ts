import { fileTypeFromBuffer } from 'file-type';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getFile, readVariant, storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { access } from '@saola/access/module';
import { organisations } from '@saola/organisations/module';
import { createHttp } from '@saola/platform/http';
import { listener } from '@saola/platform/events';
import { defineModule } from '@saola/platform/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import {
  getRecording,
  previewSpeech,
  RecordingFailed,
  RecordingReady,
  requestRecording,
  useUploadedRecording,
} from './index.ts';
import { speech } from './module.ts';
import { passages } from './voices/passages.ts';
import { speakPiece } from './voices/speak.ts';
import { joinWav } from './wav.ts';

const told: { subjectId: string; durationMs?: number; reason?: string }[] = [];
const witness = defineModule({
  name: 'witness',
  listeners: [
    listener(RecordingReady, 'witness.ready', async (_context, payload) => void told.push(payload)),
    listener(RecordingFailed, 'witness.failed', async (_context, payload) => void told.push(payload)),
  ],
});

let test: TestServices;
beforeAll(async () => {
  test = await testServices([organisations, access, media, speech, witness], { workers: true });
  const province = {
    below: null,
    kind: 'PROVINCE',
    slug: 'laocai',
    name: 'Lào Cai',
    fullName: 'Tỉnh Lào Cai',
    validFrom: '2025-07-01',
  } as const;
  await importUnits(test.context(), { units: [province], source: 'kiểm thử' });
});
afterAll(() => test.stop());

const text =
  'UBND xã thông báo: từ 07:30 ngày 17/9/2026, bà con đưa trâu, bò đến nhà văn hóa để tiêm phòng đợt 2.';
const heard = async (subjectId: string) => {
  await expect
    .poll(() => told.find((each) => each.subjectId === subjectId), { timeout: 20_000 })
    .toBeDefined();
  return told.find((each) => each.subjectId === subjectId)!;
};

const voice = { engine: 'espeak', id: 'espeak:vi-north-female', rate: 1 } as const;

describe('a requested recording', () => {
  it('is spoken, levelled and kept, once', async () => {
    const request = { subjectId: crypto.randomUUID(), text, language: 'vi', unitPath: 'laocai' };
    const first = await requestRecording(test.context(), request);
    expect(await requestRecording(test.context(), request)).toEqual(first);
    const { durationMs } = await heard(request.subjectId);
    const recording = await getRecording(test.services.database, request.subjectId);
    expect(recording).toMatchObject({ state: 'READY', source: 'SYNTHESISED', durationMs });
    expect(recording!.text).toMatch(/^Ủy ban nhân dân xã thông báo: từ bảy giờ ba mươi phút/);

    // 36 syllables and more at 145 words a minute.
    expect(durationMs).toBeGreaterThan(8_000);
    expect(durationMs).toBeLessThan(25_000);
    const file = await getFile(test.services.database, recording!.fileId!);
    const mp3 = await readVariant(test.services.storage, file!.variants[0]!);
    expect((await fileTypeFromBuffer(mp3))?.mime).toBe('audio/mpeg');
    expect(file!.sha256).toBe(recording!.sha256);
    expect(await requestRecording(test.context(), request)).toEqual(first);
  }, 30_000);

  it('fails clearly where no voice speaks the language, or there is nothing to say', async () => {
    const hmong = { subjectId: crypto.randomUUID(), text, language: 'hmn', unitPath: 'laocai' };
    await requestRecording(test.context(), hmong);
    expect((await heard(hmong.subjectId)).reason).toBe('speech/language-without-voice');
    const empty = { subjectId: crypto.randomUUID(), text: ' … ', language: 'vi', unitPath: 'laocai' };
    await requestRecording(test.context(), empty);
    expect((await heard(empty.subjectId)).reason).toBe('speech/nothing-to-say');
  }, 30_000);

  it('gives way to a person’s own recording', async () => {
    const subjectId = crypto.randomUUID();
    await requestRecording(test.context(), {
      subjectId,
      text: 'Xin chào bà con.',
      language: 'vi',
      unitPath: 'laocai',
    });
    await heard(subjectId);
    const unit = (await findUnitByPath(test.services.database, 'laocai'))!;
    const { wav } = await speakPiece(test.context(), { text: 'Tôi tự đọc bản tin này.', voice });
    const file = await storeFile(test.context(), {
      unitId: unit.id,
      unitPath: unit.path,
      content: wav,
      name: 'tu-doc.wav',
    });
    await useUploadedRecording(test.context(actorWith(['speech.recording.upload'], 'laocai')), {
      subjectId,
      fileId: file.id,
    });
    expect(await getRecording(test.services.database, subjectId)).toMatchObject({
      source: 'UPLOADED',
      sha256: file.sha256,
    });
    const stranger = test.context(actorWith(['speech.recording.upload'], 'yenbai'));
    await expect(useUploadedRecording(stranger, { subjectId, fileId: file.id })).rejects.toMatchObject({
      code: 'platform/forbidden',
    });
  }, 30_000);
});

it('lets an officer listen before anybody approves, and keeps what was heard', async () => {
  const officer = actorWith([], 'laocai');
  const first = await previewSpeech(test.context(officer), { text: 'Họp thôn lúc 19h.' });
  expect(first).toMatchObject({
    text: 'Họp thôn lúc mười chín giờ.',
    url: expect.stringMatching(/^\/api\/speech\/previews\//),
  });
  expect(await previewSpeech(test.context(officer), { text: 'Họp thôn lúc 19h.' })).toEqual(first);
  const http = await createHttp(test.services, { routes: speech.routes!, resolveActor: async () => officer });
  expect((await http.inject(first.url)).headers['content-type']).toBe('audio/mpeg');
  await http.close();
}, 30_000);

it('speaks long texts in passages, and loses no sentence', async () => {
  const long = Array.from({ length: 300 }, (_, place) => `Câu số ${place} của bản tin dài.`).join(' ');
  const cut = passages(long);
  expect(cut.length).toBeGreaterThan(2);
  expect(Math.max(...cut.map((passage) => passage.length))).toBeLessThanOrEqual(1500);
  expect(cut.join('\n').replaceAll('\n', ' ')).toBe(long);
  const { wav } = await speakPiece(test.context(), { text: 'Một câu.', voice });
  expect(joinWav([wav, wav], 0).length).toBe(2 * wav.length - 44);
}, 30_000);
