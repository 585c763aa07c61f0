import { importUnits, findUnitByPath } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@saola/platform/commands';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import type { ContentInput } from '../content.ts';
import { newsroomModule } from '../module.ts';
import { getApprovedEdition, getApprovedEditionOfStory } from '../queries/get-approved-edition.ts';
import { getPublicStory } from '../queries/get-public-story.ts';
import { getStory } from '../queries/get-story.ts';
import { listPublicStories } from '../queries/list-public-stories.ts';
import { listStories } from '../queries/list-stories.ts';
import { countStories } from '../queries/count-stories.ts';
import { approveEdition } from './approve-edition.ts';
import { createStory } from './create-story.ts';
import { returnEdition } from './return-edition.ts';
import { startEdition } from './start-edition.ts';
import { submitEdition } from './submit-edition.ts';
import { withdrawStory } from './withdraw-story.ts';
import { writeEdition } from './write-edition.ts';

const rights = (...verbs: string[]) => verbs.map((verb) => `newsroom.story.${verb}`);
const author = actorWith(rights('see', 'write', 'submit'), 'laocai.taphin', 'Cán bộ soạn tin Tả Phìn');
const colleague = actorWith(
  rights('see', 'write', 'submit', 'approve'),
  'laocai.taphin',
  'Cán bộ thứ hai Tả Phìn',
);
const approver = actorWith(
  rights('see', 'return', 'approve', 'withdraw'),
  'laocai.taphin',
  'Người duyệt Tả Phìn',
);
const province = actorWith(
  rights('see', 'write', 'submit', 'return', 'approve', 'withdraw'),
  'laocai',
  'Người duyệt tỉnh',
);
const health = actorWith(rights('see', 'write', 'submit'), 'laocai.soyte', 'Cán bộ Sở Y tế');
const healthChief = actorWith(rights('see', 'approve'), 'laocai.soyte', 'Người duyệt Sở Y tế');
const sapa = actorWith(rights('see', 'write', 'submit', 'approve'), 'laocai.sapa', 'Cán bộ Sa Pa');

let test: TestServices;
const units: Record<string, string> = {};
const as = (actor: Actor) => test.context(actor);

const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
const complete = (title = 'Lịch tiêm vắc-xin cho trẻ em tại trạm y tế xã'): ContentInput => ({
  title,
  summary: 'Sáng thứ năm, trạm y tế tiêm cho trẻ dưới hai tuổi.',
  body: text('Bà con đưa trẻ đến trạm từ 7 giờ 30.'),
});

async function submitted(writer: Actor, unit: string, content: ContentInput = complete()) {
  const made = await createStory(as(writer), { unitId: units[unit]!, content });
  const step = await submitEdition(as(writer), made);
  return { ...made, revision: step.revision };
}

beforeAll(async () => {
  test = await testServices([organisations, media, newsroomModule()]);
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
  for (const path of ['laocai', 'laocai.soyte', 'laocai.taphin', 'laocai.sapa', 'laocai.taphin.suoithau'])
    units[path.split('.').at(-1)!] = (await findUnitByPath(test.services.database, path))!.id;
});
afterAll(() => test.stop());

describe('from draft to the public', () => {
  it('an author writes and submits, another approves, and the public has it', async () => {
    const { storyId, editionId, revision } = await submitted(author, 'taphin');
    expect(await getPublicStory(test.services.database, { storyId })).toBeNull();
    await approveEdition(as(approver), { editionId, revision });

    const article = await getPublicStory(test.services.database, { storyId, unitId: units.taphin! });
    expect(article?.html).toBe('<p>Bà con đưa trẻ đến trạm từ 7 giờ 30.</p>');
    expect(article?.unitName).toBe('Xã Tả Phìn');
    expect((await getApprovedEdition(test.services.database, editionId))?.targets).toEqual([
      { unitId: units.taphin, unitPath: 'laocai.taphin', unitName: 'Xã Tả Phìn' },
    ]);
    const audit = await sql<{ command: string }>`select command from platform.audit_entries
      where subject_id = ${storyId} order by id`.execute(test.services.database);
    expect(audit.rows.map((row) => row.command)).toEqual([
      'newsroom.story.create',
      'newsroom.edition.submit',
      'newsroom.edition.approve',
    ]);
  });

  it('nobody approves what he has had a hand in', async () => {
    const { editionId } = await submitted(author, 'taphin');
    const { revision } = await writeEdition(as(colleague), {
      editionId,
      revision: 2,
      content: { summary: 'Sửa lại.' },
    });
    await expect(approveEdition(as(colleague), { editionId, revision })).rejects.toThrow(
      'newsroom/approver-changed-edition',
    );
    await approveEdition(as(approver), { editionId, revision });
  });

  it('a second approval says who approved and when', async () => {
    const { editionId, revision } = await submitted(author, 'taphin');
    const twice = await Promise.allSettled([
      approveEdition(as(approver), { editionId, revision }),
      approveEdition(as(province), { editionId, revision }),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(approveEdition(as(province), { editionId, revision })).rejects.toMatchObject({
      code: 'newsroom/edition-already-approved',
      details: { by: expect.stringContaining('Người duyệt') },
    });
  });

  it('what somebody changed meanwhile is neither overwritten nor approved unseen', async () => {
    const { editionId, revision } = await submitted(author, 'taphin');
    await writeEdition(as(colleague), { editionId, revision, content: { title: 'Tiêu đề mới' } });
    const meanwhile = { code: 'newsroom/edition-changed-meanwhile', details: { by: colleague.name } };
    await expect(approveEdition(as(approver), { editionId, revision })).rejects.toMatchObject(meanwhile);
    await expect(
      writeEdition(as(author), { editionId, revision, content: { title: 'Tiêu đề cũ' } }),
    ).rejects.toMatchObject(meanwhile);
  });

  it('an approver from elsewhere, or below, is refused', async () => {
    const { editionId, revision } = await submitted(author, 'taphin');
    await expect(approveEdition(as(sapa), { editionId, revision })).rejects.toThrow('platform/forbidden');
    await expect(approveEdition(as(author), { editionId, revision })).rejects.toThrow('platform/forbidden');
  });

  it('an emergency goes the same way: a second person is always there', async () => {
    const emergency = { ...complete('Cảnh báo lũ quét'), priority: 'EMERGENCY' as const };
    const { editionId, revision } = await submitted(province, 'laocai', emergency);
    await expect(approveEdition(as(province), { editionId, revision })).rejects.toThrow(
      'approver-changed-edition',
    );
  });
});

describe('returning', () => {
  it('gives the edition back with the remark, and it may be submitted again', async () => {
    const { storyId, editionId, revision } = await submitted(author, 'taphin');
    await expect(returnEdition(as(approver), { editionId, revision, remark: ' \n ' })).rejects.toThrow(
      'newsroom/remark-needed',
    );
    const returned = await returnEdition(as(approver), {
      editionId,
      revision,
      remark: 'Bổ sung giờ kết thúc.',
    });
    await expect(approveEdition(as(approver), { editionId, revision: returned.revision })).rejects.toThrow(
      'newsroom/edition-not-submitted',
    );
    const [edition] = (await getStory(as(author), storyId)).editions;
    expect(edition).toMatchObject({
      state: 'RETURNED',
      remarks: [{ by: approver.name, text: 'Bổ sung giờ kết thúc.' }],
      may: { write: true, submit: true, return: false, approve: false, withdraw: false },
    });
    await submitEdition(as(author), { editionId, revision: returned.revision });
  });
});

describe('the next edition', () => {
  it('is written while the public keeps the last approved one', async () => {
    const { storyId, editionId, revision } = await submitted(author, 'taphin');
    await approveEdition(as(approver), { editionId, revision });
    const next = await startEdition(as(author), { storyId });
    await expect(startEdition(as(author), { storyId })).rejects.toThrow('newsroom/edition-already-open');
    await writeEdition(as(author), {
      ...next,
      content: { title: 'Lịch tiêm đã đổi', changeNote: 'Đổi ngày tiêm.' },
    });
    const shown = () => getApprovedEditionOfStory(test.services.database, storyId);
    expect((await shown())?.number).toBe(1);
    const again = await submitEdition(as(author), { editionId: next.editionId, revision: 2 });
    await approveEdition(as(approver), { editionId: next.editionId, revision: again.revision });
    expect(await shown()).toMatchObject({ number: 2, title: 'Lịch tiêm đã đổi' });
    expect((await getApprovedEdition(test.services.database, editionId))?.state).toBe('SUPERSEDED');
    await expect(writeEdition(as(author), { ...next, revision: 3, content: {} })).rejects.toThrow(
      'newsroom/edition-not-open',
    );
  });

  it('is not there before something was approved', async () => {
    const { storyId } = await createStory(as(author), { unitId: units.taphin! });
    await expect(startEdition(as(author), { storyId, language: 'en' })).rejects.toThrow(
      'newsroom/no-edition-to-follow',
    );
  });
});

describe('withdrawing', () => {
  it('takes the story from the public at once and keeps the reason', async () => {
    const { storyId, editionId, revision } = await submitted(author, 'taphin');
    await approveEdition(as(approver), { editionId, revision });
    await withdrawStory(as(approver), { storyId, reason: 'Thông tin không còn đúng' });
    expect(await getPublicStory(test.services.database, { storyId })).toBeNull();
    await expect(withdrawStory(as(approver), { storyId, reason: 'Lần nữa' })).rejects.toThrow(
      'newsroom/nothing-to-withdraw',
    );
    const [edition] = (await getStory(as(author), storyId)).editions;
    expect(edition?.withdrawal?.reason).toBe('Thông tin không còn đúng');
  });
});

describe('receivers', () => {
  it('lie within the unit: hamlets yes, province and neighbours no', async () => {
    const to = (unit: string) =>
      createStory(as(author), { unitId: units.taphin!, content: { targets: [units[unit]!] } });
    await to('suoithau');
    await expect(to('laocai')).rejects.toThrow('newsroom/target-outside-unit');
    await expect(to('sapa')).rejects.toThrow('newsroom/target-outside-unit');
    await expect(
      createStory(as(author), { unitId: units.taphin!, content: { targets: [crypto.randomUUID()] } }),
    ).rejects.toThrow('newsroom/target-not-found');
    await expect(createStory(as(author), { unitId: units.sapa! })).rejects.toThrow('platform/forbidden');
  });

  it('of a department may be communes, when the province approves', async () => {
    const wide = { ...complete('Phòng bệnh mùa lạnh'), targets: [units.taphin!, units.sapa!] };
    const { storyId, editionId, revision } = await submitted(health, 'soyte', wide);
    await expect(approveEdition(as(healthChief), { editionId, revision })).rejects.toThrow(
      'newsroom/approval-above-unit-needed',
    );
    await approveEdition(as(province), { editionId, revision });
    const seen = await getStory(as(sapa), storyId);
    expect(seen.editions.map((edition) => edition.state)).toEqual(['APPROVED']);
  });

  it('decide what a place reads: its own, from above, and from below, never a neighbour’s', async () => {
    const publish = async (writer: Actor, unit: string, title: string, targets?: string[]) => {
      const made = await submitted(writer, unit, { ...complete(title), ...(targets && { targets }) });
      await approveEdition(as(writer === province ? provinceChief : province), made);
    };
    const provinceChief = actorWith(rights('approve'), 'laocai', 'Người duyệt thứ hai');
    await publish(province, 'laocai', 'Toàn tỉnh');
    await publish(author, 'taphin', 'Riêng Suối Thầu', [units.suoithau!]);
    await publish(sapa, 'sapa', 'Chỉ Sa Pa');
    const titles = async (unit: string) => {
      const { items } = await listPublicStories(test.services.database, { unitId: units[unit]!, limit: 100 });
      return items.map((story) => story.title);
    };
    expect(await titles('taphin')).toEqual(expect.arrayContaining(['Toàn tỉnh', 'Riêng Suối Thầu']));
    expect(await titles('taphin')).not.toContain('Chỉ Sa Pa');
    expect(await titles('sapa')).not.toContain('Riêng Suối Thầu');
    expect(await titles('laocai')).toEqual(
      expect.arrayContaining(['Toàn tỉnh', 'Riêng Suối Thầu', 'Chỉ Sa Pa']),
    );
  });
});

describe('what is written', () => {
  it('is checked before it is kept: scripts, foreign pictures, missing parts', async () => {
    const create = (content: ContentInput) => createStory(as(author), { unitId: units.taphin!, content });
    await expect(create({ body: '<img src=x onerror=alert(1)>' })).rejects.toThrow(
      'newsroom/body-not-allowed',
    );
    const unknown = '0199f0f2-6f1c-7000-8000-000000000001';
    await expect(create({ picture: { fileId: unknown, alt: 'Ảnh' } })).rejects.toThrow(
      'newsroom/picture-not-usable',
    );
    const blank = await create({ title: 'Chỉ có tiêu đề' });
    await expect(submitEdition(as(author), blank)).rejects.toThrow('Missing: tóm tắt, nội dung');
  });

  it('may hold a picture of the house, shown with its address', async () => {
    const uploader = { ...author, may: () => true };
    const content = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#2f6f4f' } })
      .png()
      .toBuffer();
    const file = await storeFile(as(uploader), {
      unitId: units.taphin!,
      unitPath: 'laocai.taphin',
      content,
      name: 'a.png',
    });
    const picture = { fileId: file.id, alt: 'Ruộng bậc thang mùa lúa chín' };
    const made = await submitted(author, 'taphin', { ...complete(), picture });
    await approveEdition(as(approver), made);
    const article = await getPublicStory(test.services.database, made);
    expect(article?.picture).toMatchObject({
      ...picture,
      url: `/tep/${file.id}/960.webp`,
      smallUrl: `/tep/${file.id}/480.webp`,
    });
  });

  it('survives even a direct write: approved words do not change', async () => {
    const { editionId, revision } = await submitted(author, 'taphin');
    await approveEdition(as(approver), { editionId, revision });
    const change = sql`update newsroom.editions set title = 'Khác' where id = ${editionId}`;
    await expect(change.execute(test.services.database)).rejects.toThrow(
      'an approved edition is not changed',
    );
    const undo = sql`update newsroom.editions set state = 'DRAFT' where id = ${editionId}`;
    await expect(undo.execute(test.services.database)).rejects.toThrow();
  });
});

describe('lists', () => {
  it('go page by page through what the officer may see, and only that', async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page: Awaited<ReturnType<typeof listStories>> = await listStories(as(author), {
        limit: 4,
        ...(after && { after }),
      });
      seen.push(...page.items.map((story) => story.id));
      expect(page.items.every((story) => story.unitName === 'Xã Tả Phìn')).toBe(true);
      if (!page.next) break;
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const all = await listStories(as(author), { limit: 100 });
    expect(all.items.map((story) => story.id)).toEqual(seen);
    expect(
      (await listStories(as(sapa), { mine: true, limit: 100 })).items.every(
        (story) => story.unitName === 'Xã Sa Pa',
      ),
    ).toBe(true);
  });

  it('say what waits for whom, one’s own work left out', async () => {
    const before = (await countStories(as(approver))).waitingForMe.total;
    const mineBefore = (await countStories(as(colleague))).waitingForMe.total;
    await submitted(colleague, 'taphin');
    expect((await countStories(as(approver))).waitingForMe.total).toBe(before + 1);
    expect((await countStories(as(colleague))).waitingForMe.total).toBe(mineBefore);
    const waiting = await listStories(as(approver), { state: 'SUBMITTED' });
    expect(waiting.items[0]).toMatchObject({ state: 'SUBMITTED', dueAt: expect.any(String) });
  });
});
