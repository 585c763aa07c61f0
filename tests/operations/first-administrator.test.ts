import { afterAll, beforeAll, expect, test } from 'vitest';
import { saola } from '../support/command-line.ts';
import { install, type Installation } from '../support/installation.ts';
import { startReady, type ServerProcess } from '../support/server-process.ts';

let house: Installation;
let settings: Installation['settings'];
let running: ServerProcess;
beforeAll(async () => {
  house = await install({ SAOLA_DEMO: 'no' });
  settings = house.settings;
  running = await startReady(settings);
});
afterAll(async () => {
  await running.end();
  await house.remove();
});

const passwordIn = (text: string) => /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(text)?.[0] ?? '';

test('an empty province is built up from its first administrator', { timeout: 120_000 }, async () => {
  const first = passwordIn(running.said());
  let cookie = await running.signIn('quantri', first);
  const ask = (path: string, body?: unknown) =>
    running.ask(path, { cookie, ...(body === undefined ? {} : { method: 'POST', body }) });
  expect((await ask('/api/accounts')).status).toBe(403); // Nothing before the password is his own.

  const changed = { currentPassword: first, newPassword: 'Sen-no-tren-dinh-nui-2026' };
  expect((await ask('/api/auth/change-password', changed)).status).toBe(200);
  cookie = await running.signIn('quantri', changed.newPassword);
  const me = (await ask('/api/me')).json<{ account: { unitId: string } }>();
  const commune = await ask('/api/units', {
    parentId: me.account.unitId,
    kind: 'COMMUNE',
    communeKind: 'XA',
    name: 'Tả Phìn',
    validFrom: '2025-07-01',
  });
  const { id: unitId, path } = commune.json<{ id: string; path: string }>();
  expect(path).toBe('laocai.taphin');
  const officer = { username: 'soantin.taphin', name: 'Cán bộ soạn tin', email: 'soantin@taphin.example' };
  const made = await ask('/api/accounts', { ...officer, unitId });
  expect(made.status).toBe(200);

  const site = () => running.ask('/', { host: 'taphin.laocai.localhost' });
  expect((await site()).status).toBe(404);
  expect(saola(settings, ['sites', 'create', path])).toMatchObject({ status: 0, err: '' });
  expect((await site()).status).toBe(200);

  const listed = saola(settings, ['accounts', 'list']);
  expect(listed.out).toMatch(/^quantri\t.*PROVINCE_ADMINISTRATOR \(Tỉnh Lào Cai\)$/m);
  const reset = saola(settings, ['accounts', 'reset-password', 'quantri']);
  expect((await ask('/api/me')).status).toBe(401);
  await running.signIn('quantri', passwordIn(reset.out));
  expect(saola(settings, ['accounts', 'reset-password', 'nobody'])).toMatchObject({ status: 1, out: '' });

  const status = saola(settings, ['status']);
  expect(status).toMatchObject({ status: 0, err: '' });
  expect(status.out).toContain(`runs at http://127.0.0.1:${settings.PORT}`);
  expect(status.out).toContain('up to date');
});

test(
  'a second server on the data folder is refused, and the first goes on',
  { timeout: 60_000 },
  async () => {
    const other = await install({ SAOLA_DEMO: 'no' });
    const second = { ...other.settings, DATA_DIR: settings.DATA_DIR! };
    await expect(startReady(second)).rejects.toThrow('Another Saola server runs on the data folder');
    expect((await running.ask('/api/about')).status).toBe(200);
    await other.remove();
  },
);
