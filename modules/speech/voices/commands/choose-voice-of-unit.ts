import { findUnit, organisationsError } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';
import { listVoices } from '../list-voices.ts';
import { clampPitch, clampRate, languageOf, type Purpose } from '../voice.ts';

export interface VoiceOfUnit {
  unitId: string;
  language: string;
  purpose: Purpose | 'ANY';
  /** Null: as the unit above has it. */
  voiceId: string | null;
  rate?: number | undefined;
  pitch?: number | undefined;
}

/** Says which voice a unit and all below it hear. What is recorded already stays as it is. */
export const chooseVoiceOfUnit = command('speech.voice.choose', async (frame, input: VoiceOfUnit) => {
  const unit = await findUnit(frame.tx, input.unitId);
  if (!unit) throw organisationsError('unit-not-found');
  frame.authorise('speech.voice.choose', unit.path);
  const language = languageOf(input.language);
  const about = { unit_path: unit.path, language, purpose: input.purpose };
  const db = speechTables(frame.tx);
  if (input.voiceId === null) {
    await db
      .deleteFrom('speech.voice_choices')
      .where('unit_path', '=', unit.path)
      .where('language', '=', language)
      .where('purpose', '=', input.purpose)
      .execute();
  } else {
    const voice = (await listVoices(frame.context)).find(({ id }) => id === input.voiceId);
    if (!voice || voice.language !== language) throw speechError('voice-not-found', { voice: input.voiceId });
    const chosen = {
      voice_id: voice.id,
      rate: clampRate(input.rate ?? 1),
      pitch: clampPitch(input.pitch ?? 1),
      changed_by_name: frame.actor.name,
      changed_at: frame.now,
    };
    await db
      .insertInto('speech.voice_choices')
      .values({ ...about, unit_id: unit.id, ...chosen })
      .onConflict((conflict) => conflict.columns(['unit_path', 'language', 'purpose']).doUpdateSet(chosen))
      .execute();
  }
  frame.record({
    subject: 'voice-choice',
    subjectId: unit.id,
    unitPath: unit.path,
    detail: {
      language,
      purpose: input.purpose,
      voice: input.voiceId,
      rate: input.rate ?? 1,
      pitch: input.pitch ?? 1,
    },
  });
  await frame.announce('dictionary', { unitPath: unit.path });
});
