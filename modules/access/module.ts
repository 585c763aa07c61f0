import { defineModule } from '@saola/platform/module';
import { accessError } from './errors.ts';
import { keepAuditHead } from './jobs/keep-audit-head.ts';
import { forgetPastSignIns } from './jobs/forget-past-sign-ins.ts';
import { permissions } from './permissions.ts';
import {
  createAccountRoute,
  disableAccountRoute,
  listAccountsRoute,
  resetPasswordRoute,
} from './routes/accounts.ts';
import { getMeRoute } from './routes/get-me.ts';
import { listAuditEntriesRoute } from './routes/list-audit-entries.ts';
import { listPermissionsRoute, overridePermissionRoute } from './routes/permissions.ts';
import { assignRoleRoute, endRoleRoute } from './routes/roles.ts';

export const access = defineModule({
  name: 'access',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [accessError],
  permissions,
  jobs: [forgetPastSignIns, keepAuditHead],
  routes: [
    getMeRoute,
    listAccountsRoute,
    createAccountRoute,
    disableAccountRoute,
    resetPasswordRoute,
    assignRoleRoute,
    endRoleRoute,
    listPermissionsRoute,
    overridePermissionRoute,
    listAuditEntriesRoute,
  ],
});
