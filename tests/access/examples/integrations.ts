import { sql } from 'kysely';
import { importFile } from '@saola/integrations';
import { addPiece, beginUpload } from '@saola/media';
import type { Unit } from '@saola/organisations';
import { createSite, getSite, hostOf } from '@saola/sites';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { multipart } from './media-and-speech.ts';

const line = (world: World) =>
  `${JSON.stringify({ id: `k${world.next()}`, title: 'Tin cũ', body: 'Lời của tin.', publishedAt: '2019-03-12' })}\n`;

async function siteOf(world: World, unit: Unit) {
  const { siteId } = await createSite(world.context(), { unitId: unit.id });
  return (await getSite(world.context().database, siteId))!;
}

async function imported(world: World, unit: Unit): Promise<string> {
  const context = world.context();
  const site = hostOf(await siteOf(world, unit), context.services.config.web);
  const folder = await mkdtemp(join(tmpdir(), 'saola-import-'));
  const file = join(folder, 'tin.jsonl');
  await writeFile(file, line(world));
  const { importId } = await importFile(context, { site, file });
  await rm(folder, { recursive: true });
  return importId!;
}

async function stopped(world: World, unit: Unit, state: 'RUNNING' | 'STOPPED'): Promise<string> {
  const importId = await imported(world, unit);
  await sql`update integrations.imports set state = ${state}, sent = ${'0'.repeat(64)} where id = ${importId}`.execute(
    world.context().database,
  );
  return importId;
}

export const integrations: Examples = {
  createImport: {
    at: async (world, unit) =>
      multipart({ siteId: (await siteOf(world, unit)).id }, 'tin.jsonl', Buffer.from(line(world))),
  },
  createImportFromUpload: {
    at: async (world, unit) => {
      const content = Buffer.from(line(world));
      const where = { unitId: unit.id, unitPath: unit.path };
      const what = { name: 'tin.jsonl', bytes: content.length };
      const { uploadId } = await beginUpload(world.context(), { ...where, ...what });
      await addPiece(world.context(), { uploadId, at: 0, from: Readable.from([content]) });
      return { params: { uploadId }, body: { siteId: (await siteOf(world, unit)).id } };
    },
  },
  stopImport: {
    at: async (world, unit) => ({ params: { importId: await stopped(world, unit, 'RUNNING') } }),
  },
  resumeImport: {
    at: async (world, unit) => ({ params: { importId: await stopped(world, unit, 'STOPPED') } }),
  },
  listImports: {
    reach: 'list',
    at: async (world, unit) => ({ query: { limit: '100' }, about: await imported(world, unit) }),
  },
  getStoryOrigin: {
    at: async (world, unit) => {
      const importId = await imported(world, unit);
      const { rows } = await sql<{ story_id: string }>`
        select story_id from integrations.imported_items where import_id = ${importId}`.execute(
        world.context().database,
      );
      return { params: { storyId: rows[0]!.story_id } };
    },
  },
  getImport: { at: async (world, unit) => ({ params: { importId: await imported(world, unit) } }) },
};
