import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { systemContext, visitor, type Actor, type Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import type { Services } from '@saola/platform/services';
import { accessError } from '../errors.ts';
import { takeCode } from '../commands/prove-by-code.ts';
import { findAccountByUsername, type Account } from '../queries/find-account.ts';
import { addressHeader, authOf } from './auth.ts';
import { checkNewPassword, noteChangedPassword } from './change-of-password.ts';
import { beginAttempt, settleAttempt } from './count-attempts.ts';
import { guardOf, outcomeOf, type Outcome } from './doors.ts';
import { findUsername } from './find-username.ts';
import { translateError } from './translate-error.ts';

const base = '/api/auth';
const verifyingCode = '/two-factor/verify-totp';

/** The sign-in library behind Fastify: few doors, failures counted, errors in our shape. */
export function authPlugin(services: Services) {
  return async (app: FastifyInstance): Promise<void> => {
    app.route({
      method: ['GET', 'POST'],
      url: `${base}/*`,
      schema: { hide: true } as object,
      config: { rateLimit: { max: 240, timeWindow: 60_000 } },
      handler: (request, reply) => answer(services, request, reply),
    });
  };
}

async function answer(services: Services, request: FastifyRequest, reply: FastifyReply) {
  const path = request.url.slice(base.length).split('?')[0]!;
  const guard = guardOf(request.method, path);
  if (!guard) throw platformError('not-found');
  refuseForeignPage(request);
  const headers = headersOf(request);
  const username = await findUsername(services, guard, headers, request.body);
  const account = username ? await findAccountByUsername(services.database, username) : null;
  const context = contextOf(services, request, account);
  if (username && path === '/change-password') checkNewPassword(username, request.body);
  if (username) await beginAttempt(context, username);
  const settle = (outcome: Outcome) =>
    username ? settleAttempt(context, { username, outcome, door: path }) : Promise.resolve(0);
  const code =
    account && path === verifyingCode ? { accountId: account.id, code: codeOf(request.body) } : null;
  // Before the library looks at it: of two who bring the same code at once, one is let in.
  const taking = code ? await takeCode(context, code) : null;
  if (taking === 'USED') {
    await settle('OTHER');
    throw accessError('code-already-used');
  }

  const { status, body, cookies } = account?.disabledAt
    ? { status: 401, body: { code: 'INVALID_USERNAME_OR_PASSWORD' }, cookies: [] }
    : await ask(services, request, headers).catch(async (error: unknown) => {
        // What the server could not answer is nobody's wrong guess.
        await settle('OTHER');
        throw error;
      });

  const outcome = outcomeOf(status, body);
  const minutes = await settle(outcome);
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  if (minutes > 0) throw accessError('account-locked', { minutes });
  if (status >= 400) throw translateError(status, body);
  if (username && path === '/change-password') await noteChangedPassword(context, username);
  // The first code of all, which brought the second factor into force: it opens nothing else.
  if (code && taking === 'WRONG') await takeCode(context, code);
  // The session's token lives in the cookie only, out of reach of scripts.
  const { token: _, ...shown } = body;
  return reply.header('cache-control', 'no-store').status(status).send(shown);
}

const codeOf = (body: unknown) => String((body as { code?: unknown } | null)?.code ?? '');

async function ask(services: Services, request: FastifyRequest, headers: Headers) {
  const auth = await authOf(services);
  const response = await auth.handler(
    new Request(`${request.protocol}://${request.host}${request.url}`, {
      method: request.method,
      headers,
      ...(request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {}),
    }),
  );
  const text = await response.text();
  const body = text ? (JSON.parse(text) as Record<string, unknown> | null) : null;
  return { status: response.status, body: body ?? {}, cookies: response.headers.getSetCookie() };
}

/** Another site could otherwise sign an officer in as somebody else, without his seeing it. */
function refuseForeignPage({ headers: { origin }, host }: FastifyRequest): void {
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== host)) throw platformError('cross-site');
}

/** Only what the library needs; what a client says of its address is not believed. */
function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers({ 'content-type': 'application/json', [addressHeader]: request.ip });
  for (const name of ['cookie', 'origin', 'referer', 'user-agent', 'accept-language']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

/** The trail names the account that is knocked at; until it is let in, it may nothing. */
function contextOf(services: Services, request: FastifyRequest, account: Account | null): Context {
  const actor: Actor = account
    ? { ...visitor, kind: 'account', id: account.id, name: account.name }
    : { ...visitor, name: 'Không rõ' };
  return { ...systemContext(services, request.id), actor, ip: request.ip };
}
