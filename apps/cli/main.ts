import { Command } from 'commander';
import { ConfigError } from '@saola/platform/config';
import { accountsCommands } from './commands/accounts.ts';
import { auditCommands } from './commands/audit.ts';
import { backupCommands } from './commands/backup.ts';
import { broadcastingCommands } from './commands/broadcasting.ts';
import { devicesCommands } from './commands/devices.ts';
import { lawCommands } from './commands/law.ts';
import { sitesCommands } from './commands/sites.ts';
import { speechCommands } from './commands/speech.ts';
import { statusCommand } from './commands/status.ts';
import { storiesCommands } from './commands/stories.ts';
import { unitsCommands } from './commands/units.ts';

const program = new Command('saola')
  .description(
    "Operators' commands. They work on DATA_DIR or DATABASE_URL, while the server runs and while it does not.",
  )
  .showHelpAfterError();
for (const add of [
  statusCommand,
  backupCommands,
  accountsCommands,
  auditCommands,
  lawCommands,
  sitesCommands,
  storiesCommands,
  unitsCommands,
  devicesCommands,
  broadcastingCommands,
  speechCommands,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
