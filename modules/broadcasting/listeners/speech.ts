import { command } from '@saola/platform/commands';
import { listener } from '@saola/platform/events';
import { RecordingFailed, RecordingReady } from '@saola/speech';
import { orderEdition } from '../commands/order-edition.ts';
import { broadcastingTables } from '../tables.ts';

export const onRecordingReady = listener(
  RecordingReady,
  'broadcasting.order-programmes',
  (context, { subjectId }) => orderEdition(context, subjectId),
);

export const onRecordingFailed = listener(
  RecordingFailed,
  'broadcasting.fail-programmes',
  (context, { subjectId, reason }) => failProgrammes(context, { editionId: subjectId, reason }),
);

const failProgrammes = command(
  'broadcasting.programme.fail',
  async (frame, { editionId, reason }: { editionId: string; reason: string }) => {
    frame.anyone('there is nothing to play');
    const failed = await broadcastingTables(frame.tx)
      .updateTable('broadcasting.programmes')
      .set({ state: 'FAILED', reason })
      .where('edition_id', '=', editionId)
      .where('state', '=', 'PLANNED')
      .returning(['id', 'story_id', 'unit_path'])
      .execute();
    frame.unrecorded('follows from the failed recording, which is on record');
    for (const { story_id, unit_path } of failed)
      await frame.announce('programmes', { id: story_id, unitPath: unit_path });
  },
);
