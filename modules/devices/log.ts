import type { PublicKey, Report } from '@saola/device-protocol';

/** An entry whose signature and shape have been checked. */
export interface GenuineEntry {
  jws: string;
  /** Base64url. */
  hash: string;
  report: Report;
  /** With which it is signed. */
  publicKey: PublicKey;
}

/** Why a log cannot be the truth about one device. */
export type LogFault = 'FORKED' | 'BROKEN_CHAIN' | 'OLDER_LOG_GROWS';

/** How far a log is stored without gap; the device sends what lies behind. */
export interface StoredThrough {
  deviceId: string;
  log: string;
  sequence: number;
  hash: string | null;
}
