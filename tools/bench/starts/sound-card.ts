import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A decoder and a sound card that make no sound, for the PATH of an agent. In a process of its own and by the true
 * clock, the card writes into the file named in HEARD when the first sound reached it.
 */
export async function makeSoundCard(folder: string): Promise<string> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  const decoder =
    'for given in "$@"; do [ "$before" = -i ] && file="$given"; before="$given"; done; exec cat "$file"';
  const card = 'IFS= read -r -n 1; echo "$EPOCHREALTIME" >> "$HEARD"; exec cat > /dev/null';
  await writeFile(join(bin, 'ffmpeg'), `#!/bin/bash\n${decoder}\n`, { mode: 0o755 });
  await writeFile(join(bin, 'aplay'), `#!/bin/bash\n${card}\n`, { mode: 0o755 });
  return `${bin}:${process.env.PATH}`;
}

/** How far from each planned instant something began to sound; infinitely far where nothing did. */
export async function errorsAgainst(planned: number[], heard: string): Promise<number[]> {
  const text = await readFile(heard, 'utf8').catch(() => '');
  const instants = text
    .split('\n')
    .filter(Boolean)
    .map((line) => Number(line.replace(',', '.')) * 1000);
  return planned.map((at) => {
    const nearest = Math.min(...instants.map((one) => Math.abs(one - at)));
    return nearest < 4_000 ? nearest : Infinity;
  });
}
