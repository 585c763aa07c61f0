import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './log.ts';

const size = 4 * 1024 * 1024;

export type Reserve = ReturnType<typeof keepReserve>;

/** Some of the disk held back, so that orders and the log still find room when others have filled it. */
export function keepReserve(dataFolder: string) {
  const file = join(dataFolder, 'reserve');

  /** Taken back only where there is plenty. */
  function fill(): void {
    const disk = statfsSync(dataFolder);
    if (existsSync(file) || disk.bavail * disk.bsize < 4 * size) return;
    try {
      // Zeros might take no room at all.
      writeFileSync(file, randomBytes(size));
    } catch {
      rmSync(file, { force: true });
    }
  }

  fill();
  return {
    fill,
    /** Does the work; when the disk is full, once more with the reserve given up. */
    withRoom<T>(work: () => T): T {
      try {
        return work();
      } catch (error) {
        if (!isFull(error) || !existsSync(file)) throw error;
        say('Đĩa đầy: dùng đến phần dự trữ để tiếp tục ghi nhật ký. Hãy dọn chỗ trống ngay.');
        rmSync(file, { force: true });
        return work();
      }
    },
  };
}

export const isFull = (error: unknown): boolean =>
  error instanceof Error && /disk is full|ENOSPC/.test(error.message);
