import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freePort } from '../support/ask.ts';
import { until } from '../support/until.ts';

/** Debian puts it where only the administrator's PATH leads. */
export const natsServer = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/bin']
  .map((folder) => join(folder, 'nats-server'))
  .find(existsSync);

export interface NatsCluster {
  /** Ends one as a power cut does. */
  kill(server: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the servers by the files that `devices broker-acl` has written, all on this machine: only the ports, which on
 * machines of their own may be the same, are given by the command line.
 */
export async function startNatsCluster(folder: string, howMany: number): Promise<NatsCluster> {
  const ports = await Promise.all(
    Array.from({ length: howMany }, async () => ({
      clients: await freePort(),
      routes: await freePort(),
      monitor: await freePort(),
    })),
  );
  const secret = execFileSync('sed', [
    '-n',
    's/.*password: "\\([0-9a-f]*\\)".*/\\1/p',
    join(folder, 'nats-1.conf'),
  ])
    .toString()
    .trim();
  const routes = ports.map((port) => `nats://saola:${secret}@127.0.0.1:${port.routes}`);
  const servers: ChildProcess[] = ports.map(({ clients, routes: own, monitor }, at) =>
    spawn(
      natsServer!,
      options({
        '-c': join(folder, `nats-${at + 1}.conf`),
        '-l': join(folder, `nats-${at + 1}.log`),
        '-p': clients,
        '-m': monitor,
        '--cluster': `nats://saola:${secret}@127.0.0.1:${own}`,
        '--routes': routes.filter((_, other) => other !== at).join(','),
      }),
      { stdio: 'ignore' },
    ),
  );
  const end = async (server: ChildProcess, signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  for (const { monitor } of ports)
    await until(() => knowsItsLeader(monitor, howMany), `NATS on port ${monitor} is one of ${howMany}`, 30);
  return {
    kill: (server) => end(servers[server]!, 'SIGKILL'),
    stop: async () => void (await Promise.all(servers.map((server) => end(server, 'SIGKILL')))),
  };
}

const options = (given: Record<string, string | number>): string[] =>
  Object.entries(given).flatMap(([name, value]) => [name, String(value)]);

async function knowsItsLeader(monitor: number, howMany: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${monitor}/jsz`).catch(() => null);
  if (!answer?.ok) return false;
  const { meta_cluster: meta } = (await answer.json()) as {
    meta_cluster?: { leader?: string; cluster_size?: number };
  };
  return Boolean(meta?.leader) && meta?.cluster_size === howMany;
}
