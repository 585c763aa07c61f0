import { afterAll, expect, it } from 'vitest';
import sharp from 'sharp';
import { readFile, writeFile } from 'node:fs/promises';
import { makeFilm } from './make-film.ts';
import { inTemporaryFolder, mediaProcess } from './media-process.ts';
import { prepareFilm } from './prepare-film.ts';

afterAll(() => mediaProcess.stop());

const prepare = (film: Buffer, mime: 'video/mp4' | 'video/webm') =>
  inTemporaryFolder(async (path) => {
    await writeFile(path('in'), film);
    const prepared = await prepareFilm({ path: path('in') }, mime, path);
    return prepared && { ...prepared, content: await readFile(prepared.content.path) };
  });

it('keeps pictures and sound, draws a poster, and takes out what the file tells of its maker', async () => {
  const tags = { location: '+22.3364+103.8438/', title: 'Bí mật' };
  const film = await makeFilm({ container: 'webm', pictures: 'libvpx', sound: 'libopus', tags });
  expect(film.includes('+22.3364')).toBe(true);
  const prepared = await prepare(film, 'video/webm');
  expect(prepared).toMatchObject({ width: 640, height: 360, turn: 0 });
  expect(prepared!.durationMs).toBeGreaterThan(1900);
  expect(prepared!.content.includes('+22.3364')).toBe(false);
  expect(prepared!.content.includes('Bí mật')).toBe(false);
  expect(await sharp(prepared!.poster).metadata()).toMatchObject({ format: 'jpeg', width: 640 });
}, 30_000);

it('lets an MP4 begin with what a player needs first, and refuses what browsers cannot play', async () => {
  const film = await makeFilm({ container: 'mp4', pictures: 'libx264', sound: 'aac' });
  const { content } = (await prepare(film, 'video/mp4'))!;
  expect(content.indexOf('moov')).toBeLessThan(content.indexOf('mdat'));
  const old = await makeFilm({ container: 'mp4', pictures: 'mpeg4' });
  await expect(prepare(old, 'video/mp4')).rejects.toMatchObject({ code: 'media/film-not-played' });
}, 30_000);

it('says of a recording in a film container that it is none, and of rubbish that it cannot be read', async () => {
  expect(await prepare(await makeFilm({ container: 'webm', sound: 'libopus' }), 'video/webm')).toBeNull();
  await expect(prepare(Buffer.from('không phải phim'), 'video/mp4')).rejects.toMatchObject({
    code: 'media/not-readable',
  });
}, 30_000);
