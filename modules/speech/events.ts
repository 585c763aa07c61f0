import { Type } from 'typebox';
import { event } from '@saola/platform/events';

const id = Type.String({ format: 'uuid' });
const about = { recordingId: id, subjectId: id, language: Type.String(), unitPath: Type.String() };

/** The sound stands in the store, levelled, and may be sent to devices. */
export const RecordingReady = event(
  'speech.RecordingReady',
  Type.Object({
    ...about,
    source: Type.Enum(['SYNTHESISED', 'UPLOADED']),
    fileId: id,
    durationMs: Type.Integer(),
    sha256: Type.String(),
  }),
);

/** `reason` is an error code of this module. */
export const RecordingFailed = event(
  'speech.RecordingFailed',
  Type.Object({ ...about, reason: Type.String() }),
);
