import { userInfo } from 'node:os';
import { system, systemContext, type Context } from '@saola/platform/commands';
import type { Live } from '@saola/platform/live';
import { createLogger } from '@saola/platform/logging';
import type { Services } from '@saola/platform/services';
import { composeModules } from '../server/modules.ts';
import type { OpenDatabase } from './open-database.ts';

/**
 * For a command that changes the database only: no file, no broker, which a server beside may hold. What it tells is heard
 * by that server, or by the next one.
 * Whoever may read the data folder may do everything; the audit trail says under which name of this machine.
 */
export function contextOfOperator({ config, database, post }: OpenDatabase): Context {
  // Nobody in this process keeps anything in memory; the server hears by the database.
  const live: Pick<Live, 'committed'> = { committed: () => {} };
  const listeners = composeModules().flatMap((module) => module.listeners ?? []);
  const logger = createLogger('warn');
  const services = { config, database, live, boss: post, listeners, logger } as unknown as Services;
  const name = `npx saola (${userInfo().username})`;
  return { ...systemContext(services), actor: { ...system, name } };
}
