// In the place of `aplay`: writes the samples into the file named in HEARD, and beside it (`.at`) when each piece came,
// by the clock of the machine.
import { closeSync, openSync, writeSync } from 'node:fs';

const heard = process.env.HEARD;
const [sound, instants] = [openSync(heard, 'a'), openSync(`${heard}.at`, 'a')];
process.stdin.on('data', (piece) => {
  writeSync(sound, piece);
  writeSync(instants, `${performance.timeOrigin + performance.now()} ${piece.length}\n`);
});
process.stdin.on('end', () => [sound, instants].forEach((file) => closeSync(file)));
