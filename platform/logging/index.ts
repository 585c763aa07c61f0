import { pino, type Logger } from 'pino';

export type { Logger };

/** One logger for the process; children carry the area. Secrets never reach it: headers and bodies are not logged. */
export function createLogger(level: string, name = 'saola'): Logger {
  return pino({
    name,
    level,
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: ['*.password', '*.secret', '*.token', 'req.headers.authorization', 'req.headers.cookie'],
  });
}
