import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeAdpcm, liveFormat } from '@saola/device-protocol';
import { writeWav } from '@saola/sound';

const folderOf = (dataDir: string) => join(dataDir, 'live');
/** What was said lies here until it is a recording: also when the server went off in the middle. */
const fileOf = (dataDir: string, talkId: string) => join(folderOf(dataDir), talkId);

/** Writes what went out, block by block behind its length; nobody waits for the disk. `failed`: said once. */
export async function openRecorder(dataDir: string, talkId: string, failed: (error: unknown) => void) {
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o700 });
  const file = await open(fileOf(dataDir, talkId), 'a', 0o600);
  let writing: Promise<unknown> = Promise.resolve();
  let hasFailed = false;
  return {
    write(block: Uint8Array): void {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(block.length);
      const bytes = Buffer.concat([length, block]);
      // Behind a block that is written in part the lengths would be out of step: nothing follows it.
      writing = writing
        .then(() => (hasFailed ? undefined : file.appendFile(bytes)))
        .catch((error: unknown) => {
          hasFailed = true;
          failed(error);
        });
    },
    async close(): Promise<void> {
      await writing;
      await file.close();
    },
  };
}

export type Recorder = Awaited<ReturnType<typeof openRecorder>>;

/** The whole as a WAV at `output`, of which no more than a piece is in memory. False: nothing was said. */
export async function writeRecording(dataDir: string, talkId: string, output: string): Promise<boolean> {
  const wav = await open(output, 'w', 0o600);
  let count = 0;
  try {
    await wav.write(headerOf(0));
    for await (const block of blocksIn(fileOf(dataDir, talkId))) {
      const samples = decodeAdpcm(block);
      if (!samples) continue;
      count += samples.length;
      await wav.appendFile(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
    }
    await wav.write(headerOf(count), { position: 0 });
  } finally {
    await wav.close();
  }
  return count > 0;
}

/** A last block that is cut off is left out, and so is a file that is not there. */
async function* blocksIn(path: string): AsyncGenerator<Buffer> {
  if (!(await stat(path).catch(() => null))) return;
  let rest = Buffer.alloc(0);
  for await (const part of createReadStream(path)) {
    rest = Buffer.concat([rest, part as Buffer]);
    let at = 0;
    while (at + 2 <= rest.length && at + 2 + rest.readUInt16BE(at) <= rest.length) {
      const end = at + 2 + rest.readUInt16BE(at);
      yield rest.subarray(at + 2, end);
      at = end;
    }
    rest = rest.subarray(at);
  }
}

/** Of a WAV with so many samples, which follow. */
function headerOf(samples: number): Uint8Array {
  const header = writeWav({ samples: new Float32Array(0), sampleRate: liveFormat.rate });
  const view = new DataView(header.buffer);
  view.setUint32(4, 36 + samples * 2, true);
  view.setUint32(40, samples * 2, true);
  return header;
}

export const forgetRecording = (dataDir: string, talkId: string) =>
  rm(fileOf(dataDir, talkId), { force: true });

/** Talks of which something lies here, and to which nothing has been added for so many milliseconds. */
export async function leftRecordings(dataDir: string, quietFor: number): Promise<string[]> {
  const names = await readdir(folderOf(dataDir)).catch(() => []);
  const left: string[] = [];
  for (const talkId of names) {
    const file = await stat(fileOf(dataDir, talkId)).catch(() => null);
    if (file && file.mtimeMs < Date.now() - quietFor) left.push(talkId);
  }
  return left;
}

/** It could not be kept: not every minute anew. */
export async function putOff(dataDir: string, talkId: string, milliseconds: number): Promise<void> {
  const later = new Date(Date.now() + milliseconds);
  await utimes(fileOf(dataDir, talkId), later, later).catch(() => undefined);
}
