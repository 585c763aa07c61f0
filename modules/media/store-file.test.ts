import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { organisations } from '@saola/organisations/module';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { fileUrl, getFile, readVariant, storeCitizenPicture, storeFile } from './index.ts';
import { media } from './module.ts';

let test: TestServices;
beforeAll(async () => void (test = await testServices([organisations, media])));
afterAll(() => test.stop());

const unit = { unitId: crypto.randomUUID(), unitPath: 'laocai.taphin' };
const officer = actorWith(['media.file.upload'], 'laocai.taphin');
// 400 × 200 as stored, to be turned by EXIF, with a place in it.
const photo = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#c22' } })
  .withExif({ IFD0: { Make: 'Máy ảnh' }, IFD3: { GPSLatitude: '22/1 20/1 0/1' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();

it('draws a picture anew: upright, without EXIF, in several widths', async () => {
  const file = await storeFile(test.context(officer), {
    ...unit,
    content: photo,
    name: 'anh.jpg',
    alt: 'Ruộng bậc thang',
  });
  const names = file.variants.map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['960.webp', '480.webp', '240.webp', '1200.jpg']);
  expect(file.variants[0]).toMatchObject({ width: 960, height: 1920 });
  const again = await getFile(test.services.database, file.id);
  expect(again).toEqual(
    expect.objectContaining({ alt: 'Ruộng bậc thang', kind: 'PICTURE', sha256: file.sha256 }),
  );
  for (const variant of again!.variants) {
    const metadata = await sharp(await readVariant(test.services.storage, variant)).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata.orientation ?? 1).toBe(1);
  }
  expect(fileUrl(file, 400)).toBe(`/tep/${file.id}/480.webp`);
  expect(fileUrl(file)).toBe(`/tep/${file.id}/960.webp`);
}, 30_000);

it('refuses an officer of another commune', async () => {
  const foreign = actorWith(['media.file.upload'], 'laocai.sapa');
  await expect(storeFile(test.context(foreign), { ...unit, content: photo })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});

it('refuses a picture that cannot be drawn, and one that is too large', async () => {
  const broken = photo.subarray(0, 400);
  await expect(storeFile(test.context(officer), { ...unit, content: broken })).rejects.toMatchObject({
    code: 'media/not-readable',
  });
  const large = Buffer.concat([photo, Buffer.alloc(test.config.limits.pictureBytes)]);
  await expect(storeFile(test.context(officer), { ...unit, content: large })).rejects.toMatchObject({
    code: 'media/too-large',
  });
});

it('serves public files for ever, ranges of them, and restricted ones to nobody without an account', async () => {
  const http = await createHttp(test.services, { routes: media.routes! });
  const open = await storeFile(test.context(officer), { ...unit, content: photo });
  const closed = await storeCitizenPicture(test.context(), { ...unit, content: photo });

  const whole = await http.inject(fileUrl(open));
  expect(whole.statusCode).toBe(200);
  expect(whole.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': expect.stringContaining('immutable'),
  });
  const part = await http.inject({ url: fileUrl(open), headers: { range: 'bytes=0-9' } });
  expect([part.statusCode, part.rawPayload.length]).toEqual([206, 10]);
  expect(
    (await http.inject({ url: fileUrl(open), headers: { 'if-none-match': String(whole.headers.etag) } }))
      .statusCode,
  ).toBe(304);

  expect(fileUrl(closed)).toMatch(/^\/api\/files\//);
  expect((await http.inject(fileUrl(closed))).statusCode).toBe(401);
  expect((await http.inject(`/tep/${closed.id}/960.webp`)).statusCode).toBe(404);
  expect((await http.inject(`/tep/${crypto.randomUUID()}/960.webp`)).json().code).toBe(
    'media/file-not-found',
  );
  await http.close();
}, 30_000);
