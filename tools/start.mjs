// `npm start`: set-up, then the server, which must end when this program, or the npm above it, ends.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { watchParents } from './setup/parents.mjs';
import { fromSource, node, root, withProjectNode } from './setup/run.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

await setUpOrExit();

const server = spawn(node, [...fromSource, join(root, 'apps/server/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: { ...withProjectNode(), NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') },
  // The channel tells the server that this program is gone, even when it was killed outright.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});

const patience = 30_000;
let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  // Windows has no signals: there the message is the way. The server stops once, however often it is told.
  if (server.connected) server.send('stop', () => {});
  if (process.platform !== 'win32') server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), patience).unref();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
watchParents(stop);

server.once('exit', (code, signal) => process.exit(code ?? (stopping && signal !== 'SIGKILL' ? 0 : 1)));
