import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { media } from '@saola/media/module';
import { approveEdition, createStory, submitEdition } from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { visitor, type Actor } from '@saola/platform/commands';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { countOpen, listPublishedAnswers } from './index.ts';
import { erasePersonalData } from './jobs/erase-personal-data.ts';
import { feedback } from './module.ts';

const handling = [
  'feedback.item.see',
  'feedback.item.answer',
  'feedback.item.assign',
  'media.file.read-restricted',
];
const handler = actorWith(handling, 'laocai.taphin', 'Cán bộ tiếp nhận (kiểm thử)');
let test: TestServices;
let http: Awaited<ReturnType<typeof createHttp>>;
let actor: Actor = handler;
const unitIds: Record<string, string> = {};
let storyId: string;

beforeAll(async () => {
  test = await testServices([organisations, media, newsroomModule(), feedback]);
  const validFrom = '2025-07-01';
  const commune = (slug: string, name: string) =>
    ({
      below: 'laocai',
      kind: 'COMMUNE',
      communeKind: 'XA',
      slug,
      name,
      fullName: `Xã ${name}`,
      validFrom,
    }) as const;
  const province = {
    below: null,
    kind: 'PROVINCE',
    slug: 'laocai',
    name: 'Lào Cai',
    fullName: 'Tỉnh Lào Cai',
    validFrom,
  } as const;
  await importUnits(test.context(), {
    units: [province, commune('taphin', 'Tả Phìn'), commune('sapa', 'Sa Pả')],
    source: 'kiểm thử',
  });
  for (const path of ['laocai', 'laocai.taphin', 'laocai.sapa'])
    unitIds[path] = (await findUnitByPath(test.services.database, path))!.id;
  storyId = await publishStory();
  http = await createHttp(test.services, {
    routes: [...feedback.routes!, ...media.routes!],
    resolveActor: async () => actor,
  });
});
afterAll(async () => {
  await http.close();
  await test.stop();
});

async function publishStory(): Promise<string> {
  const author = test.context(
    actorWith(['newsroom.story.write', 'newsroom.story.submit', 'newsroom.story.see'], 'laocai.taphin'),
  );
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mang theo sổ tiêm phòng.' }] }],
  };
  const content = { title: 'Tiêm phòng đợt 2', summary: 'Từ 07:30 ngày 17/9.', body };
  const made = await createStory(author, { unitId: unitIds['laocai.taphin']!, content });
  const submitted = await submitEdition(author, { editionId: made.editionId, revision: made.revision });
  const approver = test.context(actorWith(['newsroom.story.approve', 'newsroom.story.see'], 'laocai.taphin'));
  await approveEdition(approver, { editionId: made.editionId, revision: submitted.revision });
  return made.storyId;
}

const post = (payload: object) => http.inject({ method: 'POST', url: '/api/citizen/feedback', payload });
const report = (change: object = {}) => ({
  kind: 'REPORT',
  unitId: unitIds['laocai.taphin'],
  text: 'Loa ở thôn Sả Séng bị rè.',
  senderName: 'Người gửi (kiểm thử)',
  senderPhone: '0912 345 678',
  consent: true,
  clientKey: crypto.randomUUID(),
  ...change,
});

describe('a citizen', () => {
  it('sends once, however often the app tries, and follows by the code', async () => {
    const sent = report();
    const first = await post(sent);
    expect(first.json()).toEqual({ code: expect.stringMatching(/^PA(-\w{4}){4}$/) });
    expect((await post(sent)).json()).toEqual(first.json());
    const followed = (await http.inject(`/api/citizen/feedback/${first.json().code}`)).json();
    expect(followed).toMatchObject({
      state: 'RECEIVED',
      unitName: 'Xã Tả Phìn',
      steps: [{ state: 'RECEIVED' }],
      reply: null,
    });
    expect(Date.parse(followed.dueAt) - Date.now()).toBeGreaterThan(9 * 86_400_000);
    expect(JSON.stringify(followed)).not.toContain('0912');
    expect((await http.inject('/api/citizen/feedback/PA-0000-0000-0000-0000')).json().code).toBe(
      'feedback/feedback-not-found',
    );
  });

  it.each([
    ['feedback/consent-needed', { consent: false }],
    ['feedback/text-needed', { text: '  ' }],
    ['feedback/phone-not-usable', { senderPhone: 'abc' }],
    ['feedback/form-not-usable', { kind: 'PRAISE' }],
    ['feedback/form-not-usable', { clientKey: 'x' }],
    ['feedback/story-not-public', { kind: 'REPLY', storyId: crypto.randomUUID() }],
    ['organisations/unit-not-found', { unitId: crypto.randomUUID() }],
  ])('is told %s', async (code, change) => expect((await post(report(change))).json().code).toBe(code));

  it('sends a photo that only the unit’s officers see, without where it was taken', async () => {
    const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#555' } })
      .withExif({ IFD3: { GPSLatitude: '22/1 20/1 0/1' } })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    for (const [key, value] of Object.entries(report())) form.append(key, String(value));
    form.append('photo', new Blob([new Uint8Array(photo)]), 'IMG_0001.jpg');
    const body = new Response(form);
    const headers = { 'content-type': body.headers.get('content-type')! };
    const payload = Buffer.from(await body.arrayBuffer());
    const { code } = (
      await http.inject({ method: 'POST', url: '/api/citizen/feedback', headers, payload })
    ).json();
    const item = (await http.inject('/api/feedback'))
      .json()
      .items.find((each: { code: string }) => each.code === code);
    const detail = (await http.inject(`/api/feedback/${item.id}`)).json();
    expect(detail).toMatchObject({
      senderPhone: '0912 345 678',
      photo: { url: expect.stringMatching(/^\/api\/files\//) },
    });
    const seen = await http.inject(detail.photo.url);
    expect((await sharp(seen.rawPayload).metadata()).exif).toBeUndefined();
    actor = actorWith(handling, 'laocai.sapa');
    expect((await http.inject(detail.photo.url)).statusCode).toBe(403);
    expect((await http.inject(`/api/feedback/${item.id}`)).statusCode).toBe(403);
    actor = handler;
  });
});

describe('an officer', () => {
  it('answers, and only what is released stands under the story', async () => {
    const { code } = (await post(report({ kind: 'REPLY', unitId: undefined, storyId }))).json();
    const item = (await http.inject(`/api/feedback?storyId=${storyId}`)).json().items[0];
    expect(item).toMatchObject({ code, storyTitle: 'Tiêm phòng đợt 2', unitName: 'Xã Tả Phìn' });
    const answer = (payload: object) =>
      http.inject({ method: 'POST', url: `/api/feedback/${item.id}/answer`, payload });
    expect((await answer({ text: 'Có tiêm cho dê.', publish: false })).statusCode).toBe(200);
    expect(await listPublishedAnswers(test.services.database, storyId)).toEqual([]);
    expect((await answer({ text: 'Có tiêm cho dê.', publish: true })).statusCode).toBe(200);
    expect(await listPublishedAnswers(test.services.database, storyId)).toMatchObject([
      { text: 'Có tiêm cho dê.', unitName: 'Xã Tả Phìn' },
    ]);
    expect((await answer({ text: 'Lần ba', publish: true })).json().code).toBe('feedback/already-answered');
    const followed = (await http.inject(`/api/citizen/feedback/${code.toLowerCase()}`)).json();
    expect(followed).toMatchObject({
      state: 'PUBLISHED',
      reply: { text: 'Có tiêm cho dê.', published: true },
    });
    expect(followed.steps).toHaveLength(3);
  });

  it('hands over only where the right reaches', async () => {
    await post(report({ text: 'Đèn đường hỏng.' }));
    const item = (await http.inject('/api/feedback')).json().items[0];
    const assign = (unit: string) =>
      http.inject({
        method: 'POST',
        url: `/api/feedback/${item.id}/assign`,
        payload: { unitId: unitIds[unit] },
      });
    expect((await assign('laocai.sapa')).statusCode).toBe(403);
    actor = actorWith(handling, 'laocai');
    expect((await assign('laocai.sapa')).statusCode).toBe(200);
    expect((await http.inject(`/api/feedback/${item.id}`)).json()).toMatchObject({
      state: 'ASSIGNED',
      unitName: 'Xã Sa Pả',
    });
    expect(await countOpen(test.services.database, ['laocai.sapa'])).toBe(1);
    actor = handler;
  });
});

it('forgets who wrote when the time has come', async () => {
  const later = { ...test.context(), now: () => new Date(Date.now() + 900 * 86_400_000) };
  const { code } = (await post(report({ text: 'Sẽ được quên.' }))).json();
  await erasePersonalData.run(later);
  const item = (await http.inject('/api/feedback'))
    .json()
    .items.find((each: { code: string }) => each.code === code);
  expect((await http.inject(`/api/feedback/${item.id}`)).json()).toMatchObject({
    senderName: null,
    senderPhone: null,
    text: 'Sẽ được quên.',
  });
});

it('lets a visitor see no officer’s door', async () => {
  actor = visitor;
  expect((await http.inject('/api/feedback')).statusCode).toBe(401);
  actor = handler;
});
