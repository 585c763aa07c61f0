import type { FastifyRequest } from 'fastify';
import { resolveActor } from '@saola/access';
import { deviceActor } from '@saola/devices';
import { visitor, type Actor } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';

/** A device by its secret, an officer by his session, anybody else as a visitor. */
export async function whoAsks(services: Services, request: FastifyRequest): Promise<Actor> {
  const { authorization } = request.headers;
  if (authorization) return (await deviceActor(services.database, authorization)) ?? visitor;
  return resolveActor(services)(request);
}
