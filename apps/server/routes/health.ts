import { Type } from 'typebox';
import { route, type Route } from '@saola/platform/http';
import { healthStates, type SaolaModule } from '@saola/platform/module';
import type { Services } from '@saola/platform/services';
import { worstOf } from '../health/judge.ts';
import { isReady, lookAtHealth } from '../health/look-at-health.ts';

/** However often it is asked, the database is asked once in this time. */
const fresh = 1_000; // ms

/** For load balancers and service managers: whoever asks learns yes or no, and only officers who may learn why. */
export function healthRoutes(modules: readonly SaolaModule[]): Route[] {
  const readiness = new WeakMap<Services, { at: number; ready: Promise<boolean> }>();
  const readyNow = (services: Services): Promise<boolean> => {
    const known = readiness.get(services);
    if (known && Date.now() - known.at < fresh) return known.ready;
    const ready = isReady(services);
    readiness.set(services, { at: Date.now(), ready });
    return ready;
  };
  const state = Type.Enum([...healthStates]);
  return [
    route({
      operationId: 'isAlive',
      method: 'GET',
      path: '/healthz',
      summary: 'Whether this process answers at all; one that does not is to be started anew',
      tags: ['operations'],
      access: 'anyone',
      response: Type.Object({ status: Type.Literal('alive') }),
      handle: ({ reply }) => {
        void reply.header('cache-control', 'no-store');
        return { status: 'alive' };
      },
    }),
    route({
      operationId: 'isReady',
      method: 'GET',
      path: '/readyz',
      summary: 'Whether this process can serve people now: 200, or 503 while its database does not answer',
      tags: ['operations'],
      access: 'anyone',
      response: Type.Object({ status: Type.Union([Type.Literal('ready'), Type.Literal('unready')]) }),
      handle: async ({ context, reply }) => {
        const ready = await readyNow(context.services);
        void reply.header('cache-control', 'no-store').status(ready ? 200 : 503);
        return { status: ready ? 'ready' : 'unready' };
      },
    }),
    route({
      operationId: 'getHealth',
      method: 'GET',
      path: '/api/health',
      summary: 'What this process stands on: database, broker, work that waits, search index, disk',
      tags: ['operations'],
      access: { permission: 'access.server.see' },
      limit: { max: 60, seconds: 60 },
      response: Type.Object({
        status: state,
        findings: Type.Array(
          Type.Object({
            name: Type.String(),
            state,
            figures: Type.Record(Type.String(), Type.Union([Type.Number(), Type.Boolean(), Type.String()])),
          }),
        ),
      }),
      handle: async ({ context, reply }) => {
        const findings = await lookAtHealth(context.services, modules);
        void reply.header('cache-control', 'no-store');
        return { status: worstOf(findings), findings };
      },
    }),
  ];
}
