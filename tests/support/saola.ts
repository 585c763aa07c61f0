import { decide, type Env } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { startServer, type RunningServer } from '../../apps/server/start-server.ts';
import { askAt, mainHost, signInBy, type Ask } from './ask.ts';
import { install } from './installation.ts';

export interface Saola {
  server: RunningServer;
  port: number;
  ask: Ask;
  /** The cookie of a signed-in demo officer. */
  signIn(username: string): Promise<string>;
  stop(): Promise<void>;
}

/** The whole of Saola, started as `npm start` starts it, on a data folder and ports of its own. */
export async function startSaola(env: Env = {}): Promise<Saola> {
  const { settings, remove } = await install(env.DATA_DIR ? { DATA_DIR: env.DATA_DIR } : {});
  const port = Number(settings.PORT);
  const config = decide({ ...settings, PUBLIC_URL: `http://${mainHost}:${port}`, ...env });
  const server = await startServer(config, createLogger(process.env.TEST_LOG ?? 'silent'));
  const ask: Ask = (path, options = {}) => askAt(port, path, options);
  return {
    server,
    port,
    ask,
    signIn: (username) => signInBy(ask, username, server.demo?.password ?? ''),
    async stop() {
      await server.stop();
      await remove();
    },
  };
}
