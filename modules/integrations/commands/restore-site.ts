import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findUnitByPath } from '@saola/organisations';
import { command, type Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import {
  createSite,
  findSiteByHost,
  findSiteOfUnit,
  getSite,
  hostOf,
  isPrimary,
  type Site,
} from '@saola/sites';
import { integrationsError } from '../errors.ts';
import { readHead, type Head } from '../restore/read-head.ts';
import { noTally, type RestoreReport } from '../restore/report.ts';
import { restorePages } from '../restore/restore-pages.ts';
import { restoreRedirects } from '../restore/restore-redirects.ts';
import { restoreSettings } from '../restore/restore-settings.ts';
import { createTaker } from '../restore/taker.ts';
import { openArchive, type OpenArchive } from '../source/open-archive.ts';
import { importLines, type ImportOptions } from './import-file.ts';

export interface RestoreOptions extends Pick<ImportOptions, 'signal' | 'progress' | 'dryRun' | 'update'> {
  /** The archive that `exportSite` wrote. */
  file: string;
  /** Host name of the site here; without it that of the unit the archive was taken from, made when it has none. */
  site?: string;
}

/** All that a whole site is made of: who lacks one of these restores nothing. */
const needed = [
  'integrations.import.run',
  'newsroom.story.import',
  'media.file.upload',
  'sites.site.write',
  'portals.page.write',
  'portals.page.publish',
  'portals.redirect.write',
];

/**
 * Brings a whole site of another server here: settings, menu, stories in all their languages, drafts, pages, redirects
 * and files. Broken off, the same call goes on; run twice, it changes nothing; what stands here otherwise is kept.
 */
export async function restoreSite(context: Context, options: RestoreOptions): Promise<RestoreReport> {
  const began = Date.now();
  const file = basename(options.file);
  const archive = await openArchive(options.file);
  if (!archive) throw integrationsError('not-an-export', { file });
  try {
    const head = readHead(archive.head, file);
    const { site, made } = await siteFor(context, head, options);
    if (archive.siteId === site.id)
      throw integrationsError('archive-of-this-site', { host: hostOf(site, context.services.config.web) });
    expectAll(context, site.unitPath);
    if (!options.dryRun) await noteRestore(context, { site, from: archive.host, file });
    const report = await restoreAll(context, { site, made, head, archive, options, file });
    report.seconds = (Date.now() - began) / 1000;
    return report;
  } finally {
    await archive.close();
  }
}

function expectAll({ actor }: Context, unitPath: string): void {
  const missing = needed.find((permission) => !actor.may(permission, unitPath));
  if (missing) throw platformError('forbidden', { permission: missing });
}

/** Who brought a site here, and from where, is written down before anything of it is. */
const noteRestore = command(
  'integrations.site.restore',
  async (frame, { site, from, file }: { site: Site; from: string; file: string }) => {
    frame.authorise('integrations.import.run', site.unitPath);
    frame.record({ subject: 'site', subjectId: site.id, unitPath: site.unitPath, detail: { from, file } });
  },
);

async function siteFor(
  context: Context,
  head: Head,
  { site: host, dryRun }: RestoreOptions,
): Promise<{ site: Site; made: boolean }> {
  const { database, services } = context;
  if (host !== undefined) {
    const found = await findSiteByHost(database, host, services.config.web);
    if (!found) throw integrationsError('site-not-found', { host });
    return { site: expectOpen(found.site, host), made: false };
  }
  const unit = await findUnitByPath(database, head.unitPath);
  if (!unit) throw integrationsError('unit-of-archive-unknown', { unit: head.unitPath });
  expectAll(context, unit.path);
  const known = await findSiteOfUnit(database, unit.id);
  if (known) return { site: expectOpen(known, hostOf(known, services.config.web)), made: false };
  if (dryRun) throw integrationsError('site-of-archive-missing', { unit: unit.fullName, path: unit.path });
  const { siteId } = await createSite(context, { unitId: unit.id });
  return { site: (await getSite(database, siteId))!, made: true };
}

function expectOpen(site: Site, host: string): Site {
  if (site.state !== 'OPEN' || !isPrimary(site.kind))
    throw integrationsError('site-takes-no-stories', { host });
  return site;
}

interface Work {
  site: Site;
  made: boolean;
  head: Head;
  archive: OpenArchive;
  options: RestoreOptions;
  file: string;
}

async function restoreAll(context: Context, work: Work): Promise<RestoreReport> {
  const { made, head, archive, options, file } = work;
  const { folder } = archive;
  const { update = false, dryRun = false } = options;
  const report: RestoreReport = {
    site: hostOf(work.site, context.services.config.web),
    from: archive.host,
    exportedAt: head.exportedAt,
    made,
    dryRun,
    stopped: false,
    settings: noTally(),
    pages: noTally(),
    redirects: noTally(),
    stories: null,
    drafts: null,
    lines: [],
    seconds: 0,
  };
  const taker = createTaker(report, { over: update });
  const taken = await restoreSettings(context, work.site, head, taker);
  // Its languages are as they were there: stories look at them.
  const site = (await getSite(context.database, work.site.id)) ?? work.site;
  const promised = new Map<string, string>();
  const lines = (name: string, called: string) =>
    importLines(context, {
      ...options,
      site: report.site,
      file: join(folder, name),
      name: called,
      format: 'JSON_LINES',
      pictures: folder,
      source: `saola ${archive.host}`,
      ownOnly: true,
      promised,
      ...(dryRun && taken.has('languages') && { languages: taken.get('languages') as string[] }),
    });
  const has = async (name: string) =>
    !options.signal?.aborted && ((await stat(join(folder, name)).catch(() => null))?.size ?? 0) > 0;
  if (await has('stories.jsonl')) report.stories = await lines('stories.jsonl', file);
  if (await has('drafts.jsonl')) report.drafts = await lines('drafts.jsonl', `${file}: drafts.jsonl`);
  if (await has('pages.jsonl')) await restorePages(context, { site, folder, over: update, dryRun, taker });
  if (await has('redirects.csv')) await restoreRedirects(context, { site, folder, taker });
  report.stopped = options.signal?.aborted ?? false;
  return report;
}
