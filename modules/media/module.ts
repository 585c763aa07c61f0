import { defineModule } from '@saola/platform/module';
import { mediaError } from './errors.ts';
import { permissions } from './permissions.ts';
import { mediaProcess } from './process/media-process.ts';
import { getPublicFileRoute, getRestrictedFileRoute } from './routes/get-file-variant.ts';
import { uploadFileRoute } from './routes/upload-file.ts';

export const media = defineModule({
  name: 'media',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [mediaError],
  permissions,
  routes: [uploadFileRoute, getPublicFileRoute, getRestrictedFileRoute],
  start: async () => async () => mediaProcess.stop(),
});
