import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWire } from '@saola/device-protocol/conformance';
import { makeInstaller } from './installer.ts';

const run = promisify(execFile);
const patient = { timeout: 15_000 };
let folder: string;

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'saola-install-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

test('one command puts agent, units and settings in their places; what is installed asks by its page until the server takes it in, and needs nothing said again', async () => {
  const script = join(folder, 'saola-loa.sh');
  const root = join(folder, 'root');
  await writeFile(script, await makeInstaller());
  const given = ['--server', 'https://laocai.example.vn', '--code', 'ABCD-EFGH', '--name', 'Loa thôn 1'];
  const { stdout } = await run('sh', [script, ...given, '--root', root]);
  const label = await readFile(join(root, 'etc/saola-loa/hotspot-password'), 'utf8');
  expect(label).toMatch(/^[a-z2-9]{12}$/);
  expect(stdout).toContain(`mật khẩu ${label}`);
  expect(JSON.parse(await readFile(join(root, 'etc/saola-loa/saola-loa.json'), 'utf8'))).toEqual({
    server: 'https://laocai.example.vn',
    code: 'ABCD-EFGH',
    name: 'Loa thôn 1',
  });
  const unit = await readFile(join(root, 'etc/systemd/system/saola-loa.service'), 'utf8');
  expect(unit).toContain('WatchdogSec=');

  const wire = await openWire();
  const port = await freePort();
  const program = join(root, 'opt/saola-loa/loudspeaker-agent.mjs');
  const options = [
    '--data',
    join(folder, 'data'),
    '--settings',
    join(folder, 'none'),
    '--setup-port',
    String(port),
  ];
  const start = () => spawn(join(root, 'opt/saola-loa/node'), [program, ...options], { stdio: 'ignore' });
  let agent = start();
  const page = `http://127.0.0.1:${port}/`;
  const shown = () => fetch(page).then((answer) => answer.text());
  const fill = (fields: Record<string, string>) =>
    fetch(page, { method: 'POST', body: new URLSearchParams(fields) }).then((answer) => answer.status);
  try {
    await vi.waitFor(async () => expect(await shown()).toContain('<form'), patient);
    expect(await fill({ server: '', code: '' })).toBe(422);
    await expect(fill({ server: 'x'.repeat(1_000_000) })).rejects.toThrow();
    expect(await fill({ server: wire.server, code: 'WRONG' })).toBe(200);
    await vi.waitFor(async () => expect(await shown()).toContain('enrolment-code-unknown'), patient);
    const wifi = { wifi: 'UBND xã\nTả Phìn', password: 'mat khau' };
    expect(await fill({ server: wire.server, code: 'GOOD', ...wifi })).toBe(200);
    await vi.waitFor(() => expect([...wire.devices.values()][0]?.granted.has('orders')).toBe(true), patient);
    expect(await readFile(join(folder, 'data/wifi'), 'utf8')).toBe('UBND xãTả Phìn\nmat khau\n');

    agent.kill();
    await once(agent, 'exit');
    const device = [...wire.devices.values()][0]!;
    device.granted.clear();
    agent = start();
    await vi.waitFor(() => expect(device.granted.has('orders')).toBe(true), patient);
    expect(wire.devices.size).toBe(1);
  } finally {
    agent.kill('SIGKILL');
    await wire.close();
  }
}, 60_000);

test('without a network it opens a Wi-Fi of its own, goes into the one that was filled in, and opens its own again when that fails', async () => {
  const bin = join(folder, 'bin');
  const said = join(folder, 'said');
  await mkdir(bin);
  const nmcli = `#!/bin/sh\necho "$*" >> '${said}'\ncase "$*" in *general) echo none;; *connect\\ Sai*) exit 4;; esac\n`;
  await writeFile(join(bin, 'nmcli'), nmcli);
  await chmod(join(bin, 'nmcli'), 0o755);
  const script = new URL('./install/hotspot.sh', import.meta.url).pathname;
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    SAOLA_WAIT: '0',
    SAOLA_HOTSPOT_SECRET: join(folder, 'label'),
  };
  await writeFile(join(folder, 'label'), 'tinh-co-2345');
  const file = join(folder, 'wifi');
  await run('sh', [script, 'open'], { env });
  await writeFile(file, 'Sai mạng\nmat khau\n');
  await run('sh', [script, 'join', file], { env });
  const lines = (await readFile(said, 'utf8')).trim().split('\n');
  const kinds = lines.map((line) => /general|hotspot|down|connect /.exec(line)?.[0].trim());
  expect(kinds).toEqual(['general', 'hotspot', 'down', 'connect', 'hotspot']);
  expect(lines[1]).toContain('password tinh-co-2345');
  expect(lines[3]).toBe('--wait 45 device wifi connect Sai mạng password mat khau');
});
