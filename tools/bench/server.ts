import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const port = Number(process.env.BENCH_PORT ?? 3195);

export interface BenchServer {
  dataDir: string;
  port: number;
  mqttPort: number;
  /** Process id of what `npm start` runs; the server and its helpers stand below it. */
  pid(): number;
  /** Starts as `npm start` does, with more settings; answers the milliseconds until the first page was served. */
  start(more?: Record<string, string>): Promise<number>;
  stop(): Promise<void>;
}

export const mainHost = 'laocai.localhost';
export const communeHost = 'taphin.laocai.localhost';

export function benchServer(dataDir: string): BenchServer {
  let child: ChildProcess | null = null;
  return {
    dataDir,
    port,
    mqttPort: port + 1,
    pid: () => child!.pid!,
    async start(more = {}) {
      const started = performance.now();
      const log = openSync(join(dataDir, 'bench.log'), 'a');
      child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
        cwd: root,
        // Not under npm here: nobody above to watch.
        env: { ...process.env, npm_lifecycle_event: '', ...settings(dataDir), ...more },
        stdio: ['ignore', log, log],
      });
      while (child.exitCode === null) {
        if ((await get('/', mainHost).catch(() => null))?.status === 200) return performance.now() - started;
        await sleep(20);
      }
      throw new Error(`The server ended with code ${child.exitCode}; see ${dataDir}/bench.log`);
    },
    async stop() {
      if (!child || child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
      child = null;
    },
  };
}

const settings = (dataDir: string): Record<string, string> => ({
  DATA_DIR: dataDir,
  PORT: String(port),
  MQTT_PORT: String(port + 1),
  PUBLIC_URL: `http://${mainHost}:${port}`,
  LOG_LEVEL: 'warn',
});

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A GET by host name: names below localhost are not resolved by Node.js, so the address is given by number. */
export function get(path: string, host: string, onPort = port): Promise<Answer> {
  return call('GET', path, host, null, {}, onPort);
}

export function call(
  method: string,
  path: string,
  host: string,
  body: object | null,
  headers: Record<string, string> = {},
  onPort = port,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const json = body === null || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json' };
    const asked = request(
      {
        host: '127.0.0.1',
        port: onPort,
        path,
        method,
        headers: { host: `${host}:${onPort}`, ...json, ...headers },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: text }));
      },
    );
    asked.on('error', reject);
    asked.end(body === null ? undefined : Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
}
