import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttp } from '@saola/platform/http';
import { organisations } from '@saola/organisations/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { media } from './module.ts';
import { makeFilm } from './process/make-film.ts';
import { mediaProcess } from './process/media-process.ts';

let test: TestServices;
let http: Awaited<ReturnType<typeof createHttp>>;
let unitId: string;
const officer = actorWith(['media.file.upload'], 'laocai');

beforeAll(async () => {
  test = await testServices([organisations, media]);
  const province = {
    below: null,
    kind: 'PROVINCE',
    slug: 'laocai',
    name: 'Lào Cai',
    fullName: 'Tỉnh Lào Cai',
    validFrom: '2025-07-01',
  } as const;
  await importUnits(test.context(), { units: [province], source: 'kiểm thử' });
  unitId = (await findUnitByPath(test.services.database, 'laocai'))!.id;
  test.services.config.limits.audioBytes = 300_000;
  http = await createHttp(test.services, { routes: media.routes!, resolveActor: async () => officer });
});
afterAll(async () => {
  mediaProcess.stop();
  await http.close();
  await test.stop();
});

async function upload(content: Buffer, name: string, fields: Record<string, string> = { unitId }) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  const body = new Response(form);
  return http.inject({
    method: 'POST',
    url: '/api/files',
    headers: { 'content-type': body.headers.get('content-type')! },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}

const png = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#0a7' } })
  .png()
  .toBuffer();

it('takes a picture and answers where it stands', async () => {
  const answer = await upload(png, 'Ảnh xã.png', { unitId, alt: 'Trụ sở xã' });
  expect(answer.json()).toMatchObject({
    kind: 'PICTURE',
    width: 700,
    alt: 'Trụ sở xã',
    url: expect.stringMatching(/^\/tep\//),
  });
  expect((await http.inject(answer.json().url)).statusCode).toBe(200);
});

it('says in Vietnamese what is wrong with a file', async () => {
  const large = await upload(Buffer.alloc(400_000, 7), 'ghi-am.mp3');
  expect([large.statusCode, large.json().code]).toEqual([413, 'media/too-large']);
  const script = await upload(Buffer.from('<svg onload="alert(1)"/>'), 'anh.png');
  expect([script.statusCode, script.json().code]).toEqual([415, 'media/active-content']);
  expect(script.json().message).toMatch(/mã chạy được/);
  expect((await upload(png, 'anh.jpg')).json().code).toBe('media/mislabelled');
  expect((await upload(png, 'anh.png', {})).json().code).toBe('organisations/unit-not-found');
});

it('takes a film with its poster and serves a part of it, and takes its captions', async () => {
  const film = await makeFilm({ container: 'mp4', pictures: 'libx264', sound: 'aac' });
  const answer = (await upload(film, 'Lễ hội.mp4')).json();
  expect(answer).toMatchObject({ kind: 'VIDEO', mime: 'video/mp4', width: 640, height: 360 });
  expect(answer.variants.map(({ mime }: { mime: string }) => mime)).toEqual(
    expect.arrayContaining(['video/mp4', 'image/webp', 'image/jpeg']),
  );
  const part = await http.inject({ url: answer.url, headers: { range: 'bytes=0-99' } });
  expect([part.statusCode, part.headers['content-type'], part.rawPayload.length]).toEqual([
    206,
    'video/mp4',
    100,
  ]);
  const captions = await upload(Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nChào bà con\n'), 'p.vtt');
  expect(captions.json()).toMatchObject({ kind: 'DOCUMENT', mime: 'text/vtt' });
}, 30_000);

it('takes sound out of a container of films for sound', async () => {
  const recorded = await makeFilm({ container: 'webm', sound: 'libopus' });
  expect((await upload(recorded, 'ghi-am.webm')).json()).toMatchObject({ kind: 'AUDIO', mime: 'audio/mpeg' });
}, 30_000);
