import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pipedPlayer, type Pipe } from './piped-player.ts';
import { silentPlayer, type Player } from './player.ts';
import { soundFormat } from './volume-ramp.ts';
import { wholePlayer, type Program } from './whole-player.ts';

const { rate, channels } = soundFormat;
const seconds = (ms: number) => (ms / 1000).toFixed(3);

// ALSA begins to sound when its buffer is full: it is smaller than what is handed over at once.
const aplay: Pipe['sound'] = [
  'aplay',
  ['-q', '-t', 'raw', '-f', 'S16_LE', '-r', String(rate), '-c', String(channels)].concat(
    '--buffer-time=250000',
    '--period-time=50000',
  ),
];

/** A stream is not looked at for seconds before it sounds. */
const asIs = (file: string) =>
  file.startsWith('http:') ? ['-probesize', '4096', '-analyzeduration', '0'] : [];

const byFfmpeg: Pipe['decode'] = (file, offsetMs) => [
  'ffmpeg',
  [
    '-nostdin',
    '-loglevel',
    'quiet',
    ...asIs(file),
    '-ss',
    seconds(offsetMs),
    '-i',
    file,
    '-f',
    's16le',
  ].concat('-ar', String(rate), '-ac', String(channels), '-'),
];

/** mpg123 skips by frames; at the sampling rates of 44.1 and 22.05 kHz one lasts 26.122 ms. */
const framesOf = (offsetMs: number) => String(Math.round(offsetMs / 26.122));

const byMpg123: Pipe['decode'] = (file, offsetMs) => [
  'mpg123',
  ['-q', '-s', '-e', 's16', '--stereo', '-r', String(rate), '-k', framesOf(offsetMs), file],
];

const pipes: Pipe[] = [
  { name: 'aplay+ffmpeg', decode: byFfmpeg, sound: aplay },
  { name: 'aplay+mpg123', decode: byMpg123, sound: aplay },
];

const programs: Program[] = [
  {
    name: 'mpv',
    given: (file, { offsetMs, volume }) => [
      '--no-config',
      '--no-video',
      '--really-quiet',
      `--start=${seconds(offsetMs)}`,
      `--volume=${volume}`,
      `--af=lavfi=[afade=t=in:st=${seconds(offsetMs)}:d=0.3]`,
      file,
    ],
  },
  {
    name: 'ffplay',
    given: (file, { offsetMs, durationMs, volume }) =>
      [
        '-nodisp',
        '-autoexit',
        '-loglevel',
        'error',
        '-ss',
        seconds(offsetMs),
        '-volume',
        String(volume),
      ].concat(
        '-af',
        `afade=t=in:st=${seconds(offsetMs)}:d=0.3,afade=t=out:st=${seconds(durationMs - 300)}:d=0.3`,
        file,
      ),
  },
  {
    name: 'mpg123',
    // Full scale is 32768.
    given: (file, { offsetMs, volume }) =>
      ['-q', '-k', framesOf(offsetMs), '-f', String(Math.round(327.68 * volume))].concat(file),
  },
];

export const playerNames = ['auto', ...[...pipes, ...programs].map(({ name }) => name), 'silent'];

/** The first that this machine has, where there is a sound card; one that is named is taken without looking. */
export function findPlayer(wanted = 'auto'): Player {
  const isWanted = ({ name }: { name: string }) =>
    wanted === 'auto' ? name.split('+').every(isInstalled) : name === wanted;
  if (wanted === 'silent' || (wanted === 'auto' && !hasSoundCard())) return silentPlayer;
  const pipe = pipes.find(isWanted);
  if (pipe) return pipedPlayer(pipe);
  const program = programs.find(isWanted);
  return program ? wholePlayer(program) : silentPlayer;
}

function hasSoundCard(): boolean {
  try {
    return /^\s*\d+ \[/m.test(readFileSync('/proc/asound/cards', 'utf8'));
  } catch {
    return false;
  }
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
