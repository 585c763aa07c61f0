import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Context } from '@saola/platform/commands';

/** Who may knock. A permission here is the door; the command still asks for the unit. */
export type Access = 'anyone' | 'signedIn' | 'device' | { permission: string };

type Of<S extends TSchema | undefined> = S extends TSchema ? Static<S> : undefined;

export interface RouteArguments<
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
> {
  params: Of<P>;
  query: Of<Q>;
  body: Of<B>;
  context: Context;
  request: FastifyRequest;
  reply: FastifyReply;
}

interface RouteOf<
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
  R extends TSchema | undefined,
> {
  /** The same as the name of the command or query behind it. */
  operationId: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  summary: string;
  tags?: string[];
  access: Access;
  params?: P;
  query?: Q;
  body?: B;
  response?: R;
  /** Pages and files stand outside the OpenAPI document. */
  hidden?: boolean;
  /** Its answers are packed by whoever makes them, once for many. */
  packsItself?: boolean;
  /** Requests an address may make in a time; the default is generous. */
  limit?: { max: number; seconds: number };
  /** Answer, or `reply` when it has been sent by hand. */
  handle(args: RouteArguments<P, Q, B>): unknown;
}

export type Route = RouteOf<
  TSchema | undefined,
  TSchema | undefined,
  TSchema | undefined,
  TSchema | undefined
>;

export function route<
  P extends TSchema | undefined = undefined,
  Q extends TSchema | undefined = undefined,
  B extends TSchema | undefined = undefined,
  R extends TSchema | undefined = undefined,
>(definition: RouteOf<P, Q, B, R>): Route {
  return definition as unknown as Route;
}
