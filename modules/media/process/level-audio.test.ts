import { describe, expect, it, afterAll } from 'vitest';
import { fileTypeFromBuffer } from 'file-type';
import { levelAudio } from './level-audio.ts';
import { mediaProcess } from './media-process.ts';

afterAll(() => mediaProcess.stop());

describe('levelAudio', () => {
  it('makes a quiet sound an MP3 at about −16 LUFS', async () => {
    const { mp3, durationMs, loudness, truePeak } = await levelAudio(tone({ seconds: 4, volume: 0.02 }));
    expect((await fileTypeFromBuffer(mp3))?.mime).toBe('audio/mpeg');
    expect(durationMs).toBeGreaterThan(3950);
    expect(durationMs).toBeLessThan(4100);
    expect(Math.abs(loudness + 16)).toBeLessThan(1);
    expect(truePeak).toBeLessThanOrEqual(-1);
    expect(mp3.length).toBeLessThan(45_000);
  }, 30_000);

  it('says when there is no sound, or no readable file', async () => {
    await expect(levelAudio(tone({ seconds: 2, volume: 0 }))).rejects.toMatchObject({
      code: 'media/no-sound',
    });
    await expect(levelAudio(Buffer.from('không phải âm thanh'))).rejects.toMatchObject({
      code: 'media/not-readable',
    });
  }, 30_000);
});

/** A WAV of a 440 Hz tone, 22.05 kHz mono. */
export function tone({ seconds, volume }: { seconds: number; volume: number }): Buffer {
  const rate = 22_050;
  const samples = Buffer.alloc(seconds * rate * 2);
  for (let at = 0; at < seconds * rate; at++)
    samples.writeInt16LE(Math.round(Math.sin((at / rate) * 2 * Math.PI * 440) * volume * 32_767), at * 2);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
