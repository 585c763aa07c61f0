import { afterAll, expect, it } from 'vitest';
import { getFile, readVariant, storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { access } from '@saola/access/module';
import { organisations } from '@saola/organisations/module';
import { testServices } from '@saola/platform/testing';
import { readWav, writeWav } from '@saola/sound';
import { speech } from '../module.ts';
import { chooseVoice } from '../voices/choose-voice.ts';
import { speakPiece } from '../voices/speak.ts';
import { cleanRecording } from './clean-recording.ts';

const saola = await testServices([organisations, access, media, speech]);
afterAll(() => saola.stop());

/** A voice that speaks, is silent for two seconds and speaks again, with a telephone's hum and hiss all through. */
async function noisy() {
  const voice = (await chooseVoice(saola.context(), { unitPath: 'laocai', language: 'vi' }))!;
  const { wav, sampleRate } = await speakPiece(saola.context(), {
    text: 'Kính mời bà con đến họp thôn.',
    voice,
  });
  const said = readWav(wav).samples;
  let state = 7;
  const noise = () => ((state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 30 - 1) * 0.02;
  const gap = 2 * sampleRate;
  const samples = new Float32Array(2 * said.length + gap);
  samples.set(said);
  samples.set(said, said.length + gap);
  const sent = samples.map(
    (each, at) => 0.5 * each + noise() + 0.02 * Math.sin((2 * Math.PI * 50 * at) / sampleRate),
  );
  return { wav: Buffer.from(writeWav({ samples: sent, sampleRate })), silentFrom: said.length / sampleRate };
}

it('takes hum and hiss out of a telephone’s recording, and keeps the one that was sent', async () => {
  const province = {
    below: null,
    kind: 'PROVINCE',
    slug: 'laocai',
    name: 'Lào Cai',
    validFrom: '2025-07-01',
  } as const;
  await importUnits(saola.context(), { units: [province], source: 'kiểm thử' });
  const unit = (await findUnitByPath(saola.services.database, 'laocai'))!;
  const { wav, silentFrom } = await noisy();
  const sent = await storeFile(saola.context(), {
    unitId: unit.id,
    unitPath: unit.path,
    content: wav,
    name: 'dien-thoai.wav',
  });
  const { fileId } = await cleanRecording(saola.context(), { fileId: sent.id });
  expect(fileId).not.toBe(sent.id);
  const cleaned = (await getFile(saola.services.database, fileId))!;
  const peaks = cleaned.variants.find(({ name }) => name === 'peaks.json')!;
  const shape = (
    JSON.parse((await readVariant(saola.services.storage, peaks)).toString()) as { peaks: number[] }
  ).peaks;
  const loudest = (from: number, until: number) =>
    Math.max(...shape.slice(Math.round(from * 20), Math.round(until * 20)));
  const inTheGap = loudest(silentFrom + 0.7, silentFrom + 1.8);
  // What was a twentieth of the voice and more is now hardly there.
  expect(inTheGap).toBeLessThan(loudest(0, silentFrom) / 40);
  expect(await getFile(saola.services.database, sent.id)).not.toBeNull();
}, 30_000);
