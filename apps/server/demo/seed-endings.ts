import { withdrawStory } from '@saola/newsroom';
import { endings, findDemoStory } from '@saola/newsroom/demo/items';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { publishStory } from '@saola/portals';
import { actAs } from './act-as.ts';

/** Five stories of the province taken back, each in another way. */
export async function seedEndings(services: Services): Promise<void> {
  const approver = await actAs(services, 'duyettin.tinh');
  const find = (title: string) => findDemoStory(services.database, 'laocai', title);
  for (const { title, reason, way, target } of endings) {
    const storyId = await find(title);
    // Withdrawn at once, its page would never have stood.
    await publishStory(systemContext(services), { storyId, language: 'vi' });
    await withdrawStory(approver, {
      storyId,
      reason,
      way,
      target: target === undefined || way === 'REDIRECT' ? (target ?? null) : await find(target),
    }).catch((error: { code?: string }) => {
      if (error.code !== 'newsroom/nothing-to-withdraw') throw error;
    });
  }
}
