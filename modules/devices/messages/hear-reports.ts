import {
  acknowledgedTopic,
  hashOfEntry,
  readVerifiers,
  verifyReport,
  type Acknowledgement,
  type PublicKey,
  type UnchainedReport,
  type Verifiers,
} from '@saola/device-protocol';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { LRUCache } from 'lru-cache';
import { receiveEntries } from '../commands/receive-entries.ts';
import { receiveReports } from '../commands/receive-reports.ts';
import type { GenuineEntry, StoredThrough } from '../log.ts';
import { listDeviceKeys } from '../queries/authenticate-device.ts';
import { inParts } from './in-parts.ts';

export interface SaidReport {
  deviceId: string;
  jws: string;
}

/** Making a key ready costs more than checking with it. */
const verifiers = new LRUCache<string, Promise<Verifiers>>({ max: 20_000 });

/** Checked, stored together, and only then acknowledged. */
export async function takeReports(services: Services, said: SaidReport[]): Promise<void> {
  const { entries, unchained } = await checked(services, said);
  const context = systemContext(services);
  await inParts(services.logger, unchained, async (reports) => {
    await receiveReports(context, { reports });
    return [];
  });
  const stored = await inParts(services.logger, entries, (some) =>
    receiveEntries(context, { entries: some }),
  );
  acknowledge(services, furthest(stored));
}

/** A log that came in parts stands where the last of them left it. */
function furthest(stored: StoredThrough[]): StoredThrough[] {
  return [...new Map(stored.map((one) => [`${one.deviceId} ${one.log}`, one])).values()];
}

/** Said again whenever it helps: what gets lost costs nothing but another sending. */
export function acknowledge({ broker, logger }: Services, stored: StoredThrough[]): void {
  for (const { deviceId, log, sequence, hash } of stored) {
    const word: Acknowledgement = { log, sequence, hash };
    broker
      .publish(acknowledgedTopic(deviceId), JSON.stringify(word), { qos: 0 })
      .catch((error: unknown) => logger.debug({ err: error, deviceId }, 'an acknowledgement was not sent'));
  }
}

async function checked(services: Services, said: SaidReport[]) {
  const keys = await listDeviceKeys(services.database, [...new Set(said.map(({ deviceId }) => deviceId))]);
  const entries: GenuineEntry[] = [];
  const unchained: UnchainedReport[] = [];
  const opened = await Promise.all(
    said.map(async ({ deviceId, jws }) => {
      const publicKey = keys.get(deviceId);
      return {
        publicKey,
        deviceId,
        jws,
        verified: await verifyReport(jws, publicKey ? await verifierOf(publicKey) : new Map(), deviceId),
      };
    }),
  );
  for (const { publicKey, deviceId, jws, verified } of opened) {
    if ('report' in verified && publicKey)
      entries.push({ jws, hash: hashOfEntry(jws), report: verified.report, publicKey });
    else if ('unchained' in verified) unchained.push(verified.unchained);
    else if ('refusal' in verified)
      services.logger.warn({ deviceId, refusal: verified.refusal }, 'a report was refused');
  }
  return { entries, unchained };
}

function verifierOf(key: PublicKey): Promise<Verifiers> {
  const known = verifiers.get(key.x) ?? readVerifiers([key]);
  verifiers.set(key.x, known);
  return known;
}
