import { demoStories, seedStories, type DemoStory } from '@saola/newsroom/demo';
import type { Services } from '@saola/platform/services';
import { actAs } from './act-as.ts';
import type { DemoFiles } from './demo-files.ts';

/** Stories written and approved by the demo officers, through the same commands as any other. */
export async function seedDemoStories(services: Services, file: DemoFiles): Promise<void> {
  const inTaPhin = (path: string) => path.startsWith('laocai.taphin');
  const helpers = {
    author: (path: string) => actAs(services, inTaPhin(path) ? 'soantin.taphin' : 'bientap.tinh'),
    approver: (path: string) => actAs(services, inTaPhin(path) ? 'duyettin.taphin' : 'duyettin.tinh'),
    picture: (key: string) => file(`drawing:${key}`),
  };
  await seedStories(helpers, demoStories(new Date()).map(quietUnlessNew));
}

/** Only what was approved just now sounds from the loudspeakers when the demonstration starts. */
function quietUnlessNew(story: DemoStory): DemoStory {
  const channels = story.channels ?? ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'];
  return story.hoursAgo <= 3
    ? story
    : { ...story, channels: channels.filter((channel) => channel !== 'LOUDSPEAKER') };
}
