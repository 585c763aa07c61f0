import type { Command } from 'commander';
import { text } from 'node:stream/consumers';
import { logCommands } from './broadcasting-log.ts';
import { timeline, TimelineError, type TimelineInput } from '@saola/timeline';

export function broadcastingCommands(program: Command): void {
  const broadcasting = program.command('broadcasting').description('programmes of the loudspeakers');
  broadcasting
    .command('timeline')
    .description(
      'what one loudspeaker sounds: reads one input object on standard input, writes a JSON array of segments; exit code 2 for input it cannot use',
    )
    .option('--explain', 'reasons on standard error, one JSON object a line')
    .action(async ({ explain }: { explain?: true }) => {
      try {
        const input = parse(await text(process.stdin));
        const segments = timeline(
          input,
          explain ? { explain: (reason) => console.error(JSON.stringify(reason)) } : {},
        );
        process.stdout.write(`${JSON.stringify(segments, null, 2)}\n`);
      } catch (error) {
        if (!(error instanceof TimelineError)) throw error;
        console.error(`${error.code}: ${error.message}`);
        process.exitCode = 2;
      }
    });
  logCommands(broadcasting);
}

/** The timeline checks the shape itself. */
function parse(given: string): TimelineInput {
  try {
    return JSON.parse(given) as TimelineInput;
  } catch (error) {
    throw new TimelineError('timeline/invalid-input', `Not JSON: ${(error as Error).message}`);
  }
}
