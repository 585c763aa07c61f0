import { findDemoStory } from '@saola/newsroom/demo/items';
import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { addShareRule, decideShare, publishStory, shareStory } from '@saola/portals';
import { findMainSite, findSiteOfUnit, listSites, type SiteKind } from '@saola/sites';
import { actAs } from './act-as.ts';

const rules: [SiteKind, { types: string[]; categories: string[] }][] = [
  [
    'EXTERNAL_RELATIONS',
    { types: ['news'], categories: ['van-hoa', 'chi-dao-dieu-hanh', 'giao-thong', 'nong-nghiep'] },
  ],
  ['EXTERNAL_RELATIONS', { types: ['introduction', 'event', 'picture-album', 'project'], categories: [] }],
  ['PRESS', { types: ['press-release', 'press-conference', 'spokesperson'], categories: [] }],
  ['PRESS', { types: ['news'], categories: ['thoi-tiet', 'chi-dao-dieu-hanh'] }],
  ['ARTS', { types: ['news'], categories: ['van-hoa', 'guong-sang'] }],
  ['ARTS', { types: ['picture-album', 'audio', 'video', 'event'], categories: [] }],
];

/** Rules come before the stories: they bring what is approved from then on. */
export async function seedShareRules(services: Services): Promise<void> {
  const context = await actAs(services, 'quantri.tinh');
  const sites = await listSites(context.database);
  const main = await findMainSite(context.database);
  for (const [kind, { types, categories }] of rules) {
    const site = sites.find((one) => one.kind === kind)!;
    await addShareRule(context, { siteId: site.id, fromSiteId: main!.id, types, categories });
  }
}

/** One story pushed down and accepted, one that waits for the commune, and one taken up by the site for the arts. */
export async function seedShares(services: Services): Promise<void> {
  const { database } = services;
  const taPhin = await findUnitByPath(database, 'laocai.taphin');
  const site = await findSiteOfUnit(database, taPhin!.id);
  const arts = (await listSites(database)).find(({ kind }) => kind === 'ARTS');
  const province = await actAs(services, 'duyettin.tinh');
  const commune = await actAs(services, 'duyettin.taphin');
  const standing = (unit: string, title: string) => storyOf(systemContext(services), unit, title);

  const tea = await standing('laocai', 'Chè Shan tuyết và quế Văn Yên có tem truy xuất bằng bốn thứ tiếng');
  const sent = await shareStory(province, {
    storyId: tea,
    mode: 'PUSH',
    toSiteIds: [site!.id],
    note: 'Xã có hợp tác xã cây thuốc, mời đăng để bà con đăng ký.',
  });
  for (const { shareId, state } of sent.shares)
    if (state === 'PROPOSED')
      await decideShare(commune, { shareId, accept: true, note: 'Nhận đăng, xã sẽ hướng dẫn đăng ký.' });

  const doctors = await standing('laocai', 'Bác sĩ từ bệnh viện tỉnh khám từ xa cho các xã vùng cao');
  await shareStory(province, {
    storyId: doctors,
    mode: 'PUSH',
    toSiteIds: [site!.id],
    note: 'Đề nghị xã đăng kèm lịch trực của trạm y tế.',
  });

  const weavers = await standing('laocai.taphin', 'Tổ thổ cẩm Sả Xéng: giữ nghề cũ, có việc quanh năm');
  await shareStory(province, { storyId: weavers, mode: 'PULL', fromSiteId: site!.id, toSiteIds: [arts!.id] });
}

/** A story is shared from where it stands; the listener may not have come to it yet. */
async function storyOf(context: Context, unit: string, title: string): Promise<string> {
  const storyId = await findDemoStory(context.database, unit, title);
  await publishStory(context, { storyId, language: 'vi' });
  return storyId;
}
