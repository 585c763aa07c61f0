import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverRoutes } from '../../apps/server/create-server.ts';
import { composeModules } from '../../apps/server/modules.ts';
import { wrongDoors, wrongExamples } from './doors-left-open.ts';
import { exampleOf, examples } from './examples.ts';
import { tryDoor } from './try-door.ts';
import { createWorld, type World } from './world.ts';

// Generated: every registered route × every role × {its own unit, a foreign unit}, with real sessions.
const routes = serverRoutes(composeModules());

let world: World;
beforeAll(async () => {
  world = await createWorld(wrongDoors);
});
afterAll(() => world?.stop());

it('has an example for each route, and none for a route that is gone', () => {
  const operations = routes.map((route) => route.operationId);
  expect(operations.filter((operation) => !exampleOf(operation))).toEqual([]);
  expect(Object.keys(examples).filter((operation) => !operations.includes(operation))).toEqual([]);
});

describe('no door opens to whom it should not, and each opens to whom it should', () => {
  for (const route of routes)
    it(
      route.operationId,
      async () => {
        const example = exampleOf(route.operationId);
        if (!example) throw new Error(`${route.operationId} has no example in tests/access/examples`);
        expect(await tryDoor(world, route, example)).toEqual([]);
      },
      60_000,
    );
});

describe('the test itself sees a door that', () => {
  for (const route of wrongDoors)
    it(route.operationId, async () => {
      expect(await tryDoor(world, route, wrongExamples[route.operationId]!)).not.toEqual([]);
    });
});
