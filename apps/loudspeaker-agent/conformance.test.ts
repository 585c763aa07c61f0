import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { tryDevice } from '@saola/device-protocol/conformance';

const root = join(import.meta.dirname, '../..');
const devices = {
  agent: 'apps/loudspeaker-agent/main.ts --server {server} --data {data} --code {code} --heartbeat 5',
  example: 'packages/device-protocol/example/device.ts {server} {data} {code}',
};

for (const [name, given] of Object.entries(devices))
  test.concurrent(
    `the ${name} passes the conformance kit`,
    async ({ expect }) => {
      const data = await mkdtemp(join(tmpdir(), 'saola-conformance-'));
      try {
        const command = `'${process.execPath}' ${join(root, given)}`;
        const trials = await tryDevice({ command, data, patience: 30_000 });
        expect(trials.filter(({ fault }) => fault !== null)).toEqual([]);
        expect(trials.length).toBeGreaterThan(20);
      } finally {
        await rm(data, { recursive: true, force: true });
      }
    },
    180_000,
  );
