import { afterAll, beforeAll, expect, it } from 'vitest';
import { access } from '@saola/access/module';
import { storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits, type Unit } from '@saola/organisations';
import { laoCai, source } from '@saola/organisations/demo';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { writeWav } from '@saola/sound';
import { speech } from '../module.ts';
import { keepStationSound } from './commands/keep-station-sound.ts';
import { removeStationSound } from './commands/remove-station-sound.ts';
import { setBroadcastRule } from './commands/set-broadcast-rule.ts';
import { hearRule } from './hear-rule.ts';
import { listStationSounds } from './queries/list-station-sounds.ts';
import { readBroadcastRules } from './read-rule.ts';
import { defaultRules } from './rule.ts';

let saola: TestServices;
let province: Unit;
let commune: Unit;
beforeAll(async () => {
  saola = await testServices([organisations, access, media, speech]);
  await importUnits(saola.context(), { units: laoCai, source });
  const unitAt = async (path: string) => (await findUnitByPath(saola.services.database, path))!;
  [province, commune] = [await unitAt('laocai'), await unitAt('laocai.taphin')];
});
afterAll(() => saola.stop());

async function tune(unit: Unit, seconds: number): Promise<string> {
  const sampleRate = 16_000;
  const wave = (_: unknown, at: number) => 0.3 * Math.sin((2 * Math.PI * 660 * at) / sampleRate);
  const samples = Float32Array.from({ length: seconds * sampleRate }, wave);
  const content = Buffer.from(writeWav({ samples, sampleRate }));
  const file = { unitId: unit.id, unitPath: unit.path, content, name: 'nhac-hieu.wav' };
  return (await storeFile(saola.context(), file)).id;
}

it('lets a unit choose a tune of the province, hear it before it holds, and keeps what is in use', async () => {
  const fileId = await tune(province, 2);
  await keepStationSound(saola.context(), { unitId: province.id, fileId, name: 'Nhạc hiệu Lào Cai' });
  expect(await listStationSounds(saola.services.database, commune.path)).toMatchObject([
    { fileId, unitId: province.id, name: 'Nhạc hiệu Lào Cai' },
  ]);
  const rule = { ...defaultRules.news, chime: fileId, announcement: '', closing: '', bed: fileId };
  const heard = await hearRule(saola.context(), {
    headline: '',
    text: 'Kính mời bà con.',
    language: 'vi',
    purpose: 'news',
    unitPath: commune.path,
    rule,
  });
  expect(heard.lines.map(({ role }) => role)).toEqual(['BODY']);
  // The tune, a breath, then the music alone.
  expect(heard.lines[0]!.startMs).toBeGreaterThan(3500);
  expect(Math.abs(heard.loudness + 16)).toBeLessThanOrEqual(1.5);
  await setBroadcastRule(saola.context(), { unitId: commune.id, purpose: 'news', rule });
  const [held, above] = await readBroadcastRules(saola.services.database, {
    unitPath: commune.path,
    purpose: 'news',
  });
  expect(held).toMatchObject({ rule, setBy: { unitPath: commune.path } });
  expect(above).toEqual({ rule: defaultRules.news, setBy: null });
  await expect(removeStationSound(saola.context(), { fileId })).rejects.toThrow('station-sound-in-use');
  await setBroadcastRule(saola.context(), { unitId: commune.id, purpose: 'news', rule: null });
  await removeStationSound(saola.context(), { fileId });
  expect(await listStationSounds(saola.services.database, commune.path)).toEqual([]);
}, 40_000);

it('refuses a tune that is a song, a file of another unit, and a stranger', async () => {
  const long = await tune(commune, 31);
  const rule = { ...defaultRules.news, chime: long };
  const set = setBroadcastRule(saola.context(), { unitId: commune.id, purpose: 'news', rule });
  await expect(set).rejects.toThrow('tone-too-long');
  const wanted = { headline: '', text: 'Kính mời bà con.', language: 'vi', purpose: 'news' as const };
  const hear = (unitPath: string, tried: typeof rule, context = saola.context()) =>
    hearRule(context, { ...wanted, unitPath, rule: tried });
  await expect(hear(commune.path, rule)).rejects.toThrow('tone-too-long');
  const foreign = { ...defaultRules.news, bed: long };
  await expect(hear(province.path, foreign)).rejects.toThrow('bed-not-sound');
  const there = { unitId: province.id, purpose: 'news' as const, rule: foreign };
  await expect(setBroadcastRule(saola.context(), there)).rejects.toThrow('bed-not-sound');
  const keep = { unitId: province.id, fileId: long, name: 'Dài' };
  await expect(keepStationSound(saola.context(), keep)).rejects.toThrow('bed-not-sound');
  const stranger = saola.context(actorWith(['speech.broadcast-rule.write'], 'laocai.yty'));
  await expect(keepStationSound(stranger, { ...keep, unitId: commune.id })).rejects.toThrow('forbidden');
  await expect(hear(commune.path, defaultRules.news, stranger)).rejects.toThrow('forbidden');
}, 40_000);
