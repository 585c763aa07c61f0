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
import { batch } from './batch.ts';
import { inParts } from './in-parts.ts';

interface SaidReport {
  deviceId: string;
  jws: string;
}

type Genuine = GenuineEntry | { unchained: UnchainedReport };

/** Making a key ready costs more than checking with it. */
const verifiers = new LRUCache<string, Promise<Verifiers>>({ max: 20_000 });

/** What devices report: checked as it comes, stored together, and only then acknowledged. */
export function hearReports(services: Services) {
  // While some are stored, the next are checked on other threads.
  const genuine = batch<Genuine>({
    milliseconds: 0,
    most: 2_000,
    logger: services.logger,
    handle: (items) => storeReports(services, items),
  });
  const said = batch<SaidReport>({
    milliseconds: 50,
    most: 500,
    logger: services.logger,
    handle: async (items) => {
      for (const report of await checked(services, items)) genuine.add(report);
    },
  });
  return {
    add: said.add,
    async flush(): Promise<void> {
      await said.flush();
      await genuine.flush();
    },
  };
}

async function storeReports(services: Services, reports: Genuine[]): Promise<void> {
  const entries = reports.flatMap((one) => ('unchained' in one ? [] : one));
  const unchained = reports.flatMap((one) => ('unchained' in one ? one.unchained : []));
  const context = systemContext(services);
  await inParts(services.logger, unchained, async (some) => {
    await receiveReports(context, { reports: some });
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

async function checked(services: Services, said: SaidReport[]): Promise<Genuine[]> {
  const keys = await listDeviceKeys(services.database, [...new Set(said.map(({ deviceId }) => deviceId))]);
  const opened = await Promise.all(
    said.map(async ({ deviceId, jws }): Promise<Genuine | null> => {
      const publicKey = keys.get(deviceId);
      const verifier = publicKey ? await verifierOf(publicKey) : new Map();
      const verified = await verifyReport(jws, verifier, deviceId);
      if ('refusal' in verified)
        services.logger.warn({ deviceId, refusal: verified.refusal }, 'a report was refused');
      else if ('unchained' in verified) return verified;
      else if (publicKey) return { jws, hash: hashOfEntry(jws), report: verified.report, publicKey };
      return null;
    }),
  );
  return opened.filter((report) => report !== null);
}

function verifierOf(key: PublicKey): Promise<Verifiers> {
  const known = verifiers.get(key.x) ?? readVerifiers([key]);
  verifiers.set(key.x, known);
  return known;
}
