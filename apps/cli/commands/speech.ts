import type { Command } from 'commander';
import { normaliseCommand } from './speech-normalise.ts';
import { addSay, addVoices } from './speech-say.ts';

export function speechCommands(program: Command): void {
  const speech = program
    .command('speech')
    .description('how texts are read aloud, and the voices that read them');
  normaliseCommand(speech);
  addSay(speech);
  addVoices(speech);
}
