import { command } from '@saola/platform/commands';
import type { Site } from '@saola/sites';
import type { Format, UploadOptions } from '../imported-story.ts';
import { integrationsTables } from '../tables.ts';

export interface BegunImport {
  importId: string;
  /** The same file was begun on this site before, and not ended. */
  resumed: boolean;
}

/** Writes down that a file is being brought in; one that was broken off is taken up again. */
export const beginImport = command(
  'integrations.import.begin',
  async (
    frame,
    input: {
      site: Pick<Site, 'id' | 'unitId' | 'unitPath'>;
      file: { name: string; sha256: string; bytes: number };
      format: Format;
      encoding: string;
      options?: UploadOptions;
    },
  ): Promise<BegunImport> => {
    const { site, file, format, encoding, options = {} } = input;
    const rehearsal = options.dryRun ?? false;
    frame.authorise('integrations.import.run', site.unitPath);
    const db = integrationsTables(frame.tx);
    const before = await db
      .selectFrom('integrations.imports')
      .select('id')
      .where('site_id', '=', site.id)
      .where('file_sha256', '=', file.sha256)
      .where('state', '!=', 'DONE')
      .where('rehearsal', '=', rehearsal)
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    const facts = {
      state: 'RUNNING' as const,
      changed_at: frame.now,
      ended_at: null,
      stop_asked_at: null,
      problem: null,
      options: JSON.stringify(options),
    };
    if (before) await db.updateTable('integrations.imports').set(facts).where('id', '=', before.id).execute();
    const { id } =
      before ??
      (await db
        .insertInto('integrations.imports')
        .values({
          ...facts,
          rehearsal,
          site_id: site.id,
          unit_id: site.unitId,
          unit_path: site.unitPath,
          file_name: file.name,
          file_sha256: file.sha256,
          bytes: file.bytes,
          format,
          encoding,
          started_by: frame.actor.id,
          started_by_name: frame.actor.name,
          started_at: frame.now,
        })
        .returning('id')
        .executeTakeFirstOrThrow());
    frame.record({
      subject: 'import',
      subjectId: id,
      unitPath: site.unitPath,
      detail: { file: file.name, sha256: file.sha256, format, rehearsal, resumed: Boolean(before) },
    });
    return { importId: id, resumed: Boolean(before) };
  },
);
