import { SlideShown } from '@saola/boards';
import { PlaybackReported } from '@saola/broadcasting';
import { registerDevice } from '@saola/devices';
import { broadcasting } from '@saola/broadcasting/module';
import { devices } from '@saola/devices/module';
import { law } from '@saola/law/module';
import { FeedbackAnswered, FeedbackReceived } from '@saola/feedback';
import { media } from '@saola/media/module';
import {
  approveEdition,
  createStory,
  startEdition,
  submitEdition,
  withdrawStory,
  writeEdition,
} from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { speech } from '@saola/speech/module';
import { stations } from '@saola/stations/module';
import { StoryPublished, StoryRead } from '@saola/portals';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Told } from '@saola/platform/events';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { reportRead } from './commands/report-read.ts';
import { insights } from './module.ts';
import { getJourney } from './queries/get-journey.ts';
import { getOverview } from './queries/get-overview.ts';

const see = (path: string) => actorWith(['insights.journey.see'], path, `Theo dõi ${path}`);
const rights = ['see', 'write', 'submit', 'approve', 'withdraw'].map((verb) => `newsroom.story.${verb}`);
const author = actorWith(rights, 'laocai', 'Cán bộ soạn tin');
const approver = actorWith(rights, 'laocai', 'Người duyệt tỉnh');
const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();

let test: TestServices;
const unit: Record<string, string> = {};
const device: Record<string, string> = {};
let storyId: string;
let editionId: string;

const journey = (path = 'laocai') => getJourney(test.context(see(path)), storyId);
/** As the outbox delivers it: at least once, here always twice. */
async function tell(told: Told): Promise<void> {
  const eventId = crypto.randomUUID();
  for (const listener of insights.listeners ?? [])
    if (listener.eventName === told.name)
      for (let time = 0; time < 2; time += 1)
        await listener.handle(test.context(), told.payload, { eventId });
}
const at = (place: string) => ({
  unitId: unit[place]!,
  unitPath: place === 'laocai' ? place : `laocai.${place}`,
});
const played = (
  name: string,
  place: string,
  state: 'RECEIVED' | 'STARTED' | 'FINISHED' | 'FAILED',
  more = {},
) =>
  tell(
    PlaybackReported({
      programmeId: crypto.randomUUID(),
      storyId,
      editionId,
      deviceId: device[name]!,
      ...at(place),
      state,
      silent: false,
      at: minutes(1),
      ...more,
    }),
  );

beforeAll(async () => {
  test = await testServices(
    [organisations, law, media, speech, devices, stations, newsroomModule(), broadcasting, insights],
    { workers: true },
  );
  const validFrom = '2025-07-01';
  const commune = (name: string) => ({
    below: 'laocai',
    kind: 'COMMUNE' as const,
    communeKind: 'XA' as const,
    name,
    validFrom,
  });
  const province = { below: null, kind: 'PROVINCE' as const, name: 'Lào Cai', validFrom };
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [province, commune('Tả Phìn'), commune('Y Tý')],
  });
  for (const path of ['laocai', 'laocai.taphin', 'laocai.yty'])
    unit[path.split('.').at(-1)!] = (await findUnitByPath(test.services.database, path))!.id;
  const place = async (name: string, kind: 'LOUDSPEAKER' | 'BOARD', where: string) =>
    (device[name] = (await registerDevice(test.context(), { kind, name, unitId: unit[where]! })).deviceId);
  await place('Loa Sả Xéng', 'LOUDSPEAKER', 'taphin');
  await place('Loa Can Ngài', 'LOUDSPEAKER', 'taphin');
  await place('Loa chợ Y Tý', 'LOUDSPEAKER', 'yty');
  await place('Bảng tin Tả Phìn', 'BOARD', 'taphin');
  await sql`update devices.devices set enrolled_at = now()`.execute(test.services.database);
  await place('Loa chưa lắp', 'LOUDSPEAKER', 'yty');

  const text = { type: 'paragraph', content: [{ type: 'text', text: 'Mưa to diện rộng.' }] };
  const content = { title: 'Mưa to', summary: 'Đề phòng lũ quét.', body: { type: 'doc', content: [text] } };
  const draft = await createStory(test.context(author), { unitId: unit.laocai!, content });
  ({ storyId, editionId } = draft);
  await approveEdition(test.context(approver), await submitEdition(test.context(author), draft));
  await vi.waitFor(journey, { timeout: 10_000 });
}, 60_000);
afterAll(() => test.stop());

describe('the journey of a story', () => {
  it('begins with everybody it is meant for, and nobody reached', async () => {
    const { channels, notReached, evidence } = await journey();
    expect(channels.find(({ channel }) => channel === 'LOUDSPEAKER')).toMatchObject({
      targeted: 3,
      delivered: 0,
    });
    expect(channels.find(({ channel }) => channel === 'BOARD')).toMatchObject({ targeted: 1, shown: 0 });
    expect(notReached).toHaveLength(4);
    expect(evidence[0]?.text).toBe('Người duyệt tỉnh duyệt tin');
  });

  it('says who heard it, who was silent, who failed and why', async () => {
    await played('Loa Sả Xéng', 'taphin', 'RECEIVED');
    await played('Loa Sả Xéng', 'taphin', 'STARTED', { at: minutes(2) });
    await played('Loa Sả Xéng', 'taphin', 'FINISHED', { at: minutes(3) });
    await played('Loa Can Ngài', 'taphin', 'FINISHED', { silent: true, at: minutes(3) });
    await played('Loa chợ Y Tý', 'yty', 'FAILED', { reason: 'was-off' });
    const { totals, channels, failures } = await journey();
    expect(totals).toMatchObject({ finished: 1, silent: 1, failed: 1 });
    expect(channels.find(({ channel }) => channel === 'LOUDSPEAKER')).toMatchObject({
      targeted: 3,
      delivered: 2,
    });
    expect(failures).toMatchObject([
      { deviceName: 'Loa chợ Y Tý', unitName: 'Xã Y Tý', reason: 'thiết bị mất điện hoặc tắt' },
    ]);
    const { evidence, notReached } = await journey();
    expect(evidence.map(({ text }) => text)).toContain(
      'Loa Can Ngài chạy hết bài nhưng không có tiếng (máy không có loa)',
    );
    expect(notReached.map(({ deviceName }) => deviceName)).toEqual(['Bảng tin Tả Phìn']);
  });

  it('counts sites, readings and showings, each event once', async () => {
    const siteId = crypto.randomUUID();
    await tell(
      StoryPublished({
        storyId,
        editionId,
        language: 'vi',
        siteId,
        ...at('taphin'),
        url: 'http://x',
        at: minutes(0),
      }),
    );
    await tell(StoryRead({ storyId, siteId, ...at('taphin'), day: '2026-11-22', count: 7, at: minutes(1) }));
    await tell(
      SlideShown({
        storyId,
        editionId,
        deviceId: device['Bảng tin Tả Phìn']!,
        ...at('taphin'),
        at: minutes(2),
        seconds: 20,
        times: 3,
      }),
    );
    await reportRead(test.context(), { storyId, unitId: unit.yty! });
    await reportRead(test.context(), { storyId: crypto.randomUUID(), unitId: unit.yty! });
    const { totals, channels, units } = await journey();
    expect(totals).toMatchObject({ read: 8, shown: 1 });
    expect(channels.find(({ channel }) => channel === 'BOARD')).toMatchObject({
      shown: 1,
      showings: 3,
      read: 0,
    });
    expect(channels.find(({ channel }) => channel === 'PORTAL')).toMatchObject({
      targeted: 1,
      delivered: 1,
      read: 7,
    });
    expect(units.find(({ unitName }) => unitName === 'Xã Y Tý')?.channels.APP).toMatchObject({ read: 1 });
    // What is published for a later time has reached nobody before it.
    const before = { ...test.context(see('laocai')), now: () => new Date(minutes(-5)) };
    const early = await getJourney(before, storyId);
    expect(early.channels.find(({ channel }) => channel === 'PORTAL')).toMatchObject({ delivered: 0 });
  });

  it('hears what people answered, in whatever order it is told', async () => {
    const about = { feedbackId: crypto.randomUUID(), kind: 'REPLY' as const, storyId, ...at('taphin') };
    await tell(FeedbackAnswered({ ...about, at: minutes(9), published: true }));
    await tell(FeedbackReceived({ ...about, at: minutes(5), published: false }));
    const { feedback, totals } = await journey();
    expect(totals.answered).toBe(1);
    expect(feedback).toMatchObject([
      { unitName: 'Xã Tả Phìn', published: true, receivedAt: expect.any(String) },
    ]);
  });

  it('shows a receiving unit its own part, and a stranger nothing', async () => {
    const { channels, units } = await journey('laocai.yty');
    expect(channels.find(({ channel }) => channel === 'LOUDSPEAKER')).toMatchObject({
      targeted: 1,
      failed: 1,
    });
    expect(units.map(({ unitName }) => unitName)).toEqual(['Xã Y Tý']);
    await expect(journey('yenbai')).rejects.toThrow('platform/forbidden');
  });
});

describe('the overview', () => {
  it('gives each unit its numbers, and the superior their sum', async () => {
    const { unit: top, items } = await getOverview(test.context(see('laocai')), {});
    expect(top).toMatchObject({
      unitName: 'Tỉnh Lào Cai',
      stories: 1,
      finished: 1,
      silent: 1,
      failed: 1,
      read: 8,
      received: 1,
      answered: 1,
    });
    expect(items).toMatchObject([
      { unitName: 'Xã Tả Phìn', targeted: 4, finished: 1, silent: 1, shown: 1, read: 7, answered: 1 },
      { unitName: 'Xã Y Tý', targeted: 1, failed: 1, read: 1 },
    ]);
    await expect(getOverview(test.context(see('laocai.yty')), { unitId: unit.laocai! })).rejects.toThrow(
      'platform/forbidden',
    );
  });
});

describe('afterwards', () => {
  it('the next edition begins anew, the sites keep showing it, and a withdrawal is seen', async () => {
    const next = await startEdition(test.context(author), { storyId });
    const content = { title: 'Mưa đã ngớt', changeNote: 'Tình hình đã khác.' };
    const saved = await writeEdition(test.context(author), { ...next, content });
    await approveEdition(test.context(approver), await submitEdition(test.context(author), saved));
    await vi.waitFor(async () => {
      const { story, channels } = await journey();
      expect(story.title).toBe('Mưa đã ngớt');
      expect(channels.find(({ channel }) => channel === 'LOUDSPEAKER')).toMatchObject({
        targeted: 3,
        finished: 0,
      });
      expect(channels.find(({ channel }) => channel === 'PORTAL')).toMatchObject({
        targeted: 1,
        delivered: 1,
      });
    }, 10_000);
    await withdrawStory(test.context(approver), { storyId, reason: 'Hết mưa' });
    await vi.waitFor(async () => expect((await journey()).story.withdrawalReason).toBe('Hết mưa'), 10_000);
  });
});
