import { PgBoss } from 'pg-boss';

/**
 * What a command of an operator tells, and what it leaves for later, stands in the database as if the server had said it:
 * that does it when it runs. Opened by the first word.
 */
export function postBox(url: string) {
  let open: Promise<PgBoss> | null = null;
  const boss = (): Promise<PgBoss> =>
    (open ??= new PgBoss({
      connectionString: url,
      schema: 'jobs',
      max: 1,
      migrate: false,
      supervise: false,
      schedule: false,
    }).start());
  return {
    insert: async (...given: Parameters<PgBoss['insert']>) => (await boss()).insert(...given),
    send: async (name: string, data?: object | null, options?: Parameters<PgBoss['send']>[2]) =>
      (await boss()).send(name, data, options),
    async close(): Promise<void> {
      if (open) await (await open).stop({ graceful: false });
    },
  };
}
