import type { ItemDesk } from '@saola/newsroom/demo/items';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { publishStory } from '@saola/portals';
import { actAs } from './act-as.ts';
import type { DemoFiles } from './demo-files.ts';

const writers: [path: string, author: string, approver: string][] = [
  ['laocai.taphin', 'soantin.taphin', 'duyettin.taphin'],
  ['laocai.sovhttdl', 'soantin.sovhttdl', 'duyettin.tinh'],
  ['laocai.sapa', 'soantin.sapa', 'duyettin.sapa'],
];

/** Who writes and who approves for a unit: its own officers, or those of the province. */
export function itemDesk(services: Services, file: DemoFiles): ItemDesk {
  const known = new Map<string, Promise<Context>>();
  const officer = (username: string) => {
    const context = known.get(username) ?? actAs(services, username);
    known.set(username, context);
    return context;
  };
  const of = (path: string) => writers.find(([unit]) => path === unit || path.startsWith(`${unit}.`));
  return {
    author: (path) => officer(of(path)?.[1] ?? 'bientap.tinh'),
    approver: (path) => officer(of(path)?.[2] ?? 'duyettin.tinh'),
    file,
    publish: async (storyId) =>
      void (await publishStory(systemContext(services), { storyId, language: 'vi' })),
  };
}
