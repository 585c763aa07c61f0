import type { Command } from 'commander';
import { findUnitByPath } from '@saola/organisations';
import { createSite } from '@saola/sites';
import { contextOfOperator } from '../context-of-operator.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';

export function sitesCommands(program: Command): void {
  const sites = program.command('sites').description('sites of the network of portals');
  sites
    .command('create <unit-path>')
    .description(
      'makes the site of a department or commune, such as laocai.taphin; does nothing if it has one',
    )
    .action((path: string) =>
      withDatabase(async (open) => {
        await refuseEmpty(open.database);
        const unit = await findUnitByPath(open.database, path);
        if (!unit) throw new Error(`Không có đơn vị ${path} / there is no unit ${path}`);
        await createSite(contextOfOperator(open), { unitId: unit.id });
        console.log(`${unit.fullName}: đã có trang / has its site`);
      }),
    );
}
