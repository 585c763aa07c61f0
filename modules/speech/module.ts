import { defineModule } from '@saola/platform/module';
import { forgetGuessedWords } from './dictionary/jobs/forget-guessed-words.ts';
import { dictionaryRoutes } from './dictionary/routes/dictionary.ts';
import { speechError } from './errors.ts';
import { RecordingFailed, RecordingReady } from './events.ts';
import { removeOldPieces } from './jobs/remove-old-pieces.ts';
import { removeOldPreviews } from './jobs/remove-old-previews.ts';
import { synthesiseAskedTask, synthesiseTask } from './jobs/synthesise-recording.ts';
import { makingRoutes } from './making/routes/index.ts';
import { mixProcess } from './making/mix-process.ts';
import { permissions } from './permissions.ts';
import { getSpeechPreviewRoute } from './routes/get-speech-preview.ts';
import { espeakPool } from './voices/espeak.ts';
import { voiceRoutes } from './voices/routes/voices.ts';
import { stopModels } from './voices/models/sherpa.ts';

export const speech = defineModule({
  name: 'speech',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [speechError],
  events: [RecordingReady, RecordingFailed],
  permissions,
  routes: [getSpeechPreviewRoute, ...dictionaryRoutes, ...voiceRoutes, ...makingRoutes],
  tasks: [synthesiseTask, synthesiseAskedTask],
  jobs: [removeOldPreviews, removeOldPieces, forgetGuessedWords],
  start: async () => async () => {
    espeakPool.stop();
    mixProcess.stop();
    stopModels();
  },
});
