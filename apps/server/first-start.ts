import { sql } from 'kysely';
import { createFirstAdministrator } from '@saola/access';
import { listPublicStories } from '@saola/newsroom';
import { findUnitByPath } from '@saola/organisations';
import { createSite } from '@saola/sites';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { demoFiles } from './demo/demo-files.ts';
import { noteMade, whenMade } from './demo/made.ts';
import { seedAccounts } from './demo/seed-accounts.ts';
import { seedFeedback } from './demo/seed-feedback.ts';
import { seedFormerCommunes } from './demo/seed-former-communes.ts';
import { seedOrganisations, seedProvince } from './demo/seed-organisations.ts';
import { seedSchedules } from './demo/seed-schedules.ts';
import { seedShareRules } from './demo/seed-sharing.ts';
import { seedSites } from './demo/seed-sites.ts';
import { seedDemoStories } from './demo/seed-stories.ts';
import { provincePath } from './province.ts';

export interface FirstStart {
  /** The first administrator of an empty province, told once. */
  administrator: { username: string; password: string } | null;
}

/** The first data, when there is none: the demonstration, or a province with one administrator. */
export function prepareFirstStart(services: Services): Promise<FirstStart> {
  return services.database.connection().execute(async (connection) => {
    // Of several processes that start together on an empty database, one makes it.
    await sql`select pg_advisory_lock(hashtextextended('saola first start', 0))`.execute(connection);
    try {
      return await makeFirstData(services);
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended('saola first start', 0))`.execute(connection);
    }
  });
}

async function makeFirstData(services: Services): Promise<FirstStart> {
  const context = systemContext(services);
  if (services.config.demo) {
    await makeDemonstration(services, context);
    return { administrator: null };
  }
  const path = provincePath(services.config);
  await seedProvince(context, path);
  const province = await findUnitByPath(services.database, path);
  if (!province) throw new Error(`The province ${path} could not be made`);
  await createSite(context, { unitId: province.id });
  return {
    administrator: await createFirstAdministrator(context, {
      provinceId: province.id,
      email: services.config.mailFrom,
    }),
  };
}

/** A start that was cut off is taken up again: each step leaves what is there, and the last one says that all is done. */
async function makeDemonstration(services: Services, context: Context): Promise<void> {
  if (await whenMade(services.database, 'laocai')) return;
  const file = demoFiles(services);
  const { demoContent } = services.config;
  await seedOrganisations(context, { beforeMerger: demoContent });
  await seedAccounts(context);
  await seedSites(context);
  const province = await findUnitByPath(services.database, provincePath(services.config));
  const { items } = await listPublicStories(services.database, { unitId: province!.id, limit: 1 });
  if (items.length === 0) {
    if (demoContent) {
      await seedFormerCommunes(services, file);
      await seedShareRules(services);
    }
    await seedDemoStories(services, file);
    await seedSchedules(services);
    await seedFeedback(services);
  }
  await noteMade(context, { name: 'laocai' });
}
