// A process of its own: the FFmpeg inside node-av is GPL, and a damaged file must not take the server with it.
import { serve } from '@saola/platform/helper-process';
import type { MediaAnswer, MediaRequest } from './media-process.ts';
import { masterSound } from './work/master-sound.ts';
import { prepareFilm } from './work/prepare-film.ts';

serve(async (request: MediaRequest): Promise<MediaAnswer> =>
  request.task === 'master' ? masterSound(request) : prepareFilm(request),
);
