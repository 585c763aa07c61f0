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
  const surprises: string[] = [];
  const shared = new Map<string, ExampleRequest>();
  const cells = world.knockers
    .map((knocker) => ({ knocker, expected: expectationOf(world, route, example, knocker, where) }))
    .sort((a, b) => Number(b.expected === 'refused') - Number(a.expected === 'refused'));
  for (const { knocker, expected } of cells) {
    const path = unitsOf(knocker.role ?? 'AUTHOR')[where];
    const known = expected === 'refused' ? shared.get(path) : undefined;
    const request = known ?? (await example.at(world, await world.unit(path)));
    if (expected === 'refused') shared.set(path, request);
    const seen = await knock(world, route, example, request, knocker);
    if (!fits(expected, seen, request))
      surprises.push(
        `${knocker.name} at ${path}: ${seen.status} ${seen.body.slice(0, 160)}; should be ${expected}`,
      );
  }
  return surprises;
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
  if (access === 'device') return knocker.name === 'a device' ? 'answered' : 'refused';
  if (!knocker.role) return 'refused';
  if (access === 'signedIn') return 'answered';
  const rule = world.services.permissions.find(({ permission }) => permission === access.permission);
  if (!rule?.roles.includes(knocker.role)) return 'refused';
  if (example.reach === 'everywhere') return 'answered';
  if (example.reach === 'list') return where === 'own' ? 'answered with it' : 'answered without it';
  return where === 'own' ? 'answered' : 'refused';
}

async function knock(
  world: World,
  route: Route,
  example: Example,
  request: ExampleRequest,
  knocker: Knocker,
) {
  const path = route.path.replace(/:(\w+)|\*/g, (_, name = '*') => request.params?.[name] ?? 'missing');
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
