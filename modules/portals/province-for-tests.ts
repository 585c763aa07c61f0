import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import {
  approveEdition,
  type ContentInput,
  createStory,
  startEdition,
  submitEdition,
  withdrawStory as withdrawFromNewsroom,
  writeEdition,
} from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { addHost, changeSetting, createSite, resetSetting, type Settings, type SiteKind } from '@saola/sites';
import { sites } from '@saola/sites/module';
import { speech } from '@saola/speech/module';
import type { Env } from '@saola/platform/config';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices } from '@saola/platform/testing';
import { publishStory } from './commands/publish-story.ts';
import { withdrawStory, type Withdrawal } from './commands/withdraw-story.ts';
import { portalsModule } from './module.ts';

const verbs = ['see', 'write', 'submit', 'approve', 'withdraw'].map((verb) => `newsroom.story.${verb}`);
const author = actorWith(verbs, 'laocai', 'Cán bộ soạn tin');
const approver = actorWith(verbs, 'laocai', 'Người duyệt');

const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

/** A province with two communes, a department and their sites, for tests of what readers see. */
export async function provinceForTests(env: Env = {}) {
  const portals = portalsModule();
  const test = await testServices([organisations, media, newsroomModule(), law, sites, speech, portals], {
    env,
  });
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
      { below: 'laocai', kind: 'DEPARTMENT', name: 'Sở Y tế', slug: 'soyte', validFrom },
      commune('Tả Phìn'),
      commune('Sa Pa'),
    ],
  });
  const unit = async (path: string) => (await findUnitByPath(test.services.database, path))!;
  const site = async (path: string, kind?: SiteKind) => {
    const { siteId } = await createSite(test.context(), {
      unitId: (await unit(path)).id,
      ...(kind && { kind, host: `${kind.toLowerCase().replace('_', '-')}.laocai` }),
    });
    return siteId;
  };
  const siteIds = {
    main: await site('laocai'),
    department: await site('laocai.soyte'),
    taphin: await site('laocai.taphin'),
    sapa: await site('laocai.sapa'),
    press: await site('laocai', 'PRESS'),
  };
  const makeApp = (module: typeof portals) =>
    createHttp(test.services, {
      routes: module.routes ?? [],
      ...(module.notFound && { notFound: module.notFound(test.services) }),
    });
  const app = await makeApp(portals);

  async function approve(edition: { editionId: string; revision: number }) {
    const { revision } = await submitEdition(test.context(author), edition);
    await approveEdition(test.context(approver), { editionId: edition.editionId, revision });
  }
  async function approved(
    title: string,
    content: Partial<ContentInput> = {},
    unitPath = 'laocai.taphin',
    type = 'news',
  ) {
    const made = await createStory(test.context(author), {
      unitId: (await unit(unitPath)).id,
      type,
      content: { title, summary: 'Tóm tắt.', body: text('Lời của bài.'), channels: ['PORTAL'], ...content },
    });
    await approve(made);
    return made;
  }
  async function publish(...given: Parameters<typeof approved>) {
    const made = await approved(...given);
    await publishStory(test.context(), { storyId: made.storyId, language: 'vi' });
    return made;
  }
  async function correct(storyId: string, content: Partial<ContentInput>) {
    const next = await startEdition(test.context(author), { storyId });
    const { revision } = await writeEdition(test.context(author), {
      ...next,
      content: { changeNote: 'Sửa lại.', ...content },
    });
    await approve({ editionId: next.editionId, revision });
    await publishStory(test.context(), { storyId, language: 'vi' });
  }
  async function translate(storyId: string, language: string, title: string) {
    const next = await startEdition(test.context(author), { storyId, language });
    const content = { title, summary: `${title}.`, body: text(title) };
    const { revision } = await writeEdition(test.context(author), { ...next, content });
    await approve({ editionId: next.editionId, revision });
    await publishStory(test.context(), { storyId, language });
  }
  async function withdraw(storyId: string, how: Omit<Withdrawal, 'storyId' | 'unitPath'>) {
    await withdrawFromNewsroom(test.context(approver), { storyId, ...how });
    await withdrawStory(test.context(), { storyId, unitPath: 'laocai.taphin', ...how });
  }
  /** What a site says of what comes to it; null: nothing of its own. */
  async function say(at: keyof typeof siteIds, settings: Pick<Settings, 'takes'> | null) {
    const siteId = siteIds[at];
    if (settings) await changeSetting(test.context(), { siteId, key: 'takes', value: settings.takes });
    else await resetSetting(test.context(), { siteId, key: 'takes' });
  }
  const alias = async (at: keyof typeof siteIds) => {
    const host = `${at}-cu.laocai.localhost`;
    await addHost(test.context(), { siteId: siteIds[at], host });
    return { host };
  };
  const hosts = { taphin: 'taphin.laocai', sapa: 'sapa.laocai', main: 'laocai', press: 'press.laocai' };
  const get = (url: string, at: keyof typeof hosts = 'taphin', asked = app) =>
    asked.inject({ url, headers: { host: `${hosts[at]}.localhost:3000` } });
  let times = 0;
  /** As `get`, past every kept page: the word that something was published may still be on its way. */
  const getAnew = (url: string, at: keyof typeof hosts = 'taphin') => get(`${url}?lan=${++times}`, at);
  return {
    getAnew,
    test,
    app,
    makeApp,
    unit,
    siteIds,
    approved,
    publish,
    correct,
    translate,
    withdraw,
    say,
    alias,
    get,
    text,
  };
}

export type ProvinceForTests = Awaited<ReturnType<typeof provinceForTests>>;
