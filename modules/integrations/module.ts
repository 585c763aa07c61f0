import { defineModule } from '@saola/platform/module';
import { integrationsError } from './errors.ts';
import { forgetImportFiles } from './jobs/forget-import-files.ts';
import { importUploadTask } from './jobs/import-upload.ts';
import { permissions } from './permissions.ts';
import { createImportFromUploadRoute, createImportRoute } from './routes/create-import.ts';
import { getStoryOriginRoute } from './routes/story-origin.ts';
import { getImportRoute, listImportsRoute, resumeImportRoute, stopImportRoute } from './routes/imports.ts';

export const integrations = defineModule({
  name: 'integrations',
  migrations: new URL('./migrations/', import.meta.url),
  permissions,
  errors: [integrationsError],
  routes: [
    createImportRoute,
    createImportFromUploadRoute,
    listImportsRoute,
    getImportRoute,
    stopImportRoute,
    resumeImportRoute,
    getStoryOriginRoute,
  ],
  tasks: [importUploadTask],
  jobs: [forgetImportFiles],
});
