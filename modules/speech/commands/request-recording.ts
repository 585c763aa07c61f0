import { command } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { AppError } from '@saola/platform/errors';
import type { Definitions } from '@saola/vietnamese';
import { RecordingFailed } from '../events.ts';
import { synthesiseAskedTask, synthesiseTask } from '../jobs/synthesise-recording.ts';
import { noteGuesses } from '../dictionary/note-guesses.ts';
import { spokenFormFor, type Guess, type TextToSpeak } from '../dictionary/spoken-form.ts';
import { hashOf } from '../recording.ts';
import { hurryRecording } from './hurry-recording.ts';
import { speechTables } from '../tables.ts';
import { chooseVoice } from '../voices/choose-voice.ts';
import { readBroadcastRule } from '../making/read-rule.ts';
import type { Purpose } from '../voices/voice.ts';

export interface RecordingRequest {
  subjectId: string;
  text: string;
  /** BCP 47, such as `vi`. */
  language: string;
  unitPath: string;
  /** Said first, apart from the text. */
  headline?: string;
  /** Decides what the unit's rule adds: chime, announcement, repeats. `portal`, which adds nothing, unless said. */
  purpose?: Purpose;
  /** Who waits for it: the larger goes first. Default 0: nobody, and it never delays what somebody waits for. */
  priority?: number;
}

/**
 * Asks for the sound of a text. The same subject and text give the same recording; one that failed is tried
 * again. It is made in the background: RecordingReady or RecordingFailed tells the end.
 */
export const requestRecording = command(
  'speech.recording.request',
  async (frame, input: RecordingRequest) => {
    frame.anyone('what may be spoken was decided where the text was approved');
    const voice = await chooseVoice(frame.context, { ...input, purpose: input.purpose ?? 'portal' });
    const { spoken, guesses, wrong } = await spokenOrWrong(frame.tx, {
      ...input,
      region: voice?.region,
      engine: voice?.engine,
    });
    const problem =
      wrong ??
      (!spoken && !input.headline?.trim() ? 'nothing-to-say' : voice ? null : 'language-without-voice');
    const { headline = '', purpose = 'portal', priority = 0 } = input;
    const rule = await readBroadcastRule(frame.tx, { unitPath: input.unitPath, purpose });
    const hash = hashOf(`${headline}\n${spoken}`, `${input.language} ${JSON.stringify(rule)}`);
    const db = speechTables(frame.tx);
    const row = await db
      .insertInto('speech.recordings')
      .values({
        subject_id: input.subjectId,
        unit_path: input.unitPath,
        language: input.language,
        source: 'SYNTHESISED',
        state: problem ? 'FAILED' : 'PENDING',
        error: problem,
        text: spoken,
        headline,
        written: input.text,
        purpose,
        priority,
        text_hash: hash,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['subject_id', 'source', 'text_hash'])
          .doUpdateSet({ state: 'PENDING', error: null, pieces_made: 0, priority })
          .where('speech.recordings.state', '=', 'FAILED')
          .where('speech.recordings.error', 'not in', hopeless),
      )
      .returning('id')
      .executeTakeFirst();
    if (!row) {
      frame.unrecorded('asked again for what there is already');
      const there = await existing(frame.tx, input.subjectId, hash);
      await hurryRecording(frame.context, { ...there, priority });
      return there;
    }
    await noteGuesses(frame.tx, input.unitPath, guesses, frame.now);
    frame.record({
      subject: 'recording',
      subjectId: row.id,
      unitPath: input.unitPath,
      detail: { subjectId: input.subjectId },
    });
    const about = {
      recordingId: row.id,
      subjectId: input.subjectId,
      language: input.language,
      unitPath: input.unitPath,
    };
    if (problem) await frame.tell(RecordingFailed({ ...about, reason: `speech/${problem}` }));
    else {
      const task = priority > 0 ? synthesiseAskedTask : synthesiseTask;
      await frame.enqueue(task, { recordingId: row.id }, { priority });
    }
    return { recordingId: row.id };
  },
);

/** Asking again for the same words changes nothing of these. */
const hopeless = ['nothing-to-say', 'language-without-voice', 'mark-not-known', 'mark-not-right'];

/** A mark that is not known fails this recording, and not the approval of what it belongs to. */
async function spokenOrWrong(
  database: Database,
  { headline = '', ...input }: TextToSpeak & { headline?: string },
): Promise<{ spoken: string; guesses: Guess[]; wrong?: string }> {
  try {
    // What the headline names is known in the text.
    const definitions: Definitions = new Map();
    if (headline) await spokenFormFor(database, { ...input, text: headline, definitions });
    return await spokenFormFor(database, { ...input, definitions });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { spoken: input.text, guesses: [], wrong: error.code.split('/')[1]! };
  }
}

async function existing(database: Database, subjectId: string, hash: string) {
  const { id } = await speechTables(database)
    .selectFrom('speech.recordings')
    .select('id')
    .where('subject_id', '=', subjectId)
    .where('source', '=', 'SYNTHESISED')
    .where('text_hash', '=', hash)
    .executeTakeFirstOrThrow();
  return { recordingId: id };
}
