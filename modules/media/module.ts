import { defineModule } from '@saola/platform/module';
import { mediaError } from './errors.ts';
import { permissions } from './permissions.ts';
import { drawMissing } from './jobs/draw-missing.ts';
import { mediaProcess } from './process/media-process.ts';
import { pictureProcess } from './process/picture-process.ts';
import { getPublicFileRoute, getRestrictedFileRoute } from './routes/get-file-variant.ts';
import { uploadFileRoute } from './routes/upload-file.ts';

export const media = defineModule({
  name: 'media',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [mediaError],
  permissions,
  routes: [uploadFileRoute, getPublicFileRoute, getRestrictedFileRoute],
  jobs: [drawMissing],
  start: async () => async () => {
    mediaProcess.stop();
    pictureProcess.stop();
  },
});
