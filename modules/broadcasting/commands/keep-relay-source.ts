import { getFile, keepTrial } from '@saola/media';
import { findUnit, isAtOrBelow } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import type { RelayKind } from '../relay-source.ts';
import { broadcastingTables } from '../tables.ts';
import { lockSource } from './retire-relay-source.ts';

export interface RelaySourceInput {
  name: string;
  kind: RelayKind;
  url: string;
  licenceNote: string;
  fallbackFileId: string;
  silenceSeconds: number;
}

/** Enters a station that the unit and those below may relay, or changes it. Schedules go by the change from their next approval on. */
export const keepRelaySource = command(
  'broadcasting.relay-source.keep',
  async (
    frame,
    { unitId, sourceId, ...source }: RelaySourceInput & { unitId: string; sourceId?: string },
  ): Promise<{ id: string }> => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw broadcastingError('unit-not-found');
    frame.authorise('broadcasting.relay-source.write', unit.path);
    if (!isStreamUrl(source.url)) throw broadcastingError('relay-address-wrong');
    const file = await getFile(frame.tx, source.fallbackFileId);
    if (file?.kind !== 'AUDIO' || !file.durationMs || !isAtOrBelow(unit.path, file.unitPath))
      throw broadcastingError('sound-not-found');
    await keepTrial(frame.context, { fileIds: [file.id] });
    const db = broadcastingTables(frame.tx);
    const values = {
      name: source.name.trim(),
      kind: source.kind,
      url: source.url,
      licence_note: source.licenceNote.trim(),
      fallback_file_id: source.fallbackFileId,
      silence_seconds: source.silenceSeconds,
    };
    const former = sourceId ? await lockSource(frame, sourceId) : null;
    const kept = sourceId
      ? await db
          .updateTable('broadcasting.relay_sources')
          .set({ ...values, tried_at: null, trial: null })
          .where('id', '=', sourceId)
          .where('unit_id', '=', unit.id)
          .where('retired_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
      : await db
          .insertInto('broadcasting.relay_sources')
          .values({ ...values, unit_id: unit.id, unit_path: unit.path })
          .returning('id')
          .executeTakeFirst();
    if (!kept) throw broadcastingError('relay-source-not-found');
    frame.record({
      subject: 'relay-source',
      subjectId: kept.id,
      unitPath: unit.path,
      detail: { ...told(values), ...(former ? { former: told(former) } : {}) },
    });
    await frame.announce('schedules', { unitPath: unit.path });
    return kept;
  },
);

const told = ({ name, url, fallback_file_id, silence_seconds }: Told) => ({
  name,
  url,
  fallbackFileId: fallback_file_id,
  silenceSeconds: silence_seconds,
});
type Told = Record<'name' | 'url' | 'fallback_file_id', string> & { silence_seconds: number };

function isStreamUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
}
