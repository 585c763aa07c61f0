import { keepChainHead } from '@saola/platform/audit';
import { job } from '@saola/platform/jobs';

/** The head of the audit chain is kept outside the database every day: a cut tail would not be seen otherwise. */
export const keepAuditHead = job(
  'access.keep-audit-head',
  { every: '15 0 * * *' },
  ({ database, services }) => keepChainHead(database, services.config.dataDir),
);
