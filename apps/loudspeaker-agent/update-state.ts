import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A program in the folder `releases`. */
export interface Installed {
  orderId: string;
  version: string;
  sha256: string;
}

export interface UpdateState {
  /** Runs in the place of what was installed by hand. `over` is the version of that. */
  accepted: (Installed & { over: string }) | null;
  trial: (Installed & { vouchWithinSeconds: number; starts: number }) | null;
  failed: { orderId: string; reason: 'did-not-start' | 'did-not-vouch' } | null;
}

/** Set for a program that the launcher has started; what a program says to the launcher when the server has heard it. */
export const launchedBy = 'SAOLA_LOA_LAUNCHER';
export const vouched = 'vouched';

const stateFile = (dataFolder: string) => join(dataFolder, 'update.json');
export const releaseFile = (dataFolder: string, { sha256 }: Pick<Installed, 'sha256'>) =>
  join(dataFolder, 'releases', `${sha256}.mjs`);

export function readUpdateState(dataFolder: string): UpdateState {
  const none: UpdateState = { accepted: null, trial: null, failed: null };
  try {
    return { ...none, ...(JSON.parse(readFileSync(stateFile(dataFolder), 'utf8')) as Partial<UpdateState>) };
  } catch {
    return none;
  }
}

export function writeUpdateState(dataFolder: string, state: UpdateState): void {
  writeWhole(stateFile(dataFolder), Buffer.from(JSON.stringify(state)));
}

/** A power cut leaves the old file or the new one. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const folder = join(file, '..');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  const descriptor = openSync(part, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(part, file);
  const at = openSync(folder, 'r');
  fsyncSync(at);
  closeSync(at);
}

export function isWhole(dataFolder: string, installed: Installed): boolean {
  try {
    const bytes = readFileSync(releaseFile(dataFolder, installed));
    return createHash('sha256').update(bytes).digest('hex') === installed.sha256;
  } catch {
    return false;
  }
}
