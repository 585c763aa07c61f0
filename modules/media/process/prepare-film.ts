import { readFile, writeFile } from 'node:fs/promises';
import { inMediaProcess, mediaProcess } from './media-process.ts';
import type { FilmAnswer } from './work/prepare-film.ts';

export interface PreparedFilm {
  content: Buffer;
  width: number;
  height: number;
  durationMs: number;
  /** A frame of it, upright after a turn by so many degrees. */
  poster: Buffer;
  turn: number;
}

/**
 * A film as every browser plays it, without what it told of its maker, place and camera; null where it has sound only.
 * @throws media/not-readable, media/film-not-played, media/process-failed
 */
export const prepareFilm = (
  content: Buffer,
  mime: 'video/mp4' | 'video/webm',
): Promise<PreparedFilm | null> =>
  inMediaProcess(async (path) => {
    const [input, output, poster] = [path('in'), path('out'), path('poster.jpg')];
    await writeFile(input, content);
    const format = mime === 'video/mp4' ? 'mov' : 'matroska';
    const answer = await mediaProcess.ask({ task: 'film', input, output, poster, format });
    const { film } = answer as FilmAnswer;
    return film && { ...film, content: await readFile(output), poster: await readFile(poster) };
  });
