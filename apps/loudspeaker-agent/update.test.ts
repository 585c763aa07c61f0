import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { UpdateOrder } from '@saola/device-protocol';
import { bundleRelease } from './bundle.ts';
import { openTrial } from './run-for-tests.ts';

let trial: Awaited<ReturnType<typeof openTrial>>;
beforeAll(async () => void (trial = await openTrial()));
afterAll(() => trial.close());

type Release = Awaited<ReturnType<typeof trial.wire.addRelease>>;

async function update(deviceId: string, release: Release, rest: Partial<UpdateOrder> = {}): Promise<string> {
  const now = Date.now();
  const order: UpdateOrder = {
    orderId: randomUUID(),
    deviceId,
    nonce: randomUUID(),
    issuedAt: new Date(now).toISOString(),
    notAfter: new Date(now + 3_600_000).toISOString(),
    kind: 'UPDATE',
    ...release,
    vouchWithinSeconds: 60,
    spreadSeconds: 0,
    ...rest,
  };
  await trial.wire.send(deviceId, await trial.wire.sign(order));
  return order.orderId;
}

test('a crashing program makes way for the one before; one that is not signed, or older, is never begun', async () => {
  const { output } = await trial.run('data');
  const { deviceId, reports, heartbeats } = trial.device({ output });
  const comesTo = (orderId: string, what: string, reason?: string) =>
    vi.waitFor(
      () => {
        const said = reports.find((one) => one.kind === 'DEVICE' && one.orderId === orderId);
        expect(said).toMatchObject({ what, ...(reason ? { reason } : {}) });
      },
      { timeout: 50_000, interval: 100 },
    );
  const versionNow = () => (heartbeats.at(-1) as { version: string }).version;

  const crashing = await trial.wire.addRelease(Buffer.from('process.exit(1);'), '0.2.0');
  await comesTo(await update(deviceId, crashing), 'ORDER_FAILED', 'did-not-start');
  expect(versionNow()).toBe('saola-agent/0.1.0');

  const file = join(trial.folder, 'release.mjs');
  await bundleRelease(file, '0.3.0');
  const bytes = await readFile(file);
  const forged = await trial.wire.addRelease(bytes, '0.3.0', 'stranger');
  await comesTo(await update(deviceId, forged), 'ORDER_FAILED', 'release-not-signed');
  const older = await trial.wire.addRelease(bytes, '0.0.9');
  await comesTo(await update(deviceId, older), 'ORDER_FAILED', 'older-version');

  const right = await trial.wire.addRelease(bytes, '0.3.0');
  await comesTo(await update(deviceId, right), 'ORDER_DONE');
  // Out of the trial it runs in the place of the one before.
  await vi.waitFor(
    () =>
      expect(
        reports.filter((one) => one.kind === 'DEVICE' && one.version === 'saola-agent/0.3.0'),
      ).toHaveLength(3),
    { timeout: 30_000 },
  );
  expect(trial.wire.faults).toEqual([]);
});
