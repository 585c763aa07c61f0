import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pino, type Logger, type LoggerOptions } from 'pino';

export type { Logger };

/** One logger for the process; children carry the area. Secrets never reach it: headers and bodies are not logged. */
export function createLogger(level: string, file: string | null = null): Logger {
  if (file) mkdirSync(dirname(file), { recursive: true });
  const options: LoggerOptions = {
    name: 'saola',
    level,
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: ['*.password', '*.secret', '*.token', 'req.headers.authorization', 'req.headers.cookie'],
  };
  return file ? pino(options, pino.destination({ dest: file, sync: false })) : pino(options);
}
