// A process of its own: the FFmpeg inside node-av is GPL, and a damaged file must not take the server with it.
import { serve } from '@saola/platform/helper-process';
import type { MediaAnswer, MediaRequest } from './media-process.ts';
import { level } from './work/level-audio.ts';
import { prepareFilm } from './work/prepare-film.ts';

serve(async (request: MediaRequest): Promise<MediaAnswer> =>
  request.task === 'level' ? level(request) : prepareFilm(request),
);
