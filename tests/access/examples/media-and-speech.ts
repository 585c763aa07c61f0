import { Readable } from 'node:stream';
import sharp from 'sharp';
import { addPiece, beginUpload, storeCitizenPicture, storeFile, storeMadeSound } from '@saola/media';
import type { Unit } from '@saola/organisations';
import { writeWav } from '@saola/sound';
import { chooseVoice, keepStationSound, previewSpeech, requestRecording, wantPiece } from '@saola/speech';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#147a54' } })
  .png()
  .toBuffer();

const file = (world: World, unit: Unit) =>
  storeFile(world.context(), {
    unitId: unit.id,
    unitPath: unit.path,
    content: picture,
    alt: 'Ruộng bậc thang',
  });

async function upload(world: World, unit: Unit, whole: boolean): Promise<string> {
  const where = { unitId: unit.id, unitPath: unit.path };
  const name = { name: 'ruong.png', bytes: picture.length };
  const { uploadId } = await beginUpload(world.context(), { ...where, ...name });
  if (whole) await addPiece(world.context(), { uploadId, at: 0, from: Readable.from([picture]) });
  return uploadId;
}

const sampleRate = 8000;
const note = Float32Array.from({ length: 2 * sampleRate }, (_, at) => 0.3 * Math.sin(at / 4));
const tunes = new Map<string, Promise<string>>();

/** Levelled once for each unit: it takes a while. */
function tune(world: World, unit: Unit): Promise<string> {
  const content = Buffer.from(writeWav({ samples: note, sampleRate }));
  const file = { unitId: unit.id, unitPath: unit.path, content, name: 'nhac-hieu.wav' };
  const kept = tunes.get(unit.id) ?? storeFile(world.context(), file).then(({ id }) => id);
  tunes.set(unit.id, kept);
  return kept;
}

/** Heard by nobody, so nothing is levelled. */
async function anotherTune(world: World, unit: Unit): Promise<string> {
  const forms = [{ name: 'audio.mp3', mime: 'audio/mpeg', content: Buffer.from(crypto.randomUUID()) }];
  const sound = { unitId: unit.id, unitPath: unit.path, name: 'nhac-hieu.mp3', durationMs: 2000, forms };
  return (await storeMadeSound(world.context(), sound)).id;
}

const broadcast = (world: World, unit: Unit) =>
  requestRecording(world.context(), {
    subjectId: crypto.randomUUID(),
    text: 'Kính mời bà con.',
    language: 'vi',
    unitPath: unit.path,
  });

export const mediaAndSpeech: Examples = {
  uploadFile: {
    at: (_, unit) => multipart({ unitId: unit.id, alt: 'Ruộng bậc thang' }, 'ruong.png', picture),
  },
  createUpload: {
    at: (_, unit) => ({ body: { unitId: unit.id, name: 'ruong.png', bytes: picture.length } }),
  },
  getUpload: { at: async (world, unit) => ({ params: { uploadId: await upload(world, unit, false) } }) },
  addToUpload: {
    at: async (world, unit) => ({
      params: { uploadId: await upload(world, unit, false) },
      headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
      payload: picture,
    }),
  },
  keepUpload: {
    at: async (world, unit) => ({ params: { uploadId: await upload(world, unit, true) }, body: {} }),
  },
  deleteUpload: { at: async (world, unit) => ({ params: { uploadId: await upload(world, unit, true) } }) },
  getPublicFile: {
    at: async (world, unit) => {
      const { id, variants } = await file(world, unit);
      return { params: { fileId: id, variant: variants[0]!.name } };
    },
  },
  getRestrictedFile: {
    permission: 'media.file.read-restricted',
    at: async (world, unit) => {
      const found = { unitId: unit.id, unitPath: unit.path, content: picture };
      const { id, variants } = await storeCitizenPicture(world.context(), found);
      return { params: { fileId: id, variant: variants[0]!.name } };
    },
  },
  planReading: {
    reach: 'everywhere',
    at: (_, unit) => ({ body: { unitId: unit.id, text: 'Kính mời bà con.' } }),
  },
  getSpeechPiece: {
    at: async (world, unit) => {
      const voice = await chooseVoice(world.context(), { unitPath: unit.path, language: 'vi' });
      return {
        params: { pieceId: await wantPiece(world.context(), { spoken: 'Kính mời bà con.', voice: voice! }) },
      };
    },
  },
  tryBroadcast: { at: (_, unit) => ({ body: { unitId: unit.id, text: 'Kính mời bà con.' } }) },
  getBroadcast: { at: async (world, unit) => ({ params: await broadcast(world, unit) }) },
  cancelBroadcast: { at: async (world, unit) => ({ params: await broadcast(world, unit) }) },
  listBroadcastRules: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  setBroadcastRule: { at: (_, unit) => ({ body: { unitId: unit.id, purpose: 'news', rule: null } }) },
  hearBroadcastRule: {
    at: (_, unit) => ({
      body: {
        unitId: unit.id,
        purpose: 'portal',
        rule: { chime: 'NONE', announcement: '', closing: '', repeat: 'NONE', voices: 'ONE', bed: 'NONE' },
        headline: '',
        text: 'Kính mời bà con.',
      },
    }),
  },
  hearRecording: {
    at: async (world, unit) => ({ body: { fileId: await tune(world, unit), clean: false } }),
  },
  listStationSounds: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  keepStationSound: {
    at: async (world, unit) => ({
      body: { unitId: unit.id, fileId: await anotherTune(world, unit), name: 'Nhạc hiệu' },
    }),
  },
  removeStationSound: {
    at: async (world, unit) => {
      const fileId = await anotherTune(world, unit);
      await keepStationSound(world.context(), { unitId: unit.id, fileId, name: 'Nhạc hiệu' });
      return { params: { fileId } };
    },
  },
  getSpeechPreview: {
    at: async (world) => {
      const { url } = await previewSpeech(world.context(), { text: 'Kính mời bà con.' });
      return { params: { previewId: url.split('/').at(-1)! } };
    },
  },
};

/** A form with fields and one file, as a browser sends it. */
export function multipart(fields: Record<string, string>, name: string, content: Buffer) {
  const boundary = '----saola-example';
  const head = (what: string) => `--${boundary}\r\nContent-Disposition: form-data; ${what}\r\n`;
  const parts = Object.entries(fields).map(([field, value]) => `${head(`name="${field}"`)}\r\n${value}\r\n`);
  const payload = Buffer.concat([
    Buffer.from(parts.join('')),
    Buffer.from(`${head(`name="file"; filename="${name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
