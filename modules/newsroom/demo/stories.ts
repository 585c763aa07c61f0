import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { approveEdition } from '../commands/approve-edition.ts';
import { createStory } from '../commands/create-story.ts';
import { returnEdition } from '../commands/return-edition.ts';
import { startEdition } from '../commands/start-edition.ts';
import { submitEdition } from '../commands/submit-edition.ts';
import { writeEdition } from '../commands/write-edition.ts';
import type { ContentInput } from '../content.ts';
import { pictures, type DemoStory, type PictureKey } from './demo-story.ts';
import { storiesOfCommunes } from './stories-of-communes.ts';
import { storiesOfTaPhin } from './stories-of-ta-phin.ts';
import { storiesOfTheProvince } from './stories-of-the-province.ts';

export { pictures, type DemoStory, type PictureKey } from './demo-story.ts';

/** Every story of the demonstration, the oldest first; days in the texts count from `today`. */
export function demoStories(today: Date): DemoStory[] {
  const all = [...storiesOfTheProvince(today), ...storiesOfTaPhin(today), ...storiesOfCommunes(today)];
  return all.toSorted((a, b) => b.hoursAgo - a.hoursAgo);
}

export interface SeedHelpers {
  /** A context that acts as somebody who may write for this unit. */
  author(unitPath: string): Context | Promise<Context>;
  /** A context that acts as another person, who may approve and return for this unit and for all it reaches. */
  approver(unitPath: string): Context | Promise<Context>;
  /** The stored file of an illustration; null leaves the story without a picture. */
  picture(key: PictureKey): string | null | Promise<string | null>;
}

/** Writes the stories by the same commands that officers use, each at its own past time; answers how many. */
export async function seedStories(
  helpers: SeedHelpers,
  stories: DemoStory[] = demoStories(new Date()),
): Promise<number> {
  const start = new Date();
  for (const story of stories) await seedStory(helpers, story, start);
  return stories.length;
}

async function seedStory(helpers: SeedHelpers, story: DemoStory, start: Date): Promise<void> {
  // The author worked for a while before the approver decided.
  const at = (hoursAgo: number) => new Date(start.getTime() - hoursAgo * 3_600_000);
  const author = { ...(await helpers.author(story.unit)), now: () => at(story.hoursAgo * 1.05 + 0.02) };
  const approver = { ...(await helpers.approver(story.unit)), now: () => at(story.hoursAgo) };
  const unit = await findUnitByPath(author.database, story.unit);
  if (!unit) throw new Error(`The demonstration has no unit ${story.unit}`);

  const content = await contentOf(helpers, author, story);
  await author.database.transaction().execute(async (database) => {
    const writer = { ...author, database };
    const draft = await createStory(writer, { unitId: unit.id, content });
    if (story.state === 'DRAFT') return;
    const submitted = await submitEdition(writer, draft);
    const reader = { ...approver, database };
    if (story.state === 'RETURNED')
      await returnEdition(reader, { ...submitted, remark: story.remark ?? 'Đề nghị xem lại nội dung.' });
    if (story.state === 'APPROVED') await approveEdition(reader, submitted);
    if (!story.next) return;
    const next = await startEdition({ ...writer, now: () => start }, draft);
    await writeEdition({ ...writer, now: () => start }, { ...next, content: story.next });
  });
}

async function contentOf(helpers: SeedHelpers, context: Context, story: DemoStory): Promise<ContentInput> {
  const fileId = story.picture ? await helpers.picture(story.picture) : null;
  const targets = await Promise.all(
    (story.targets ?? [story.unit]).map((path) => findUnitByPath(context.database, path)),
  );
  return {
    title: story.title,
    summary: story.summary,
    body: story.body,
    picture: fileId && story.picture ? { fileId, alt: pictures[story.picture] } : null,
    topic: story.topic,
    category: story.category,
    priority: story.priority ?? 'NORMAL',
    spokenText: story.spokenText ?? null,
    targets: targets.flatMap((unit) => (unit ? [unit.id] : [])),
    ...(story.channels && { channels: story.channels }),
  };
}
