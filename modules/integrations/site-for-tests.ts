import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { portalsModule } from '@saola/portals/module';
import { createSite } from '@saola/sites';
import { sites } from '@saola/sites/module';
import { speech } from '@saola/speech/module';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices } from '@saola/platform/testing';
import { importFile, type ImportOptions } from './commands/import-file.ts';
import { integrations } from './module.ts';

/** A province with two communes and their sites, into which stories are brought; `stop` when done. */
export async function siteForTests(paths = ['laocai', 'laocai.taphin', 'laocai.sapa']) {
  const portals = portalsModule();
  const test = await testServices([
    organisations,
    media,
    newsroomModule(),
    law,
    speech,
    sites,
    portals,
    integrations,
  ]);
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
      commune('Tả Phìn'),
      commune('Sa Pa'),
    ],
  });
  for (const path of paths)
    await createSite(test.context(), { unitId: (await findUnitByPath(test.services.database, path))!.id });
  const app = await createHttp(test.services, {
    routes: portals.routes ?? [],
    notFound: portals.notFound!(test.services),
  });
  const folder = await mkdtemp(join(tmpdir(), 'saola-import-'));
  const administrator = actorWith(
    ['newsroom.story.import', 'integrations.import.run', 'integrations.export.run', 'media.file.upload'],
    'laocai.taphin',
    'Quản trị Tả Phìn',
  );
  let files = 0;
  const file = async (content: string | Uint8Array, name = `tep-${++files}`) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  return {
    test,
    database: test.services.database,
    folder,
    file,
    administrator,
    context: () => test.context(administrator),
    /** Brings a text in as a file. */
    async bring(content: string | Uint8Array, options: Partial<ImportOptions> = {}) {
      return importFile(test.context(administrator), {
        site: 'taphin.laocai.localhost',
        file: await file(content),
        ...options,
      });
    },
    get: (url: string, site = 'taphin.laocai') =>
      app.inject({ url, headers: { host: `${site}.localhost:3000` } }),
    async stop() {
      await app.close();
      await test.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** JSON lines of the contract. */
export const lines = (...stories: object[]): string =>
  stories.map((one) => `${JSON.stringify(one)}\n`).join('');

export const story = (id: string, more: object = {}) => ({
  id,
  title: `Họp thôn Suối Thầu lần ${id}`,
  body: '<p>Bà con bàn việc làm đường vào thôn.</p>',
  publishedAt: '2019-03-12T08:30:00+07:00',
  ...more,
});
