import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeAdpcm, liveFormat } from '@saola/device-protocol';
import { writeWav } from '@saola/sound';

/** What was said lies here until it is a recording: also when the server went off in the middle. */
const fileOf = (dataDir: string, talkId: string) => join(dataDir, 'live', talkId);

/** Writes what went out, block by block behind its length; nobody waits for the disk. */
export async function openRecorder(dataDir: string, talkId: string) {
  await mkdir(join(dataDir, 'live'), { recursive: true, mode: 0o700 });
  const file = await open(fileOf(dataDir, talkId), 'a', 0o600);
  let writing: Promise<unknown> = Promise.resolve();
  return {
    write(block: Uint8Array): void {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(block.length);
      const bytes = Buffer.concat([length, block]);
      writing = writing.then(() => file.write(bytes)).catch(() => undefined);
    },
    async close(): Promise<void> {
      await writing;
      await file.close();
    },
  };
}

export type Recorder = Awaited<ReturnType<typeof openRecorder>>;

/** The whole as a WAV, or null when nothing was said. A last block that is cut off is left out. */
export async function readRecording(dataDir: string, talkId: string): Promise<Uint8Array | null> {
  const bytes = await readFile(fileOf(dataDir, talkId)).catch(() => Buffer.alloc(0));
  const parts: Int16Array[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const length = bytes.readUInt16BE(at);
    if (at + 2 + length > bytes.length) break;
    const samples = decodeAdpcm(bytes.subarray(at + 2, at + 2 + length));
    if (samples) parts.push(samples);
    at += 2 + length;
  }
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    for (let place = 0; place < part.length; place += 1) samples[at + place] = part[place]! / 32_768;
    at += part.length;
  }
  return samples.length > 0 ? writeWav({ samples, sampleRate: liveFormat.rate }) : null;
}

export const forgetRecording = (dataDir: string, talkId: string) =>
  rm(fileOf(dataDir, talkId), { force: true });
