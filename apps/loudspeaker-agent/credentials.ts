import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnrolmentAnswer, PrivateKey } from '@saola/device-protocol';

/** What makes this machine this device. Readable by its own user only. */
export interface Credentials {
  server: string;
  privateKey: PrivateKey;
  answer: EnrolmentAnswer;
}

const fileName = 'credentials.json';

export async function readCredentials(dataFolder: string): Promise<Credentials | null> {
  try {
    return JSON.parse(await readFile(join(dataFolder, fileName), 'utf8')) as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and moved into place: a power cut leaves the old file or the new one, never half of it. */
export async function writePrivate(dataFolder: string, name: string, value: unknown): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeText(join(dataFolder, name), JSON.stringify(value, null, 2));
}

export async function writeText(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

export function writeCredentials(dataFolder: string, credentials: Credentials): Promise<void> {
  return writePrivate(dataFolder, fileName, credentials);
}

/** RFC 7617. */
export function basicAuthorisation({ answer }: Credentials): string {
  return `Basic ${Buffer.from(`${answer.deviceId}:${answer.secret}`).toString('base64')}`;
}
