import { buffer } from 'node:stream/consumers';
import { storeFile } from '@saola/media';
import { findUnitByPath } from '@saola/organisations';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { writeWav } from '@saola/sound';
import { keepStationSound, previewKey, previewSpeech } from '@saola/speech';
import { provincePath } from '../province.ts';
import { actAs } from './act-as.ts';

export interface StationSounds {
  opening: string;
  closing: string;
  identification: string;
}

const rate = 22_050;
/** Notes of five-note flutes, in hertz. */
const rising = [392, 523.25, 587.33, 659.26, 783.99];

/** Signals that frame a broadcast, in the library of the province: made by reckoning and by the demonstration's own voice. */
export async function seedStationSounds(services: Services): Promise<StationSounds> {
  const spoken = 'Đây là Đài truyền thanh cơ sở tỉnh Lào Cai.';
  const { url } = await previewSpeech(systemContext(services), { text: spoken });
  const identification = await buffer(await services.storage.get(previewKey(url.split('/').at(-1)!)));
  return {
    opening: await keep(services, 'Nhạc hiệu mở đầu (trình diễn)', tune(rising), 'nhac-hieu.wav'),
    closing: await keep(services, 'Nhạc kết thúc (trình diễn)', tune(rising.toReversed()), 'ket-thuc.wav'),
    identification: await keep(services, 'Xưng danh đài (trình diễn)', identification, 'xung-danh.mp3'),
  };
}

async function keep(services: Services, title: string, content: Buffer, name: string): Promise<string> {
  const unit = await findUnitByPath(services.database, provincePath(services.config));
  const officer = await actAs(services, 'quantri.tinh');
  const { id } = await storeFile(systemContext(services), {
    unitId: unit!.id,
    unitPath: unit!.path,
    content,
    name,
    kind: 'AUDIO',
  });
  await keepStationSound(officer, { unitId: unit!.id, fileId: id, name: title });
  return id;
}

/** Struck notes half a second apart that die away. */
function tune(notes: readonly number[]): Buffer {
  const samples = new Float32Array(Math.round((notes.length * 0.5 + 1.5) * rate));
  notes.forEach((frequency, index) => {
    const from = Math.round(index * 0.5 * rate);
    for (let at = from; at < samples.length; at += 1) {
      const time = (at - from) / rate;
      const decay = Math.exp(-3 * time) * Math.min(1, time * 200);
      samples[at] = (samples[at] ?? 0) + 0.25 * decay * Math.sin(2 * Math.PI * frequency * time);
    }
  });
  return Buffer.from(writeWav({ samples, sampleRate: rate }));
}
