import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A secret kept in the data folder's `keys`, made at first use: it is in the backup and never in the repository.
 * @param make gives the first content; without it, 256 random bits
 */
export async function keptSecret(
  dataDir: string,
  name: string,
  make: () => string | Promise<string> = () => randomBytes(32).toString('base64url'),
): Promise<string> {
  const folder = join(dataDir, 'keys');
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await readFile(file, 'utf8').catch(() => null);
  if (found !== null) return found;
  const secret = await make();
  // Exclusive: of two processes that start together, both keep what the first wrote.
  await writeFile(file, secret, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await chmod(file, 0o600);
  return readFile(file, 'utf8');
}
