import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { createLogger } from '@saola/platform/logging';
import { testDatabase } from '@saola/platform/testing';
import { connect } from './connect.ts';

test('of an idle connection that was lost the log has the reason and nothing of the client', async () => {
  const { database, url, drop } = await testDatabase([]);
  const logger = createLogger('silent');
  const warn = vi.spyOn(logger, 'warn');
  const idle = connect(url, logger);
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(idle.database);
  await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(database);
  await vi.waitFor(() => expect(warn).toHaveBeenCalled());
  expect(warn.mock.calls).toEqual([
    [{ code: '57P01', reason: expect.stringContaining('terminating') }, expect.stringContaining('lost')],
  ]);
  await idle.close();
  await drop();
});
