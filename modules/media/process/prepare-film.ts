import { readFile } from 'node:fs/promises';
import type { OnDisk } from '../uploads/content.ts';
import { askMediaProcess } from './media-process.ts';
import type { FilmAnswer } from './work/prepare-film.ts';

export interface PreparedFilm {
  /** The film as it is kept. */
  content: OnDisk;
  width: number;
  height: number;
  durationMs: number;
  /** A frame of it, upright after a turn by so many degrees. */
  poster: Buffer;
  turn: number;
}

/**
 * A film as every browser plays it, without what it told of its maker, place and camera; null where it has sound only.
 * What is made lies where `path` says.
 * @throws media/not-readable, media/film-not-played, media/process-failed
 */
export async function prepareFilm(
  { path: input }: OnDisk,
  mime: 'video/mp4' | 'video/webm',
  path: (name: string) => string,
): Promise<PreparedFilm | null> {
  const [output, poster] = [path('out'), path('poster.jpg')];
  const format = mime === 'video/mp4' ? 'mov' : 'matroska';
  const answer = await askMediaProcess({ task: 'film', input, output, poster, format });
  const { film } = answer as FilmAnswer;
  return film && { ...film, content: { path: output }, poster: await readFile(poster) };
}
