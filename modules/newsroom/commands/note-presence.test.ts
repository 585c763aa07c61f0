import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { listPresence } from '../queries/list-presence.ts';
import { createStory } from './create-story.ts';
import { notePresence } from './note-presence.ts';
import { author, colleague, newsroomWorld, sapa, type NewsroomWorld } from './shared/world-for-tests.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());

it('says who has an edition open, tells screens of arrivals only, forgets who went, and audits nothing', async () => {
  const { editionId } = await createStory(world.as(author), { unitId: world.units.taphin! });
  const told: string[] = [];
  const stop = world.services.live.subscribe(
    ({ topic, id }) => void (topic === 'presence' && told.push(id!)),
  );
  const lines = async () =>
    (await sql<{ count: number }>`select count(*) from platform.audit_entries`.execute(world.database))
      .rows[0];
  const before = await lines();
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
  const beat = (actor: typeof author, seconds: number) =>
    notePresence({ ...world.as(actor), now: () => at(seconds) }, { editionId });

  await beat(author, 0);
  expect((await beat(colleague, 10)).items.map(({ name, isMe }) => [name, isMe])).toEqual([
    [author.name, false],
    [colleague.name, true],
  ]);
  await beat(colleague, 30);
  await expect.poll(() => told).toEqual([editionId, editionId]);
  // The author has not been heard of for a minute.
  expect((await beat(colleague, 65)).items.map(({ name }) => name)).toEqual([colleague.name]);
  expect(await lines()).toEqual(before);
  await expect(beat(sapa, 0)).rejects.toThrow('platform/forbidden');
  await expect(listPresence(world.as(sapa), editionId)).rejects.toThrow('platform/forbidden');
  stop();
});
