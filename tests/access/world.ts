import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { assignRole, authPlugin, createAccount, roles, type Role } from '@saola/access';
import { registerDevice } from '@saola/devices';
import { findUnitByPath, importUnits, type Unit } from '@saola/organisations';
import { laoCai, source } from '@saola/organisations/demo';
import type { Context } from '@saola/platform/commands';
import type { Envelope } from '@saola/platform/events';
import { createHttp, type Route } from '@saola/platform/http';
import type { Services } from '@saola/platform/services';
import { createSite } from '@saola/sites';
import { testServices } from '@saola/platform/testing';
import { composeModules } from '../../apps/server/modules.ts';
import { serverRoutes } from '../../apps/server/create-server.ts';
import { whoAsks } from '../../apps/server/who-asks.ts';

/** Whoever may knock at a door: nobody known, an officer with one role at one unit, or a device. */
export interface Knocker {
  name: string;
  role: Role | null;
  accountId: string | null;
  device: DeviceKind | null;
  headers: Record<string, string>;
}

type DeviceKind = 'BOARD' | 'LOUDSPEAKER';

/** A province with its officers, one for each role, and every route of the server. */
export interface World {
  services: Services;
  routes: Route[];
  app: FastifyInstance;
  knockers: Knocker[];
  /** An officer of nowhere, whose things are nobody else's business. */
  strangerId: string;
  /** Acts as Saola itself, to make what a request is about. */
  context(): Context;
  unit(path: string): Promise<Unit>;
  /** A number never given before, for names that must differ. */
  next(): number;
  /** Lets one listener hear what was told it about a story; no other worker runs. */
  hear(listenerName: string, storyId: string): Promise<void>;
  stop(): Promise<void>;
}

export const host = 'laocai.localhost:3000';
const home = 'laocai.taphin';
const password = 'Saola-trinh-dien-2026';

/** The unit a role holder is tried at with success, and the one that is not his. */
export function unitsOf(role: Role): { own: string; foreign: string } {
  return { own: home, foreign: role === 'PROVINCE_ADMINISTRATOR' ? 'hatinh.thachha' : 'laocai.tavan' };
}

/** @param more routes beside those of the server */
export async function createWorld(more: Route[] = []): Promise<World> {
  const modules = composeModules();
  const test = await testServices(modules);
  const { services } = test;
  const routes = [...serverRoutes(modules), ...more];
  const app = await createHttp(services, {
    routes,
    resolveActor: (request) => whoAsks(services, request),
    plugins: [authPlugin(services)],
  });
  const context = () => test.context();
  const unit = async (path: string) => {
    const found = await findUnitByPath(services.database, path);
    if (!found) throw new Error(`no unit ${path}`);
    return found;
  };
  await importUnits(context(), { units: laoCai, source });
  await importUnits(context(), { units: anotherProvince, source: 'test' });
  for (const path of ['laocai', home]) await createSite(context(), { unitId: (await unit(path)).id });
  let number = 0;
  const world: World = {
    services,
    routes,
    app,
    knockers: [{ name: 'a visitor', role: null, accountId: null, device: null, headers: {} }],
    strangerId: randomUUID(),
    context,
    unit,
    next: () => ++number,
    hear: (name, storyId) => hear(services, context(), name, storyId),
    async stop() {
      await app.close();
      await test.stop();
    },
  };
  for (const kind of ['BOARD', 'LOUDSPEAKER'] as const) world.knockers.push(await device(world, kind));
  for (const role of roles) world.knockers.push(await officer(world, role));
  return world;
}

const validFrom = '2025-07-01';
const anotherProvince = [
  { below: null, kind: 'PROVINCE' as const, name: 'Hà Tĩnh', slug: 'hatinh', validFrom },
  { below: 'hatinh', kind: 'COMMUNE' as const, communeKind: 'XA' as const, name: 'Thạch Hà', validFrom },
];

async function officer(world: World, role: Role): Promise<Knocker> {
  const { id: unitId } = await world.unit(role === 'PROVINCE_ADMINISTRATOR' ? 'laocai' : home);
  const username = role.toLowerCase();
  const { accountId } = await createAccount(world.context(), {
    username: username.replaceAll('_', '-'),
    name: `Cán bộ (${role})`,
    email: `${username}@laocai.example`,
    unitId,
    password,
  });
  await assignRole(world.context(), { accountId, role, unitId });
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    headers: { host },
    payload: { username: username.replaceAll('_', '-'), password },
  });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  if (answer.statusCode !== 200) throw new Error(`${role} could not sign in: ${answer.body}`);
  return { name: role, role, accountId, device: null, headers: { cookie } };
}

async function device(world: World, kind: DeviceKind): Promise<Knocker> {
  const { id: unitId } = await world.unit(home);
  const { enrolmentCode } = await registerDevice(world.context(), { kind, name: 'Thiết bị', unitId });
  const { deviceId, secret } = await enrol(world, enrolmentCode, kind);
  const basic = Buffer.from(`${deviceId}:${secret}`).toString('base64');
  return {
    name: `a device (${kind})`,
    role: null,
    accountId: null,
    device: kind,
    headers: { authorization: `Basic ${basic}` },
  };
}

async function hear(services: Services, context: Context, name: string, storyId: string): Promise<void> {
  const listener = services.listeners.find((one) => one.name === name);
  if (!listener) throw new Error(`no listener ${name}`);
  const { rows } = await sql<{ data: Envelope }>`
    select data from jobs.job where name = ${name} and data -> 'payload' ->> 'storyId' = ${storyId}
  `.execute(services.database);
  const told = rows[0]?.data;
  if (!told) throw new Error(`${name} was told nothing of ${storyId}`);
  await listener.handle(context, told.payload, { eventId: told.eventId });
}

/** As a device does: its code for credentials. */
export async function enrol(
  { app }: Pick<World, 'app'>,
  code: string,
  kind: 'BOARD' | 'LOUDSPEAKER',
): Promise<{ deviceId: string; secret: string }> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/devices/enrol',
    remoteAddress: anotherAddress(),
    headers: { host },
    payload: enrolment(code, kind),
  });
  if (answer.statusCode !== 200) throw new Error(`a device could not enrol: ${answer.body}`);
  return answer.json();
}

export function enrolment(code: string, kind: 'BOARD' | 'LOUDSPEAKER') {
  const player = kind === 'BOARD' ? null : ('silent' as const);
  return { code, kind, player, publicKey: publicKey(), agentVersion: 'test' };
}

/** Each request from elsewhere, or the limits on requests of one address would answer. */
export function anotherAddress(): string {
  return `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`;
}

function publicKey() {
  const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  return { kty: 'OKP' as const, crv: 'Ed25519' as const, x: x! };
}
