import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BenchServer, get } from '../server.ts';
import type { Figure } from '../table.ts';
import { type Address, loadWith, say } from './load.ts';

const nginxAt = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) =>
  existsSync(path),
);

/** A page in memory, beside the same bytes as a file from nginx; where there is none, from a bare Node.js server. */
export async function measureCachedPage(server: BenchServer, page: Address): Promise<Figure> {
  const { status, body } = await get(page.path, page.host, server.port);
  if (status !== 200) throw new Error(`${page.host}${page.path} answers ${status}`);
  const folder = join(server.dataDir, 'same-bytes');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), body);
  const port = server.port + 3;
  const reference = await (nginxAt ? startNginx(nginxAt, folder, port) : startNode(folder, port));
  try {
    const ours = await loadWith(server.port, [page]);
    const theirs = await loadWith(port, [{ host: 'localhost', path: '/' }]);
    return {
      what: `page from memory (${Math.round(Buffer.byteLength(body) / 1000)} kB), 32 connections`,
      measured: say(ours),
      against: nginxAt
        ? 'nginx with the same bytes as a file'
        : 'a bare Node.js server with the same bytes: there is no nginx here',
      reference: say(theirs),
      ratio: ours.perSecond / theirs.perSecond,
    };
  } finally {
    reference.kill('SIGTERM');
    await once(reference, 'exit');
  }
}

/** As it is installed: sendfile, an access log, a worker a core. */
async function startNginx(nginx: string, folder: string, port: number): Promise<ChildProcess> {
  const file = join(folder, 'nginx.conf');
  await chmod(folder, 0o755);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    file,
    `daemon off; worker_processes ${availableParallelism()}; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  types { text/html html; } sendfile on; tcp_nopush on; keepalive_requests 1000000; access_log ${folder}/access.log;
  ${places.map((place) => `${place}_temp_path ${folder}/${place};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`,
  );
  return started(spawn(nginx, ['-c', file, '-p', folder], { stdio: 'ignore' }), port);
}

function startNode(folder: string, port: number): Promise<ChildProcess> {
  const words = `const body = require('node:fs').readFileSync(${JSON.stringify(join(folder, 'index.html'))});
    require('node:http').createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html',
      'content-length': body.length }).end(body)).listen(${port}, '127.0.0.1');`;
  return started(spawn(process.execPath, ['-e', words], { stdio: 'inherit' }), port);
}

async function started(child: ChildProcess, port: number): Promise<ChildProcess> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await get('/', 'localhost', port).catch(() => null))?.status === 200) return child;
    await sleep(50);
  }
  child.kill();
  throw new Error('The reference server did not start');
}
