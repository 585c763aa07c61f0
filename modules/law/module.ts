import { systemContext } from '@saola/platform/commands';
import { defineModule } from '@saola/platform/module';
import { importRules } from './commands/import-rules.ts';
import { lawError } from './errors.ts';
import { permissions } from './permissions.ts';
import { forgetRules, keepRules } from './queries/rules-on.ts';
import { knownLaw } from './rule-file.ts';
import { endRuleRoute, listInstrumentsRoute, listRulesRoute, replaceRuleRoute } from './routes/rules.ts';

export const law = defineModule({
  name: 'law',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [lawError],
  permissions,
  routes: [listRulesRoute, listInstrumentsRoute, replaceRuleRoute, endRuleRoute],
  /** What this version of Saola knows of the law is there before anybody asks, and stays known until it changes. */
  async start(services) {
    await importRules(systemContext(services), { ...knownLaw, origin: 'SAOLA', source: 'saola' });
    keepRules(services.database);
    const forget = () => forgetRules(services.database);
    const stop = services.live.follow({ hear: ({ topic }) => topic === 'law' && forget(), lost: forget });
    return async () => stop();
  },
});
