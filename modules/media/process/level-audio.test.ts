import { describe, expect, it, afterAll } from 'vitest';
import { fileTypeFromBuffer } from 'file-type';
import { levelAudio } from './level-audio.ts';
import { mediaProcess } from './media-process.ts';
import { tone } from './tone-for-tests.ts';

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
    // Opened as an MP3 well enough; what is in it cannot be decoded.
    const { mp3 } = await levelAudio(tone({ seconds: 2, volume: 0.1 }));
    for (const bytes of [300, 500, 700]) {
      const told = await levelAudio(mp3.subarray(0, bytes), { mime: 'audio/mpeg' }).then(
        () => 'made of what is there',
        ({ code }: { code: string }) => code,
      );
      expect(told).not.toBe('media/process-failed');
    }
  }, 30_000);
});
