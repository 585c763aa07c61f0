import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { media } from '@saola/media/module';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@saola/platform/commands';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { newsroomModule } from '../module.ts';

const verbs = ['see', 'write', 'submit', 'return', 'approve', 'withdraw', 'review'].map(
  (verb) => `newsroom.story.${verb}`,
);
const author = actorWith(verbs, 'laocai.taphin', 'Cán bộ soạn tin');
const approver = actorWith(verbs, 'laocai', 'Người duyệt');
const stranger = actorWith(verbs, 'laocai.sapa', 'Cán bộ nơi khác');

let test: TestServices;
let app: FastifyInstance;
let unitId: string;
let who: Actor = author;

beforeAll(async () => {
  const newsroom = newsroomModule({
    renderPreview: (_context, { title, html }) => `<h1>${title}</h1>${html}`,
  });
  test = await testServices([organisations, media, newsroom]);
  const validFrom = '2025-07-01';
  const commune = {
    below: 'laocai',
    kind: 'COMMUNE' as const,
    communeKind: 'XA' as const,
    name: 'Tả Phìn',
    validFrom,
  };
  const units = [{ below: null, kind: 'PROVINCE' as const, name: 'Lào Cai', validFrom }, commune];
  await importUnits(test.context(), { source: 'kiểm thử', units });
  unitId = (await findUnitByPath(test.services.database, 'laocai.taphin'))!.id;
  app = await createHttp(test.services, { routes: newsroom.routes ?? [], resolveActor: async () => who });
});
afterAll(async () => {
  await app.close();
  await test.stop();
});

async function call(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, as: Actor = author) {
  who = as;
  const answer = await app.inject({ method, url, ...(payload && { payload }) });
  return { status: answer.statusCode, text: answer.body, json: () => answer.json() };
}

const body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nội dung <b>tin</b>.' }] }],
};

it('takes a story from its first word to the public and answers each step with the next revision', async () => {
  const made = (
    await call('POST', '/api/stories', { unitId, title: 'Họp thôn', summary: 'Tối thứ bảy.', body })
  ).json();
  const read = (await call('GET', `/api/stories/${made.storyId}`)).json();
  expect(read.editions[0]).toMatchObject({ title: 'Họp thôn', body, revision: 1, picture: null });

  // What was read may be sent back.
  const { targets, startsAt, picture } = read.editions[0];
  const put = await call('PUT', `/api/editions/${made.editionId}`, {
    revision: 1,
    targets,
    picture,
    startsAt,
  });
  expect(put.json()).toEqual({ editionId: made.editionId, state: 'DRAFT', revision: 2 });
  const stale = await call('PUT', `/api/editions/${made.editionId}`, { revision: 1, title: 'Khác' });
  expect(stale.status).toBe(409);
  expect(stale.json()).toMatchObject({
    code: 'newsroom/edition-changed-meanwhile',
    message: expect.stringContaining('Cán bộ soạn tin vừa sửa'),
  });

  const preview = await call('GET', `/api/editions/${made.editionId}/preview`);
  expect(preview.text).toBe('<h1>Họp thôn</h1><p>Nội dung &lt;b&gt;tin&lt;/b&gt;.</p>');
  const sent = (await call('POST', `/api/editions/${made.editionId}/submit`, { revision: 2 })).json();
  const counts = (await call('GET', '/api/stories/counts', undefined, approver)).json();
  expect(counts.waitingForMe).toMatchObject({ total: 1, emergency: 0, oldestSince: expect.any(String) });
  const approve = () =>
    call('POST', `/api/editions/${made.editionId}/approve`, { revision: sent.revision }, approver);
  expect((await approve()).json()).toMatchObject({ state: 'APPROVED' });
  expect((await approve()).json()).toMatchObject({ code: 'newsroom/edition-already-approved' });
  const list = (await call('GET', '/api/stories?state=APPROVED&mine=true')).json();
  expect(list.items[0]).toMatchObject({
    id: made.storyId,
    isPublic: true,
    channels: ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'],
  });
});

it('refuses what it does not know, and strangers', async () => {
  expect((await call('POST', '/api/stories', { unitId, titel: 'x' })).status).toBe(400);
  expect(
    (await call('POST', '/api/stories', { unitId, body: { type: 'doc', content: [{ type: 'script' }] } }))
      .status,
  ).toBe(422);
  const made = (await call('POST', '/api/stories', { unitId })).json();
  for (const url of [`/api/stories/${made.storyId}`, `/api/editions/${made.editionId}/preview`])
    expect((await call('GET', url, undefined, stranger)).status).toBe(403);
  expect((await call('PUT', `/api/editions/${made.editionId}`, { revision: 1 }, stranger)).status).toBe(403);
  expect((await call('GET', '/api/stories', undefined, stranger)).json().items).toEqual([]);
});

it('tells the editor every content type with its fields, and keeps what is filled in', async () => {
  const types = (await call('GET', '/api/content-types?language=en')).json().items;
  const leader = types.find(({ code }: { code: string }) => code === 'leader');
  expect(leader).toMatchObject({ path: expect.any(String), guide: expect.stringMatching(/[a-z]/) });
  const line = leader.fields.find(({ kind }: { kind: string }) => kind === 'line');
  expect(line).toMatchObject({ label: expect.any(String), required: expect.any(Boolean) });

  const fields = { [line.key]: '  Chủ tịch   Ủy ban nhân dân xã ' };
  const made = (await call('POST', '/api/stories', { unitId, type: 'leader', title: 'A', fields })).json();
  const read = (await call('GET', `/api/stories/${made.storyId}`)).json();
  expect(read).toMatchObject({
    type: 'leader',
    editions: [{ fields: { [line.key]: 'Chủ tịch Ủy ban nhân dân xã' }, attachments: [], source: null }],
  });
  const { fields: again, publicFrom, publicUntil, changeNote, reviewOn } = read.editions[0];
  const back = { revision: 1, fields: again, publicFrom, publicUntil, changeNote, reviewOn };
  expect((await call('PUT', `/api/editions/${made.editionId}`, back)).status).toBe(200);
  const wrong = { revision: 2, fields: { nowhere: 1 } };
  const refused = (await call('PUT', `/api/editions/${made.editionId}`, wrong)).json();
  expect(refused).toMatchObject({ details: { problems: [{ key: 'nowhere' }] } });
  expect((await call('GET', '/api/stories?type=leader')).json().items).toMatchObject([{ id: made.storyId }]);
});

it('says who writes, what an edition changes, keeps what was reviewed, and withdraws in the way asked for', async () => {
  const content = { unitId, title: 'Họp', summary: 'Tối.', body, reviewOn: '2026-01-31' };
  const made = (await call('POST', '/api/stories', content)).json();
  const presence = `/api/editions/${made.editionId}/presence`;
  expect((await call('POST', presence)).json().items).toMatchObject([{ name: author.name, isMe: true }]);
  expect((await call('GET', presence, undefined, approver)).json().items).toMatchObject([{ isMe: false }]);
  const compared = (await call('GET', `/api/editions/${made.editionId}/compare`)).json();
  expect(compared).toMatchObject({ from: null, parts: [{ part: 'title', label: 'Tiêu đề' }, {}, {}] });

  const sent = (await call('POST', `/api/editions/${made.editionId}/submit`, { revision: 1 })).json();
  await call('POST', `/api/editions/${made.editionId}/approve`, { revision: sent.revision }, approver);
  const due = async () => (await call('GET', '/api/stories?reviewDue=true')).json().items.length;
  expect(await due()).toBe(1);
  const reviewed = { reviewOn: '2099-12-31' };
  expect((await call('POST', `/api/editions/${made.editionId}/reviewed`, reviewed, approver)).status).toBe(
    200,
  );
  expect(await due()).toBe(0);
  const how = { reason: 'Đã chuyển.', way: 'REDIRECT', target: '/lich-cong-tac' };
  const withdrawn = await call('POST', `/api/stories/${made.storyId}/withdraw`, how, approver);
  expect(withdrawn.json()).toEqual({ storyId: made.storyId, withdrawn: 1 });
  const [edition] = (await call('GET', `/api/stories/${made.storyId}`)).json().editions;
  expect(edition.withdrawal).toMatchObject(how);
});
