import { openDrawer, type Drawer } from '@saola/offline';
import type { Slide } from './slide.ts';

/** What the board is after it was enrolled. The secret never leaves this device but to its own server. */
export interface Identity {
  deviceId: string;
  secret: string;
  name: string;
  unitName: string;
  /** Not extractable where the browser can make such a key; kept for orders that will be signed. */
  privateKey: CryptoKey | Uint8Array;
}

/** The last word of the server: enough to go on alone, also after a power cut. */
export interface LastWord {
  unitName: string;
  slides: Slide[];
  demo: boolean;
  /** Server time minus this device's time, in milliseconds. */
  clockOffset: number;
  heardAt: string;
}

let opened: Promise<Drawer> | undefined;

export function drawer(): Promise<Drawer> {
  opened ??= openDrawer('saola-board', 1, { board: 'name', showings: 'id' });
  return opened;
}

export async function recall<T>(name: 'identity' | 'last-word'): Promise<T | null> {
  const record = await (await drawer()).get<{ value: T }>('board', name);
  return record?.value ?? null;
}

export async function remember<T>(name: 'identity' | 'last-word', value: T): Promise<void> {
  await (await drawer()).put('board', { name, value });
}
