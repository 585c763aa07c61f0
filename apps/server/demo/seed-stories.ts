import sharp from 'sharp';
import { illustration, type IllustrationName } from '@saola/design-system';
import { storeFile } from '@saola/media';
import { demoStories, pictures, seedStories, type DemoStory, type PictureKey } from '@saola/newsroom/demo';
import { findUnitByPath } from '@saola/organisations';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { actAs } from './act-as.ts';
import { provincePath } from '../province.ts';

const drawings: Record<PictureKey, IllustrationName> = {
  'mua-vang': 'harvest-terraces',
  'mua-bao': 'mountain-storm',
  'tram-y-te': 'health-station',
  'luoi-dien': 'power-line',
  'nha-san': 'meeting-house',
  'cho-phien': 'brocade-market',
  'truong-hoc': 'village-school',
  'lam-duong': 'road-works',
  'doi-che': 'tea-hills',
  'trong-cay': 'tree-planting',
};

/** Stories written and approved by the demo officers, through the same commands as any other. */
export async function seedDemoStories(services: Services): Promise<void> {
  const province = await findUnitByPath(services.database, provincePath(services.config));
  const made = new Map<PictureKey, string>();
  for (const key of Object.keys(pictures) as PictureKey[]) {
    const file = await storeFile(systemContext(services), {
      unitId: province!.id,
      unitPath: province!.path,
      content: await sharp(Buffer.from(illustration(drawings[key])))
        .png()
        .toBuffer(),
      name: `${key}.png`,
      alt: pictures[key],
    });
    made.set(key, file.id);
  }
  const inTaPhin = (path: string) => path.startsWith('laocai.taphin');
  const helpers = {
    author: (path: string) => actAs(services, inTaPhin(path) ? 'soantin.taphin' : 'bientap.tinh'),
    approver: (path: string) => actAs(services, inTaPhin(path) ? 'duyettin.taphin' : 'duyettin.tinh'),
    picture: (key: PictureKey) => made.get(key) ?? null,
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
