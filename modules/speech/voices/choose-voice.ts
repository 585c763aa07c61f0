import type { Context } from '@saola/platform/commands';
import { builtInVoices } from './built-in-voices.ts';
import { bestOf, choiceOf, type Chosen, type VoiceWanted } from './voice.ts';

/** The voice a unit hears; null where no voice speaks the language: a recording is needed then. */
export async function chooseVoice(_context: Context, wanted: VoiceWanted): Promise<Chosen | null> {
  const voice = bestOf(
    builtInVoices.map((each) => each.voice),
    wanted,
  );
  return voice && choiceOf(voice);
}
