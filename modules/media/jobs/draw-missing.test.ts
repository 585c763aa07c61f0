import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttp } from '@saola/platform/http';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { getFile, readVariant, storeFile } from '../index.ts';
import { media } from '../module.ts';
import { pictureProcess } from '../process/picture-process.ts';
import { drawForAWhile } from './draw-missing.ts';

let test: TestServices;
beforeAll(async () => void (test = await testServices([organisations, media])));
afterAll(async () => {
  pictureProcess.stop();
  await test.stop();
});

const unit = { unitId: crypto.randomUUID(), unitPath: 'laocai.taphin' };

it('shows the WebP where the AVIF is still to be drawn, draws it later, and keeps that for ever', async () => {
  const http = await createHttp(test.services, { routes: media.routes! });
  const content = await sharp({ create: { width: 700, height: 350, channels: 3, background: '#c22' } })
    .png()
    .toBuffer();
  // What a program brings in waits for the clock.
  const robot = { ...actorWith(['media.file.upload'], 'laocai'), kind: 'system' as const };
  const { id } = await storeFile(test.context(robot), { ...unit, content });
  const before = await http.inject(`/tep/${id}/480.avif`);
  expect([before.statusCode, before.headers['content-type'], before.headers['cache-control']]).toEqual([
    200,
    'image/webp',
    'public, max-age=300',
  ]);
  expect(await drawForAWhile(test.context(), 20_000)).toBe(1);
  expect(await drawForAWhile(test.context(), 20_000)).toBe(0);
  const after = await http.inject(`/tep/${id}/480.avif`);
  expect([after.headers['content-type'], after.headers['cache-control']]).toEqual([
    'image/avif',
    'public, max-age=31536000, immutable',
  ]);
  // No larger than it was given: its largest stands in for a page that asks for more.
  expect((await http.inject(`/tep/${id}/1600.avif`)).headers['content-type']).toMatch(/^image\//);
  const file = (await getFile(test.services.database, id))!;
  expect(file.variants[0]?.name).toBe('960.webp');
  for (const variant of file.variants.filter(({ mime }) => mime === 'image/avif')) {
    const { format, width } = await sharp(await readVariant(test.services.storage, variant)).metadata();
    expect([format, width]).toEqual(['heif', variant.width]);
  }
  expect((await http.inject(`/tep/${id}/123.avif`)).statusCode).toBe(404);
  await http.close();
}, 30_000);

it('says how many dots a picture of 20,000 by 20,000 has, and how many are taken', async () => {
  const officer = actorWith(['media.file.upload'], 'laocai.taphin');
  const refused = storeFile(test.context(officer), { ...unit, content: blackPng(20_000, 20_000) });
  await expect(refused).rejects.toMatchObject({ code: 'media/too-many-dots' });
  await expect(refused).rejects.toThrow(/20000 × 20000|20\.000 × 20\.000/);
}, 30_000);

it('draws a strip of twenty thousand dots', async () => {
  const officer = actorWith(['media.file.upload'], 'laocai.taphin');
  const { variants } = await storeFile(test.context(officer), { ...unit, content: blackPng(200, 20_000) });
  expect(variants.every(({ height }) => height! <= 6_400)).toBe(true);
}, 30_000);

/** One bit a dot: a large picture in few bytes, as somebody who means harm would send it. */
function blackPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const lines = deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)), { level: 1 });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', lines),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
