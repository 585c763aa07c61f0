import { DataFolderInUse } from '@saola/platform/database';

/** What kept the server from starting, and what to do about it, in plain words. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof DataFolderInUse) return error.message;
  const { code, port, syscall, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return (
      `Port ${port} is used by another program. Stop that program, or choose another port: ` +
      'PORT for the web (such as PORT=3100 npm start), MQTT_PORT for the loudspeakers (such as MQTT_PORT=1884 npm start).'
    );
  if (code === 'EACCES' && syscall === 'listen')
    return `Port ${port} needs more rights than this account has. Choose one above 1023 with PORT or MQTT_PORT.`;
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC')
    return `The data folder cannot be written (${message}). Free some space, or choose another folder with DATA_DIR.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000')
    return `An outside service does not answer (${message}). Look at DATABASE_URL, MQTT_URL and STORAGE_URL.`;
  return `Saola could not start: ${error instanceof Error ? error.stack : String(error)}`;
}
