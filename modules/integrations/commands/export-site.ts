import { getFiles, readVariant, type StoredFile } from '@saola/media';
import { listApprovedEditions, listOpenEditions } from '@saola/newsroom';
import { findUnits } from '@saola/organisations';
import { command, type Context } from '@saola/platform/commands';
import { listPlannedOfSite, readItemsOfSite, readPagesOfSite, readRedirectsOfSite } from '@saola/portals';
import { describeSite, findSiteByHost, hostOf, type Site } from '@saola/sites';
import { integrationsError } from '../errors.ts';
import {
  filesOfStory,
  placeOf,
  presentDraft,
  presentPlanned,
  presentStory,
} from '../export/present-story.ts';
import { archiveVersion, createArchive, type Archive } from '../export/write-archive.ts';

export interface ExportOptions {
  /** Host name of the site. */
  site: string;
  /** The archive to write, `.tar.gz`. */
  out: string;
  /** Also what stands there from other units. */
  shared?: boolean;
  /** Also what is being written and nobody has approved. */
  drafts?: boolean;
  progress?(done: { stories: number; files: number }): void;
}

export interface ExportReport {
  site: string;
  stories: number;
  files: number;
  missingFiles: number;
  pages: number;
  redirects: number;
  drafts: number;
}

/**
 * Writes a whole site into one archive: its settings and menu, stories in the contract of import, pages, redirects and
 * files. What is public, and drafts only when asked for; never an account.
 */
export async function exportSite(context: Context, options: ExportOptions): Promise<ExportReport> {
  const { database, services } = context;
  const found = await findSiteByHost(database, options.site, services.config.web);
  if (!found) throw integrationsError('site-not-found', { host: options.site });
  const { site } = found;
  await noteExport(context, { site, drafts: options.drafts ?? false });
  const archive = createArchive(options.out);
  try {
    const report = await writeAll(context, site, options, archive);
    await archive.close();
    return report;
  } catch (error) {
    await archive.discard();
    throw error;
  }
}

/** Who took a site away is written down before the first byte. */
const noteExport = command(
  'integrations.export.run',
  async (frame, { site, drafts }: { site: Site; drafts: boolean }) => {
    frame.authorise('integrations.export.run', site.unitPath);
    frame.record({ subject: 'site', subjectId: site.id, unitPath: site.unitPath, detail: { drafts } });
  },
);

async function writeAll(
  context: Context,
  site: Site,
  options: ExportOptions,
  archive: Archive,
): Promise<ExportReport> {
  const { database, services } = context;
  const { web } = services.config;
  const host = hostOf(site, web);
  const files = new Map<string, StoredFile>();
  const told = { stories: 0, files: 0 };
  const description = await describeSite(database, site.id, web);
  const head = {
    saola: 'site',
    version: archiveVersion,
    exportedAt: context.now().toISOString(),
    host,
    ...description,
  };
  await archive.add('site.json', `${JSON.stringify(head, null, 2)}\n`);

  const stories = await archive.addLines('stories.jsonl', storyLines());
  const drafts = options.drafts ? await archive.addLines('drafts.jsonl', draftLines()) : 0;
  const pages = await archive.addLines('pages.jsonl', pageLines());
  const redirects = await archive.addLines('redirects.csv', redirectLines());
  let missingFiles = 0;
  for (const file of files.values()) {
    const [main] = file.variants;
    const content = main && (await readVariant(services.storage, main).catch(() => null));
    if (!content) {
      missingFiles += 1;
      continue;
    }
    await archive.add(placeOf(file), content);
    told.files += 1;
    options.progress?.(told);
  }
  // The first line of redirects says what its columns are.
  return { site: host, stories, files: told.files, missingFiles, pages, redirects: redirects - 1, drafts };

  async function* storyLines() {
    const origins = options.shared ? (['OWN', 'FROM_ABOVE', 'FROM_BELOW'] as const) : (['OWN'] as const);
    for await (const portion of readItemsOfSite(database, web, site, origins, context.now())) {
      const editions = await listApprovedEditions(
        database,
        portion.map(({ item }) => item.editionId),
      );
      await note(editions.flatMap(filesOfStory));
      for (const { item, ...around } of portion) {
        const edition = editions.find(({ editionId }) => editionId === item.editionId);
        if (!edition) continue;
        const { publishedAt, updatedAt, origin } = item;
        yield JSON.stringify(presentStory(edition, { ...around, publishedAt, updatedAt, origin, files }));
      }
      told.stories += portion.length;
      options.progress?.(told);
    }
  }
  /** Files that something shows, once each. */
  async function note(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !files.has(id));
    for (const [id, file] of await getFiles(database, unknown))
      if (file.visibility === 'PUBLIC') files.set(id, file);
  }
  async function* draftLines() {
    const editions = await listOpenEditions(database, site.unitId);
    await note(editions.flatMap(filesOfStory));
    for (const edition of editions) yield JSON.stringify(presentDraft(edition, files));
    yield* plannedLines();
  }
  /** New words for what readers have already wait for approval where they come: their time is for people to choose. */
  async function* plannedLines() {
    const planned = await listPlannedOfSite(database, site, context.now());
    const ids = planned.map(({ editionId }) => editionId);
    const editions = await listApprovedEditions(database, ids);
    await note(editions.flatMap(filesOfStory));
    for (const { editionId, publishedAt, isFirst } of planned) {
      const edition = editions.find((one) => one.editionId === editionId);
      if (!edition) continue;
      const asDraft = { ...edition, id: editionId, changedAt: edition.approvedAt };
      yield JSON.stringify(
        isFirst ? presentPlanned(edition, publishedAt, files) : presentDraft(asDraft, files),
      );
    }
  }
  async function* pageLines() {
    for await (const page of readPagesOfSite(database, site, options.drafts ?? false)) {
      await note(page.files);
      // What a block names by the id of this server is named so that another finds it.
      const units = await findUnits(database, page.units);
      const paths = [...units].map(([id, { path }]) => [id, path]);
      const places = page.files.flatMap((id) => (files.has(id) ? [[id, placeOf(files.get(id)!)]] : []));
      yield JSON.stringify({
        ...page,
        files: Object.fromEntries(places),
        units: Object.fromEntries(paths),
      });
    }
  }
  async function* redirectLines() {
    yield 'path,target,permanent';
    for await (const { path, target, permanent } of readRedirectsOfSite(database, site))
      yield [path, target, String(permanent)].map(asCell).join(',');
  }
}

const asCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
