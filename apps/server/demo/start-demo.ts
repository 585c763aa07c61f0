import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Services } from '@saola/platform/services';
import { prepareDemoBoard, prepareDemoLoudspeakers, type DemoLoudspeaker } from './devices.ts';
import { demoAccounts, demoPassword } from './seed-accounts.ts';
import { seedCare } from './seed-care.ts';
import { seedStations } from './seed-stations.ts';

export interface Demo {
  password: string;
  accounts: { username: string; says: string }[];
  loudspeakers: number;
  /** A one-time code for the demo's board, until some browser has used it. */
  boardCode: string | null;
  stop(): Promise<void>;
}

/** Three loudspeakers as processes of their own, which speak the real protocol, and a code for a board. */
export async function startDemo(services: Services): Promise<Demo> {
  const loudspeakers = await prepareDemoLoudspeakers(services);
  await seedStations(services);
  await seedCare(services);
  const agents = loudspeakers.map((loudspeaker) => keepAgent(services, loudspeaker));
  return {
    password: demoPassword,
    accounts: demoAccounts.map(({ username, says }) => ({ username, says })),
    loudspeakers: agents.length,
    boardCode: await prepareDemoBoard(services),
    stop: async () => void (await Promise.all(agents.map((stop) => stop()))),
  };
}

const agentMain = fileURLToPath(new URL('../../loudspeaker-agent/main.ts', import.meta.url));

/** What an agent says when it has been told to begin anew (`exitCodes.startAgain`). */
const startAgain = 75;

/** Started again when it asks for it; answers how to end it. */
function keepAgent(services: Services, loudspeaker: DemoLoudspeaker): () => Promise<void> {
  let agent: ChildProcess;
  let isOver = false;
  const start = (code = loudspeaker.code) => {
    agent = startAgent(services, { ...loudspeaker, code });
    agent.once('exit', (exit) => exit === startAgain && !isOver && start(null));
  };
  start();
  return () => {
    isOver = true;
    return stopAgent(agent);
  };
}

function startAgent({ config }: Services, { name, folder, code }: DemoLoudspeaker): ChildProcess {
  mkdirSync(folder, { recursive: true });
  const log = openSync(join(folder, 'agent.log'), 'a');
  // Small machines are what it is made for: it needs a quarter less so, and no time to read its types again.
  const frugal = ['--max-semi-space-size=1'];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const args = [...frugal, agentMain, '--server', config.web.publicUrl, '--data', folder, '--name', name];
  if (code) args.push('--code', code);
  // The channel tells the agent that its server is gone, even by kill -9: the next one starts its own.
  const agent = spawn(process.execPath, args, { env, stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);
  return agent;
}

function stopAgent(agent: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (agent.exitCode !== null || agent.signalCode !== null) return done();
    agent.once('exit', () => done());
    agent.kill('SIGTERM');
    setTimeout(() => agent.kill('SIGKILL'), 5_000).unref();
  });
}
