import { defineModule } from '@saola/platform/module';
import { mediaError } from './errors.ts';
import { permissions } from './permissions.ts';
import { drawMissing } from './jobs/draw-missing.ts';
import { forgetTrialsJob } from './jobs/forget-trials.ts';
import { forgetUploads } from './jobs/forget-uploads.ts';
import { mediaProcess } from './process/media-process.ts';
import { pictureProcess } from './process/picture-process.ts';
import { getPublicFileRoute, getRestrictedFileRoute } from './routes/get-file-variant.ts';
import { uploadFileRoute } from './routes/upload-file.ts';
import {
  addToUploadRoute,
  createUploadRoute,
  deleteUploadRoute,
  getUploadRoute,
  keepUploadRoute,
} from './routes/uploads.ts';

export const media = defineModule({
  name: 'media',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [mediaError],
  permissions,
  routes: [
    uploadFileRoute,
    createUploadRoute,
    getUploadRoute,
    addToUploadRoute,
    keepUploadRoute,
    deleteUploadRoute,
    getPublicFileRoute,
    getRestrictedFileRoute,
  ],
  jobs: [drawMissing, forgetUploads, forgetTrialsJob],
  start: async () => async () => {
    mediaProcess.stop();
    pictureProcess.stop();
  },
});
