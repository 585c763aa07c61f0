import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCatalogue } from '@saola/platform/errors';
import type { EventType, Listener } from '@saola/platform/events';
import type { QuickAnswer, Route } from '@saola/platform/http';
import type { Job, Task } from '@saola/platform/jobs';
import type { PermissionRule } from '@saola/platform/permissions';
import type { Services } from '@saola/platform/services';

export const healthStates = ['OK', 'WARNING', 'FAILING'] as const;
export type HealthState = (typeof healthStates)[number];

/** One thing that operators watch, with what was measured; never a secret, never a name. */
export interface Finding {
  name: string;
  state: HealthState;
  figures: Readonly<Record<string, number | boolean | string>>;
}

/** What a module gives to the apps: its four doors, its rules, and its part of the database. */
export interface SaolaModule {
  name: string;
  migrations?: URL;
  routes?: Route[];
  listeners?: Listener[];
  tasks?: Task[];
  jobs?: Job[];
  permissions?: PermissionRule[];
  errors?: ErrorCatalogue<never>[];
  events?: EventType[];
  /** Answers addresses outside /api that no route has. */
  notFound?(services: Services): (request: FastifyRequest, reply: FastifyReply) => unknown;
  /** Answers from memory, before the framework looks at a request. */
  quick?(services: Services): QuickAnswer;
  /** Long-lived work, such as a subscription to the broker; answers how to end it. */
  start?(services: Services): Promise<() => Promise<void>>;
  /** How it stands in this process, for operators. */
  health?(services: Services): Promise<Finding>;
}

export function defineModule(module: SaolaModule): SaolaModule {
  return module;
}
