// The reference: plain timers by a clock that is right, and the same programs. node plain-timers.mjs FILE INSTANT …
import { spawn } from 'node:child_process';

const [file, ...instants] = process.argv.slice(2);
for (const instant of instants)
  setTimeout(
    () => {
      const decoder = spawn('ffmpeg', ['-i', file], { stdio: ['ignore', 'pipe', 'ignore'] });
      decoder.stdout.pipe(spawn('aplay', { stdio: ['pipe', 'ignore', 'ignore'] }).stdin);
    },
    Number(instant) - Date.now(),
  );
