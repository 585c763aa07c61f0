import { ConfigError, decide, readEnv } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { explainStartFailure } from './explain-start-failure.ts';
import { sayWhereToLook } from './say-where-to-look.ts';
import { startServer } from './start-server.ts';

try {
  const config = decide(readEnv());
  const server = await startServer(config, createLogger(config.logLevel, config.logFile));
  sayWhereToLook(server);

  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= server.stop().then(() => process.exit(0));
    // A database or a broker that is gone keeps nobody from ending.
    setTimeout(() => process.exit(1), 20_000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // Started by `npm start`: on Windows it speaks instead of signalling, and when it is gone so are we.
  process.on('message', (message) => message === 'stop' && stop());
  process.on('disconnect', stop);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : explainStartFailure(error));
  process.exit(1);
}
