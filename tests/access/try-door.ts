import type { Route } from '@saola/platform/http';
import type { Example, ExampleRequest } from './example.ts';
import { anotherAddress, host, unitsOf, type Knocker, type World } from './world.ts';

type Expected = 'refused' | 'answered' | 'answered with it' | 'answered without it';

/** Knocks at one door as everybody, for subjects of their own unit and of a foreign one; answers what should not be. */
export async function tryDoor(world: World, route: Route, example: Example): Promise<string[]> {
  const foreign = await tryAll(world, route, example, 'foreign');
  return [...foreign, ...(await tryAll(world, route, example, 'own'))];
}

/** Those who must be refused come first and share one subject, which must come out of it unharmed. */
async function tryAll(
  world: World,
  route: Route,
  example: Example,
  where: 'own' | 'foreign',
): Promise<string[]> {
  const cells = world.knockers.map((knocker) => ({
    knocker,
    expected: expectationOf(world, route, example, knocker, where),
  }));
  const shared = new Map<string, Promise<ExampleRequest>>();
  const subjectOf = async (knocker: Knocker, expected: Expected): Promise<ExampleRequest> => {
    const { path, accountId } = placeOf(world, knocker, where);
    const make = async () => example.at(world, await world.unit(path), accountId);
    // Looking changes nothing, so those who may look share a subject too.
    if (expected !== 'refused' && route.method !== 'GET') return make();
    const key = example.of === 'account' ? accountId : path;
    const known = shared.get(key) ?? make();
    shared.set(key, known);
    return known;
  };
  const tryCell = async ({ knocker, expected }: (typeof cells)[number]): Promise<string[]> => {
    const request = await subjectOf(knocker, expected);
    const seen = await knock(world, route, example, request, knocker);
    if (fits(expected, seen, request)) return [];
    const { path } = placeOf(world, knocker, where);
    return [`${knocker.name} at ${path}: ${seen.status} ${seen.body.slice(0, 160)}; should be ${expected}`];
  };
  const refused = cells.filter(({ expected }) => expected === 'refused');
  const others = cells.filter(({ expected }) => expected !== 'refused');
  const surprises = await Promise.all(refused.map(tryCell));
  if (!example.oneAtATime) return [...surprises, ...(await Promise.all(others.map(tryCell)))].flat();
  for (const cell of others) surprises.push(await tryCell(cell));
  return surprises.flat();
}

function placeOf(world: World, knocker: Knocker, where: 'own' | 'foreign') {
  const accountId = (where === 'own' ? knocker.accountId : null) ?? world.strangerId;
  return { path: unitsOf(knocker.role ?? 'AUTHOR')[where], accountId };
}

function expectationOf(
  world: World,
  route: Route,
  example: Example,
  knocker: Knocker,
  where: 'own' | 'foreign',
): Expected {
  const access = example.permission ? { permission: example.permission } : route.access;
  if (access === 'anyone') return 'answered';
  if (access === 'device') {
    const others = example.reach === 'unit' && where === 'foreign';
    const wanted = example.device ?? 'BOARD';
    const fitting = wanted === 'ANY' ? knocker.device !== null : knocker.device === wanted;
    return fitting && !others ? 'answered' : 'refused';
  }
  if (!knocker.role) return 'refused';
  const may = (permission: string) =>
    world.services.permissions.some(
      (rule) => rule.permission === permission && rule.roles.includes(knocker.role!),
    );
  if (access !== 'signedIn' && !may(access.permission)) return 'refused';
  const reach = example.reach ?? (access === 'signedIn' ? 'everywhere' : 'unit');
  if (reach === 'everywhere') return 'answered';
  const all = example.everybodysWith !== undefined && may(example.everybodysWith);
  if (reach === 'list') return where === 'own' || all ? 'answered with it' : 'answered without it';
  return where === 'own' ? 'answered' : 'refused';
}

async function knock(
  world: World,
  route: Route,
  example: Example,
  request: ExampleRequest,
  knocker: Knocker,
) {
  const path = route.path.replace(
    /:(\w+)(?:\(\^.*?\$\))?|\*/g,
    (_, name = '*') => request.params?.[name] ?? 'missing',
  );
  const query = new URLSearchParams(request.query).toString();
  const answer = await world.app.inject({
    method: route.method,
    url: query ? `${path}?${query}` : path,
    remoteAddress: anotherAddress(),
    headers: { host, origin: `http://${host}`, ...request.headers, ...knocker.headers },
    ...(request.payload ? { payload: request.payload } : request.body ? { payload: request.body } : {}),
    ...(example.stream ? { payloadAsStream: true } : {}),
  });
  if (!example.stream) return { status: answer.statusCode, body: answer.body };
  answer.stream().destroy();
  return { status: answer.statusCode, body: '' };
}

function fits(expected: Expected, seen: { status: number; body: string }, request: ExampleRequest): boolean {
  if (expected === 'refused') return [401, 403, 404].includes(seen.status);
  // A page may also lead on to another one.
  if (seen.status < 200 || seen.status >= 400) return false;
  if (expected === 'answered') return true;
  return seen.body.includes(request.about!) === (expected === 'answered with it');
}
