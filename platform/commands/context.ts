import { randomUUID } from 'node:crypto';
import type { Database } from '@saola/platform/database';
import type { Services } from '@saola/platform/services';
import { system, type Actor } from './actor.ts';

/** What a command or query is called with: who asks, on what database, and under which request. */
export interface Context {
  services: Services;
  database: Database;
  actor: Actor;
  requestId: string;
  ip: string | null;
  now(): Date;
}

export function systemContext(services: Services, requestId: string = randomUUID()): Context {
  return { services, database: services.database, actor: system, requestId, ip: null, now: () => new Date() };
}
