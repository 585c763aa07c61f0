import { storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import sharp from 'sharp';
import type { Actor } from '@saola/platform/commands';
import { actorWith, testServices } from '@saola/platform/testing';
import type { ContentInput } from '../../content.ts';
import { newsroomModule } from '../../module.ts';
import { approveEdition } from '../approve-edition.ts';
import { createStory } from '../create-story.ts';
import { submitEdition } from '../submit-edition.ts';

const rights = (...verbs: string[]) => verbs.map((verb) => `newsroom.story.${verb}`);
const all = [
  ...rights('see', 'write', 'submit', 'return', 'approve', 'withdraw', 'review'),
  'newsroom.edition.approve-inaccessible',
];

export const author = actorWith(rights('see', 'write', 'submit'), 'laocai.taphin', 'Cán bộ soạn tin Tả Phìn');
export const colleague = actorWith(
  rights('see', 'write', 'submit', 'approve'),
  'laocai.taphin',
  'Cán bộ thứ hai Tả Phìn',
);
export const approver = actorWith(
  [...rights('see', 'return', 'approve', 'withdraw', 'review'), 'newsroom.edition.approve-inaccessible'],
  'laocai.taphin',
  'Người duyệt Tả Phìn',
);
export const province = actorWith(all, 'laocai', 'Người duyệt tỉnh');
export const provinceChief = actorWith(rights('approve'), 'laocai', 'Người duyệt thứ hai');
export const health = actorWith(rights('see', 'write', 'submit'), 'laocai.soyte', 'Cán bộ Sở Y tế');
export const healthChief = actorWith(rights('see', 'approve'), 'laocai.soyte', 'Người duyệt Sở Y tế');
export const sapa = actorWith(rights('see', 'write', 'submit', 'approve'), 'laocai.sapa', 'Cán bộ Sa Pa');

export const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

/** Everything a news story needs to be submitted. */
export const complete = (title = 'Lịch tiêm vắc-xin cho trẻ em tại trạm y tế xã'): ContentInput => ({
  title,
  summary: 'Sáng thứ năm, trạm y tế tiêm cho trẻ dưới hai tuổi.',
  body: text('Bà con đưa trẻ đến trạm từ 7 giờ 30.'),
});

/** A province with a department, two communes and a hamlet, and officers who act in it; `stop` when done. */
export async function newsroomWorld() {
  const test = await testServices([organisations, media, newsroomModule()]);
  const validFrom = '2025-07-01';
  const commune = (name: string) => ({
    below: 'laocai',
    kind: 'COMMUNE' as const,
    communeKind: 'XA' as const,
    name,
    validFrom,
  });
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom },
      { below: 'laocai', kind: 'DEPARTMENT', name: 'Sở Y tế', validFrom },
      commune('Tả Phìn'),
      commune('Sa Pa'),
      { below: 'laocai.taphin', kind: 'RESIDENTIAL_GROUP', name: 'Suối Thầu', validFrom },
    ],
  });
  const units: Record<string, string> = {};
  for (const path of ['laocai', 'laocai.soyte', 'laocai.taphin', 'laocai.sapa', 'laocai.taphin.suoithau'])
    units[path.split('.').at(-1)!] = (await findUnitByPath(test.services.database, path))!.id;

  const as = (actor: Actor) => test.context(actor);
  async function submitted(writer: Actor, unit: string, content: ContentInput = complete(), type = 'news') {
    const made = await createStory(as(writer), { unitId: units[unit]!, type, content });
    const step = await submitEdition(as(writer), made);
    return { ...made, revision: step.revision };
  }
  return {
    as,
    units,
    submitted,
    database: test.services.database,
    services: test.services,
    stop: test.stop,
    /** A story of Tả Phìn that is public. */
    async approved(content?: ContentInput, type?: string) {
      const made = await submitted(author, 'taphin', content, type);
      await approveEdition(as(approver), made);
      return made;
    },
    async picture(): Promise<string> {
      const colour = { width: 1000, height: 600, channels: 3 as const, background: '#2f6f4f' };
      const content = await sharp({ create: colour }).png().toBuffer();
      const where = { unitId: units.taphin!, unitPath: 'laocai.taphin' };
      const uploader = { ...author, may: () => true };
      return (await storeFile(as(uploader), { ...where, content, name: 'ruong.png' })).id;
    },
  };
}

export type NewsroomWorld = Awaited<ReturnType<typeof newsroomWorld>>;
