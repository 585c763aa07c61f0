import { openWire } from '@saola/device-protocol/conformance';
import type { PlayOrder, Report } from '@saola/device-protocol';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { bundleAgent } from './bundle.ts';
import { playOrder } from './order-for-tests.ts';

/** A server of the conformance kit and a folder, where agents run as processes of their own. */
export async function openTrial() {
  const wire = await openWire();
  const folder = await mkdtemp(join(tmpdir(), 'saola-trial-'));
  const program = await bundleAgent(folder);
  const agents: ChildProcess[] = [];

  return {
    wire,
    folder,
    /** Its last argument is what else it is given; resolves when it hears orders. */
    async run(data = 'data', env: Record<string, string> = {}, ...more: string[]) {
      const given = [
        '--server',
        wire.server,
        '--data',
        join(folder, data),
        '--code',
        'GOOD',
        '--heartbeat',
        '1',
      ];
      const agent = spawn(process.execPath, [program, ...given, ...more], {
        env: { ...process.env, ...env },
      });
      agents.push(agent);
      let output = '';
      for (const stream of [agent.stdout, agent.stderr])
        stream.on('data', (chunk) => (output += String(chunk)));
      const hearsOrders = () =>
        [...wire.devices].find(([id]) => output.includes(id))?.[1].granted.has('orders');
      await vi.waitFor(() => expect(hearsOrders()).toBe(true), { timeout: 50_000 });
      return { agent, output: () => output, exit: once(agent, 'exit') };
    },
    device({ output }: { output(): string }) {
      const [deviceId, device] = [...wire.devices].find(([id]) => output().includes(id))!;
      return { deviceId, ...device };
    },
    async play(deviceId: string, rest: Partial<PlayOrder> = {}): Promise<PlayOrder> {
      const order = playOrder(deviceId, { audio: wire.addAudio(randomBytes(200_000)), ...rest });
      await wire.send(deviceId, await wire.sign(order));
      return order;
    },
    async close(): Promise<void> {
      for (const agent of agents)
        if (agent.exitCode === null && agent.signalCode === null) {
          agent.kill('SIGKILL');
          await once(agent, 'exit');
        }
      await wire.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a log says became of an item, in one line. */
export const courseOf = (reports: Report[], { programmeId }: PlayOrder): string =>
  reports
    .flatMap((said) =>
      said.kind === 'PLAYBACK' && said.programmeId === programmeId
        ? [said.state + (said.reason ? ` ${said.reason}` : '')]
        : [],
    )
    .join(', ');
