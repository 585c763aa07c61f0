import type { PgBoss } from 'pg-boss';
import type { Config } from '@saola/platform/config';
import type { Database } from '@saola/platform/database';
import type { Listener } from '@saola/platform/events';
import type { Live } from '@saola/platform/live';
import type { Logger } from '@saola/platform/logging';
import type { Broker } from '@saola/platform/mqtt';
import type { PermissionRule } from '@saola/platform/permissions';
import type { Storage } from '@saola/platform/storage';

/** What runs beneath every module. */
export interface Services {
  config: Config;
  logger: Logger;
  database: Database;
  storage: Storage;
  broker: Broker;
  live: Live;
  boss: PgBoss;
  /** Every listener of every module: the outbox writes to their queues. */
  listeners: readonly Listener[];
  /** What every module lets its roles do. */
  permissions: readonly PermissionRule[];
}
