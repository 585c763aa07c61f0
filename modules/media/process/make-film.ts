import { readFile } from 'node:fs/promises';
import { helperProcess } from '@saola/platform/helper-process';
import { inTemporaryFolder } from './media-process.ts';
import type { FilmToMake } from './make-film.process.ts';

/** A short film drawn by machine, for demo and tests. */
export async function makeFilm(film: Omit<FilmToMake, 'output'>): Promise<Buffer> {
  const script = new URL('./make-film.process.ts', import.meta.url);
  const maker = helperProcess<FilmToMake, { done: true }>({ script, timeout: 60_000, recycleAfter: 1 });
  try {
    return await inTemporaryFolder(async (path) => {
      const output = path(`film.${film.container}`);
      await maker.ask({ ...film, output });
      return readFile(output);
    });
  } finally {
    maker.stop();
  }
}
