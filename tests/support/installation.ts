import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ask.ts';
import { prepared } from './prepared.ts';

export interface Installation {
  folder: string;
  settings: Record<string, string>;
  remove(): Promise<void>;
}

/** A folder which the embedded database's own account may enter. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-installation-'));
  await chmod(folder, 0o755);
  return folder;
}

/**
 * A data folder and ports of its own, on which a server can be started again and again: with a small demonstration
 * as its first start has left it, or, without one, with nothing but the tables.
 */
export async function install(more: Record<string, string> = {}): Promise<Installation> {
  const folder = more.DATA_DIR ?? (await dataFolder());
  if (!more.DATA_DIR) await prepared(more.SAOLA_DEMO === 'no' ? 'tables' : 'demonstration', folder);
  const [PORT, MQTT_PORT] = [String(await freePort()), String(await freePort())];
  return {
    folder,
    settings: { DATA_DIR: folder, PORT, MQTT_PORT, SAOLA_DEMO: 'small', ...more },
    remove: () =>
      more.DATA_DIR ? Promise.resolve() : rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
