import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { access } from '@saola/access/module';
import { devices } from '@saola/devices/module';
import { registerDevice } from '@saola/devices';
import { feedback } from '@saola/feedback/module';
import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import { approveEdition, createStory, submitEdition, withdrawStory } from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { publishStory } from '@saola/portals';
import { portalsModule } from '@saola/portals/module';
import { createSite } from '@saola/sites';
import { broadcasting } from '@saola/broadcasting/module';
import { speech } from '@saola/speech/module';
import { stations } from '@saola/stations/module';
import { sites } from '@saola/sites/module';
import { readPlan, type Plan } from '../plan.ts';
import { rehearseReorganisation } from './rehearse-reorganisation.ts';
import { reorganiseUnits } from './reorganise-units.ts';

let test: TestServices;
let app: FastifyInstance;
const validFrom = '2020-01-01';
const verbs = ['see', 'write', 'submit', 'approve', 'withdraw'].map((verb) => `newsroom.story.${verb}`);
const at = (host: string, url: string) => app.inject({ url, headers: { host: `${host}.localhost:3000` } });

const portals = portalsModule();

beforeAll(async () => {
  test = await testServices([
    organisations,
    access,
    media,
    devices,
    stations,
    newsroomModule(),
    law,
    sites,
    portals,
    feedback,
    speech,
    broadcasting,
  ]);
  const below = (parent: string, kind: 'COMMUNE' | 'RESIDENTIAL_GROUP', name: string) => ({
    below: parent,
    kind,
    ...(kind === 'COMMUNE' ? { communeKind: 'XA' as const } : {}),
    name,
    validFrom,
  });
  // The two communes of which today's Tả Phìn was made on 1 July 2025, here below one province.
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      below('laocai', 'COMMUNE', 'Tả Phìn'),
      below('laocai', 'COMMUNE', 'Trung Chải'),
      below('laocai', 'COMMUNE', 'Sa Pả'),
      below('laocai.taphin', 'RESIDENTIAL_GROUP', 'Sả Xéng'),
      below('laocai.trungchai', 'RESIDENTIAL_GROUP', 'Móng Sến'),
      below('laocai.trungchai', 'RESIDENTIAL_GROUP', 'Sả Xéng'),
    ],
  });
  for (const path of ['laocai', 'laocai.taphin', 'laocai.trungchai', 'laocai.sapa'])
    await createSite(test.context(), { unitId: await idOf(path) });
  app = await createHttp(test.services, {
    routes: portals.routes ?? [],
    ...(portals.notFound && { notFound: portals.notFound(test.services) }),
  });
});
afterAll(async () => {
  await app?.close();
  await test?.stop();
});

const idOf = async (path: string) => (await findUnitByPath(test.services.database, path))!.id;

async function approved(title: string, path: string) {
  const text = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nội dung.' }] }],
  };
  const made = await createStory(test.context(actorWith(verbs, 'laocai', 'Soạn')), {
    unitId: await idOf(path),
    content: { title, summary: 'Tóm tắt.', body: text, category: 'thong-bao' },
  });
  const { revision } = await submitEdition(test.context(actorWith(verbs, 'laocai', 'Soạn')), made);
  await approveEdition(test.context(actorWith(verbs, 'laocai', 'Duyệt')), {
    editionId: made.editionId,
    revision,
  });
  await publishStory(test.context(), { storyId: made.storyId, language: 'vi' });
  return made.storyId;
}

/** What the outbox would bring; there is no worker here. */
const tellPortals = ({ storyId, unitId, way }: { storyId: string; unitId: string; way: string }) =>
  portals
    .listeners!.find(({ eventName }) => eventName === 'newsroom.StoryWithdrawn')!
    .handle(
      test.context(),
      {
        storyId,
        unitId,
        unitPath: 'laocai.trungchai',
        editionIds: [],
        reason: 'Nhầm ngày.',
        way,
        target: null,
        language: null,
      },
      { eventId: storyId },
    );

const plan = (changes: object[]): Plan => {
  const read = readPlan({ basis: '1673/NQ-UBTVQH15', on: '2025-07-01', changes });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.plan;
};
const merge = plan([
  {
    kind: 'MERGE',
    from: ['laocai.trungchai', 'laocai.taphin'],
    into: { name: 'Tả Phìn', communeKind: 'XA' },
  },
]);

it('rehearses a merger without a trace, then carries out the same', async () => {
  await approved('Lịch tiêm phòng ở Trung Chải', 'laocai.trungchai');
  const gone = await approved('Tin sẽ gỡ', 'laocai.trungchai');
  await withdrawStory(test.context(actorWith(verbs, 'laocai', 'Duyệt')), {
    storyId: gone,
    reason: 'Nhầm ngày.',
    way: 'GONE',
  });
  await tellPortals({ storyId: gone, unitId: await idOf('laocai.trungchai'), way: 'GONE' });
  await registerDevice(test.context(), {
    kind: 'LOUDSPEAKER',
    name: 'Cụm loa Móng Sến',
    unitId: await idOf('laocai.trungchai.mongsen'),
  });

  const rehearsed = await rehearseReorganisation(test.context(), merge);
  expect(await findUnitByPath(test.services.database, 'laocai.taphin2025')).toBeNull();
  const report = await reorganiseUnits(test.context(), { plan: merge });
  expect(report).toEqual(rehearsed);
  expect(report.changes[0]).toMatchObject({
    made: [{ path: 'laocai.taphin2025', fullName: 'Xã Tả Phìn' }],
    handed: [
      {
        from: { path: 'laocai.trungchai' },
        below: [
          { from: 'laocai.trungchai.mongsen', to: 'laocai.taphin2025.mongsen' },
          { from: 'laocai.trungchai.saxeng', to: 'laocai.taphin2025.saxeng' },
        ],
        stories: 2,
        devices: 1,
        sites: [{ policy: 'REDIRECT', hosts: ['trungchai.laocai'], items: 1 }],
      },
      { below: [{ from: 'laocai.taphin.saxeng', to: 'laocai.taphin2025.taphinsaxeng' }] },
    ],
  });
});

it('leads from every old address to the same item, under the name that issued it', async () => {
  const old = await at('trungchai.laocai', '/tin-tuc/lich-tiem-phong-o-trung-chai?tu=zalo');
  expect(old.statusCode).toBe(301);
  expect(old.headers.location).toBe(
    'http://taphin.laocai.localhost:3000/tin-tuc/lich-tiem-phong-o-trung-chai?tu=zalo',
  );
  const now = await at('taphin.laocai', '/tin-tuc/lich-tiem-phong-o-trung-chai');
  expect(now.statusCode).toBe(200);
  expect(now.body).toContain('Xã Trung Chải');
  expect(now.body).toContain('nay là xã Tả Phìn');
  expect((await at('taphin.laocai', '/tin-tuc/tin-se-go')).statusCode).toBe(410);
});

it('keeps an archive under its name, read only and marked, when the province decides so', async () => {
  await approved('Chợ phiên Sa Pả', 'laocai.sapa');
  await reorganiseUnits(test.context(), {
    plan: plan([{ kind: 'DISSOLVE', unit: 'laocai.sapa', heir: 'laocai.taphin2025', sites: 'ARCHIVE' }]),
  });
  const page = await at('sapa.laocai', '/tin-tuc/cho-phien-sa-pa');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Trang lưu trữ');
  expect(page.body).not.toContain('gui-y-kien?tin=');
  const home = await at('sapa.laocai', '/');
  expect(home.body).toContain('Chợ phiên Sa Pả');
  expect(home.body).not.toContain('Hôm nay ở');
  expect(page.body).toContain('http://taphin.laocai.localhost:3000');
});

it('does nothing at all when one change cannot be', async () => {
  const impossible = plan([
    { kind: 'RENAME', unit: 'laocai', name: 'Lào Cai Mới', fullName: 'Tỉnh Lào Cai Mới' },
    { kind: 'DISSOLVE', unit: 'laocai.khongco', heir: 'laocai.taphin2025' },
  ]);
  await expect(reorganiseUnits(test.context(), { plan: impossible })).rejects.toThrow('unit-not-found');
  const unit = await findUnitByPath(test.services.database, 'laocai');
  expect(unit?.fullName).toBe('Tỉnh Lào Cai');
});

it('waits for its day, and for somebody who may', async () => {
  const later = { ...merge, on: '2999-01-01' };
  await expect(reorganiseUnits(test.context(), { plan: later })).rejects.toThrow('reorganisations/not-yet');
  const officer = test.context(actorWith(['organisations.unit.reorganise'], 'laocai.taphin2025', 'Xã'));
  const rename = plan([{ kind: 'DISSOLVE', unit: 'laocai.taphin2025', heir: 'laocai' }]);
  await expect(reorganiseUnits(officer, { plan: rename })).rejects.toThrow('platform/forbidden');
});
