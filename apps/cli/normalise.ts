import { Command } from 'commander';
import { normaliseCommand } from './commands/speech-normalise.ts';

const program = new Command('saola').showHelpAfterError();
normaliseCommand(program.command('speech'));
await program.parseAsync();
