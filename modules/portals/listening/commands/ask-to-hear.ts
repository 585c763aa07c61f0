import { getApprovedEdition } from '@saola/newsroom';
import { command } from '@saola/platform/commands';
import { getRecording, hurryRecording, requestRecording } from '@saola/speech';
import { portalsError } from '../../errors.ts';
import { wordsOfItem } from '../words-of-item.ts';

/** Above what nobody waits for, below what loudspeakers wait for. */
const SOMEBODY_WAITS = 20;

/** Has an item read aloud when the first reader asks for it. Asking again for what there is changes nothing. */
export const askToHear = command('portals.reading.ask', async (frame, input: { editionId: string }) => {
  frame.anyone('the words are public, and the door has seen that they stand on its site');
  frame.unrecorded('the recording is on record');
  const known = await getRecording(frame.tx, input.editionId);
  if (known?.state === 'PENDING')
    await hurryRecording(frame.context, { recordingId: known.id, priority: SOMEBODY_WAITS });
  if (known && known.state !== 'FAILED') return;
  const edition = await getApprovedEdition(frame.tx, input.editionId);
  if (!edition) throw portalsError('item-not-found');
  const { title, spokenText, language, unitPath } = edition;
  await requestRecording(frame.context, {
    subjectId: input.editionId,
    ...(spokenText?.trim()
      ? { headline: '', text: spokenText }
      : { headline: title.trim(), text: wordsOfItem(edition) }),
    purpose: 'portal',
    language,
    unitPath,
    priority: SOMEBODY_WAITS,
  });
});
