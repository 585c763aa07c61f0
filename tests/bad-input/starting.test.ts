import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../support/ask.ts';
import { install, type Installation } from '../support/installation.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';

let house: Installation;
let first: ServerProcess;

beforeAll(async () => {
  house = await install({ SAOLA_DEMO: 'no' });
  first = await startProcess(house.settings);
});
afterAll(async () => {
  await first?.end();
  await house?.remove();
});

/** Ended by itself, and said why in Vietnamese, in English and with a code; no stack of calls. */
function expectExplained(server: ServerProcess, code: string, ...words: (string | RegExp)[]) {
  expect(server.exitCode()).toBe(1);
  expect(server.said()).toContain(`(${code})`);
  for (const word of words) expect(server.said()).toMatch(word);
  expect(server.said()).not.toMatch(/\n\s+at /);
}

it(
  'a second server on one data folder says so and ends; the first is unhurt',
  { timeout: 300_000 },
  async () => {
    expect(first.exitCode(), first.said()).toBe(null);
    const ports = { PORT: String(await freePort()), MQTT_PORT: String(await freePort()) };
    const second = await startProcess({ ...house.settings, ...ports });
    expectExplained(
      second,
      'start/data-folder-in-use',
      house.folder,
      'DATA_DIR',
      /đang dùng thư mục dữ liệu/,
    );
    expect((await first.ask('/')).status).toBe(200);
    expect((await first.ask('/api/citizen/communes')).status).toBe(200);
  },
);

it(
  'a busy port is named, with how to choose another, and nothing is left running',
  { timeout: 300_000 },
  async () => {
    const busy = createServer().listen(0);
    const address = busy.address();
    const port = String(typeof address === 'object' && address?.port);
    for (const name of ['PORT', 'MQTT_PORT']) {
      const other = await install({ SAOLA_DEMO: 'no', [name]: port });
      const server = await startProcess(other.settings);
      expectExplained(server, 'start/port-in-use', `Cổng ${port}`, `Port ${port}`, `${name}=`);
      expect(existsSync(join(other.folder, 'postgres/postmaster.pid'))).toBe(false);
      await other.remove();
    }
    busy.close();
  },
);

it('a data folder that cannot be is said in plain words', { timeout: 180_000 }, async () => {
  const other = await install({ SAOLA_DEMO: 'no' });
  const file = join(other.folder, 'tep');
  await writeFile(file, '');
  for (const folder of [file, join(file, 'trong')]) {
    const server = await startProcess({ ...other.settings, DATA_DIR: folder });
    expectExplained(server, 'start/data-folder-not-writable', folder, 'DATA_DIR');
  }
  await other.remove();
});

it(
  'an outside database or broker that is not there is said, with the setting',
  { timeout: 180_000 },
  async () => {
    const other = await install({ SAOLA_DEMO: 'no' });
    const nowhere = `postgres://saola:x@127.0.0.1:${await freePort()}/saola`;
    const server = await startProcess({ ...other.settings, DATABASE_URL: nowhere });
    expectExplained(server, 'start/service-not-answering', 'DATABASE_URL');
    await other.remove();
  },
);

it('all that is wrong with the settings is said at once', { timeout: 180_000 }, async () => {
  const server = await startProcess({
    DATA_DIR: house.folder,
    PORT: 'abc',
    MQTT_URL: 'x',
    SAOLA_DEMO: 'maybe',
  });
  expect(server.exitCode()).toBe(1);
  for (const name of ['PORT', 'MQTT_URL', 'SAOLA_DEMO']) expect(server.said()).toContain(name);
});
