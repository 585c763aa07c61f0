import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ContentInput } from '../content.ts';
import { createStory } from './create-story.ts';
import { startEdition } from './start-edition.ts';
import { author, complete, newsroomWorld, text, type NewsroomWorld } from './shared/world-for-tests.ts';
import { submitEdition } from './submit-edition.ts';
import { writeEdition } from './write-edition.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());
const submit = async (content: ContentInput, type = 'news') =>
  submitEdition(
    world.as(author),
    await createStory(world.as(author), { unitId: world.units.taphin!, type, content }),
  );

it('names all that is missing, by what the type of the story asks for', async () => {
  await expect(submit({ title: 'Chỉ có tiêu đề' })).rejects.toThrow('Missing: tóm tắt, nội dung');
  // A leader has a post and no summary.
  await expect(submit({ title: 'Nguyễn Văn A (kiểm thử)' }, 'leader')).rejects.toMatchObject({
    code: 'newsroom/edition-incomplete',
    details: { missing: expect.not.stringContaining('tóm tắt') },
  });
});

it('takes no emergency that waits, and no end that has passed', async () => {
  const inAnHour = new Date(Date.now() + 3_600_000);
  await expect(submit({ ...complete(), priority: 'EMERGENCY', publicFrom: inAnHour })).rejects.toThrow(
    'newsroom/emergency-not-later',
  );
  await expect(submit({ ...complete(), publicUntil: new Date(Date.now() - 1) })).rejects.toThrow(
    'newsroom/public-until-past',
  );
});

it('asks what changed from the second edition of a language on', async () => {
  const { storyId } = await world.approved();
  const next = await startEdition(world.as(author), { storyId });
  await expect(submitEdition(world.as(author), next)).rejects.toThrow('ghi chú thay đổi');
  const written = await writeEdition(world.as(author), { ...next, content: { changeNote: 'Đổi giờ tiêm.' } });
  await submitEdition(world.as(author), written);
});

it('takes no translation that still says what the original says', async () => {
  const { storyId } = await world.approved();
  const english = await startEdition(world.as(author), { storyId, language: 'en' });
  await expect(submitEdition(world.as(author), english)).rejects.toMatchObject({
    code: 'newsroom/translation-missing',
    details: { parts: 'tiêu đề, tóm tắt, nội dung' },
  });
  const content = {
    title: 'Vaccination day',
    summary: 'Thursday morning, for children under two.',
    body: text('Come from 7:30.'),
  };
  const written = await writeEdition(world.as(author), { ...english, content });
  await submitEdition(world.as(author), written);
});
