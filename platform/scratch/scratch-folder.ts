import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one piece of work, which its maker removes. Its name says which process that is. */
export const makeScratchFolder = (work: string): Promise<string> =>
  mkdtemp(join(tmpdir(), `saola-${work}-${process.pid}-`));

const made = /^saola-[a-z]+-(\d+)-[A-Za-z0-9]{6}$/;
const day = 86_400_000;

/** Removes what processes left behind that were ended in the middle (`kill -9`, a power cut); answers how many folders. */
export async function clearScratchFolders(root = tmpdir()): Promise<number> {
  let cleared = 0;
  for (const name of await readdir(root)) {
    const pid = Number(made.exec(name)?.[1] ?? 0);
    if (pid === 0 || !(await isLeft(join(root, name), pid))) continue;
    await rm(join(root, name), { recursive: true, force: true }).then(
      () => (cleared += 1),
      // Another user's folder is that user's.
      () => {},
    );
  }
  return cleared;
}

/** In a container every process is number 1: one of our own number is left when it is older than we are. */
async function isLeft(path: string, pid: number): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
  if (pid === process.pid) return mtimeMs < Date.now() - process.uptime() * 1000 - 1000;
  return !isAlive(pid) || mtimeMs < Date.now() - day;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
