import { defineModule } from '@saola/platform/module';
import { integrationsError } from './errors.ts';
import { importUploadTask } from './jobs/import-upload.ts';
import { permissions } from './permissions.ts';
import { createImportRoute, getImportRoute, listImportsRoute } from './routes/imports.ts';

export const integrations = defineModule({
  name: 'integrations',
  migrations: new URL('./migrations/', import.meta.url),
  permissions,
  errors: [integrationsError],
  routes: [createImportRoute, listImportsRoute, getImportRoute],
  tasks: [importUploadTask],
});
