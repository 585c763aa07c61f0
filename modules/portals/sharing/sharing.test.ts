import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorWith } from '@saola/platform/testing';
import { provinceForTests, type ProvinceForTests } from '../province-for-tests.ts';
import { portalsTables } from '../tables.ts';
import { acceptShares } from './commands/accept-shares.ts';
import { addShareRule } from './commands/add-share-rule.ts';
import { decideShare } from './commands/decide-share.ts';
import { endShare } from './commands/end-share.ts';
import { removeShareRule } from './commands/remove-share-rule.ts';
import { shareStory } from './commands/share-story.ts';
import { bringEarlierTask } from './jobs.ts';
import { listShareSites } from './queries/list-share-sites.ts';
import { listShares } from './queries/list-shares.ts';
import { previewShareRule } from './queries/preview-share-rule.ts';

const permissions = ['see', 'send', 'decide'].map((verb) => `portals.share.${verb}`);
const officerOf = (path: string) =>
  actorWith([...permissions, 'portals.share-rule.write'], path, `Người duyệt ${path}`);
const ofProvince = officerOf('laocai');
const ofSaPa = officerOf('laocai.sapa');
const ofTaPhin = officerOf('laocai.taphin');

let province: ProvinceForTests;
beforeAll(async () => {
  province = await provinceForTests();
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const as = (actor: typeof ofProvince) => province.test.context(actor);
const status = async (slug: string, at: 'sapa' | 'taphin' | 'press' | 'main') =>
  (await province.getAnew(`/tin-tuc/${slug}`, at)).statusCode;
const push = (storyId: string) =>
  shareStory(as(ofProvince), {
    storyId,
    mode: 'PUSH',
    toSiteIds: [province.siteIds.sapa],
    note: 'Để bà con biết.',
  });

describe('between sites', () => {
  it('the province sends a story down: it stands there as its word, follows corrections, and goes when withdrawn', async () => {
    const { storyId } = await province.publish('Lịch cấp căn cước', {}, 'laocai');
    expect(await status('lich-cap-can-cuoc', 'sapa')).toBe(404);
    const { shares } = await shareStory(as(ofProvince), { storyId, mode: 'PUSH', toKind: 'COMMUNE' });
    expect(shares.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED']);
    const page = await province.getAnew('/tin-tuc/lich-cap-can-cuoc', 'sapa');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(
      'rel="canonical" href="http://laocai.localhost:3000/tin-tuc/lich-cap-can-cuoc"',
    );
    expect(page.body).toContain('Nguồn: <a href="http://laocai.localhost:3000/tin-tuc/lich-cap-can-cuoc">');
    expect((await province.getAnew('/', 'sapa')).body).toContain('Lịch cấp căn cước');

    await province.correct(storyId, { title: 'Lịch cấp căn cước tháng 12' });
    for (const at of ['sapa', 'taphin', 'main'] as const) {
      expect(await status('lich-cap-can-cuoc-thang-12', at)).toBe(200);
      expect(await status('lich-cap-can-cuoc', at)).toBe(301);
    }
    await province.withdraw(storyId, { reason: 'Hoãn.', way: 'GONE' });
    for (const at of ['sapa', 'taphin', 'main'] as const)
      expect(await status('lich-cap-can-cuoc-thang-12', at)).toBe(410);
    const { items } = await listShares(
      province.test.services.database,
      ofProvince,
      province.test.services.config.web,
      { storyId },
    );
    expect(items.map(({ state }) => state)).toEqual(['ENDED', 'ENDED']);
  });

  it('a site that wants to be asked decides; what it declines stays away until asked again', async () => {
    await province.say('sapa', {
      takes: { fromAbove: 'WHEN_ACCEPTED', fromBelow: 'AT_ONCE', syndicated: 'AT_ONCE' },
    });
    const { storyId } = await province.publish('Hội chợ xuân', {}, 'laocai');
    const first = (await push(storyId)).shares[0]!;
    expect([first.state, await status('hoi-cho-xuan', 'sapa')]).toEqual(['PROPOSED', 404]);
    const foreign = decideShare(as(ofTaPhin), { shareId: first.shareId, accept: true });
    await expect(foreign).rejects.toThrow('platform/forbidden');
    await decideShare(as(ofSaPa), { shareId: first.shareId, accept: false });
    await expect(decideShare(as(ofSaPa), { shareId: first.shareId, accept: true })).rejects.toThrow(
      'already-decided',
    );
    await province.correct(storyId, { summary: 'Bản sau.' });
    expect(await status('hoi-cho-xuan', 'sapa')).toBe(404);

    const second = (await push(storyId)).shares[0]!;
    expect(second.shareId).not.toBe(first.shareId);
    await decideShare(as(ofSaPa), { shareId: second.shareId, accept: true });
    expect(await status('hoi-cho-xuan', 'sapa')).toBe(200);
    await endShare(as(ofSaPa), { shareId: second.shareId });
    const left = await province.getAnew('/tin-tuc/hoi-cho-xuan', 'sapa');
    expect([left.statusCode, left.headers.location]).toEqual([
      302,
      'http://laocai.localhost:3000/tin-tuc/hoi-cho-xuan',
    ]);
    await province.say('sapa', null);
  });

  it('a commune takes another’s story to its own site by its own decision', async () => {
    const { storyId } = await province.publish('Kinh nghiệm trồng lê', {}, 'laocai.taphin');
    const toSiteIds = [province.siteIds.sapa];
    const notMine = shareStory(as(ofTaPhin), { storyId, mode: 'PULL', toSiteIds });
    await expect(notMine).rejects.toThrow('platform/forbidden');
    await shareStory(as(ofSaPa), { storyId, mode: 'PULL', toSiteIds });
    expect(await status('kinh-nghiem-trong-le', 'sapa')).toBe(200);
    const seen = await listShares(
      province.test.services.database,
      ofSaPa,
      province.test.services.config.web,
      { direction: 'IN', storyId },
    );
    expect(seen.items[0]).toMatchObject({
      mode: 'PULL',
      story: { title: 'Kinh nghiệm trồng lê' },
      may: { end: true },
    });
    const foreign = actorWith(permissions, 'laocai.soyte');
    expect(
      (
        await listShares(province.test.services.database, foreign, province.test.services.config.web, {
          storyId,
        })
      ).items,
    ).toEqual([]);
  });

  it('a site that has a story only since later tells the day it was first public', async () => {
    const { storyId } = await province.publish('Đường về Tả Phìn thông xe', {}, 'laocai');
    const first = new Date('2026-03-02T01:00:00.000Z');
    await portalsTables(province.test.services.database)
      .updateTable('portals.articles')
      .set({ published_at: first, updated_at: first })
      .where('story_id', '=', storyId)
      .execute();
    await push(storyId);
    for (const path of ['/', '/tin-tuc', '/tin-tuc/duong-ve-ta-phin-thong-xe'])
      expect((await province.getAnew(path, 'sapa')).body).toContain(`datetime="${first.toISOString()}"`);
  });

  it('a rule feeds a site of its own kind by category, from now on and until it is removed', async () => {
    await province.say('press', {
      takes: { fromAbove: 'AT_ONCE', fromBelow: 'AT_ONCE', syndicated: 'AT_ONCE' },
    });
    const { ruleId } = await addShareRule(as(ofProvince), {
      siteId: province.siteIds.press,
      categories: ['van-hoa'],
      areaUnitId: (await province.unit('laocai.taphin')).id,
    });
    await province.publish('Lễ hội xuống đồng', { category: 'van-hoa' });
    await province.publish('Cấp nước', { category: 'y-te' });
    await province.publish('Lễ hội tỉnh', { category: 'van-hoa' }, 'laocai.sapa');
    expect(await status('le-hoi-xuong-dong', 'press')).toBe(200);
    expect([await status('cap-nuoc', 'press'), await status('le-hoi-tinh', 'press')]).toEqual([404, 404]);
    await removeShareRule(as(ofProvince), { ruleId });
    await province.publish('Lễ hội sau', { category: 'van-hoa' });
    expect(await status('le-hoi-sau', 'press')).toBe(404);
    expect(await status('le-hoi-xuong-dong', 'press')).toBe(200);
  });

  it('a new rule brings what was public in the last days where that is asked for, and says before how much', async () => {
    const { siteIds, test } = province;
    await province.say('press', {
      takes: { fromAbove: 'AT_ONCE', fromBelow: 'AT_ONCE', syndicated: 'AT_ONCE' },
    });
    const { storyId } = await province.publish('Chợ phiên vùng cao', { category: 'thuong-mai' });
    const rule = { siteId: siteIds.press, categories: ['thuong-mai'] };
    const preview = (days: number) => previewShareRule(as(ofProvince), { ...rule, days });
    expect([await preview(0), await preview(7)]).toEqual([
      { count: 0, more: false },
      { count: 1, more: false },
    ]);
    await expect(previewShareRule(as(ofTaPhin), { ...rule, days: 7 })).rejects.toThrow('forbidden');
    expect(await addShareRule(as(ofProvince), { ...rule, days: 7 })).toMatchObject({ earlier: 1 });
    await bringEarlierTask.handle(test.context(), { storyIds: [storyId] });
    expect(await status('cho-phien-vung-cao', 'press')).toBe(200);
    expect(await preview(7)).toEqual({ count: 0, more: false });
  });

  it('what waits is accepted all at once; both sides keep their words, and a stranger changes nothing', async () => {
    await province.say('sapa', {
      takes: { fromAbove: 'WHEN_ACCEPTED', fromBelow: 'AT_ONCE', syndicated: 'AT_ONCE' },
    });
    const stories = [
      await province.publish('Tin một', {}, 'laocai'),
      await province.publish('Tin hai', {}, 'laocai'),
    ];
    const shareIds: string[] = [];
    for (const { storyId } of stories) shareIds.push((await push(storyId)).shares[0]!.shareId);
    await expect(acceptShares(as(ofTaPhin), { shareIds })).rejects.toThrow('forbidden');
    expect(await status('tin-mot', 'sapa')).toBe(404);
    expect(await acceptShares(as(ofSaPa), { shareIds, note: 'Nhận.' })).toEqual({ accepted: 2 });
    expect(await acceptShares(as(ofSaPa), { shareIds })).toEqual({ accepted: 0 });
    expect([await status('tin-mot', 'sapa'), await status('tin-hai', 'sapa')]).toEqual([200, 200]);
    const { database, config } = province.test.services;
    const { items } = await listShares(database, ofSaPa, config.web, { storyId: stories[0]!.storyId });
    expect(items[0]).toMatchObject({ note: 'Để bà con biết.', decisionNote: 'Nhận.' });
    await province.say('sapa', null);
  });

  it('before anything is sent it is told where a story can go, and what would happen there', async () => {
    const { storyId } = await province.publish('Lịch thi đấu', {}, 'laocai.taphin');
    const seenBy = async (actor: typeof ofProvince) => {
      const { from, items } = await listShareSites(province.test.services.database, actor, storyId);
      expect(from).toMatchObject({ siteId: province.siteIds.taphin, stands: true });
      return items.map(({ siteId, way, arrives }) => [siteId, way, arrives]);
    };
    expect(await seenBy(ofTaPhin)).toContainEqual([province.siteIds.main, 'UP', 'ACCEPTED']);
    expect(await seenBy(ofSaPa)).toEqual([[province.siteIds.sapa, 'TAKE', 'ACCEPTED']]);
    expect(await seenBy(ofProvince)).toContainEqual([province.siteIds.main, 'TAKE', 'ACCEPTED']);
  });

  it('what is not public is not shared, nor sent to itself', async () => {
    const { storyId } = await province.publish('Đã gỡ', {}, 'laocai');
    await province.withdraw(storyId, { reason: 'Nhầm.' });
    await expect(push(storyId)).rejects.toThrow('portals/story-not-public');
    const own = shareStory(as(ofProvince), { storyId, mode: 'PUSH', toSiteIds: [province.siteIds.main] });
    await expect(own).rejects.toThrow('portals/no-site-to-share-with');
  });
});
