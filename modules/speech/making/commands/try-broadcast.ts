import { createHash } from 'node:crypto';
import { command } from '@saola/platform/commands';
import { requestRecording } from '../../commands/request-recording.ts';
import type { BroadcastWanted } from '../plan-broadcast.ts';

/** A whole broadcast to listen to before anything is approved: the same text of a unit is made once. */
export const tryBroadcast = command(
  'speech.broadcast.try',
  async (frame, { headline, text, language, unitPath, purpose }: BroadcastWanted) => {
    frame.authorise('speech.recording.upload', unitPath);
    frame.unrecorded('asking for the recording is on record');
    return requestRecording(frame.context, {
      subjectId: subjectOf(unitPath),
      headline,
      text,
      language,
      unitPath,
      purpose,
      // Before the portals', after what waits for loudspeakers.
      priority: 10,
    });
  },
);

/** What belongs to no story: one subject a unit, in the form of a UUID made of a name. */
function subjectOf(unitPath: string): string {
  const hash = createHash('sha256').update(`tried broadcasts of ${unitPath}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
