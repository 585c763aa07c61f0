import { assignRole, findAccountByUsername } from '@saola/access';
import {
  findDemoStory,
  oldItemsOfTaPhin,
  oldItemsOfTrungChai,
  seedItems,
  type DemoItem,
} from '@saola/newsroom/demo/items';
import { closeUnit, dayOf, findUnitByPath, getUnitRecord } from '@saola/organisations';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { publishStory } from '@saola/portals';
import { reorganiseUnits } from '@saola/reorganisations';
import { createSite } from '@saola/sites';
import type { DemoFiles } from './demo-files.ts';
import { itemDesk } from './item-desk.ts';
import { formerCommunes } from './seed-organisations.ts';

const reform = '2025-07-01';
const oldProvince = 'tinhlaocaicu';
const sites = [
  { host: 'taphin-cu', name: { vi: 'Trang thông tin điện tử xã Tả Phìn, thị xã Sa Pa (đến 30/6/2025)' } },
  { host: 'trungchai', name: { vi: 'Trang thông tin điện tử xã Trung Chải, thị xã Sa Pa (đến 30/6/2025)' } },
] as const;

/**
 * Two communes as they stood on 30 June 2025, each with its site and what it wrote, and then the merger itself by the
 * command that carries out resolutions: one site stays as an archive, the other leads on address by address.
 */
export async function seedFormerCommunes(services: Services, file: DemoFiles): Promise<void> {
  const context = systemContext(services);
  const units = await Promise.all(formerCommunes.map((path) => findUnitByPath(context.database, path)));
  const [taPhin, trungChai] = units;
  if (!taPhin || !trungChai) throw new Error('The demonstration has no former communes');
  if ((await getUnitRecord(context.database, taPhin.id))?.validTo) return;
  await lendHands(context);
  for (const [index, unit] of [taPhin, trungChai].entries())
    await createSite(context, { unitId: unit.id, ...sites[index]! });
  const today = new Date();
  const items = [...oldItemsOfTaPhin(taPhin.path, today), ...oldItemsOfTrungChai(trungChai.path, today)];
  await seedItems(itemDesk(services, file), items, today);
  await publishNow(context, items);
  await merge(context);
}

/** The province’s editors hold the archive of the former province until tomorrow. */
async function lendHands(context: Context): Promise<void> {
  const unit = await findUnitByPath(context.database, oldProvince);
  const tomorrow = dayOf(new Date(Date.now() + 86_400_000));
  for (const [username, role] of [
    ['bientap.tinh', 'EDITOR'],
    ['duyettin.tinh', 'APPROVER'],
  ] as const) {
    const account = await findAccountByUsername(context.database, username);
    await assignRole(context, { accountId: account!.id, role, unitId: unit!.id, validTo: tomorrow }).catch(
      (error: { code?: string }) => {
        if (error.code !== 'access/role-already-held') throw error;
      },
    );
  }
}

/** Before the merger, or the listeners would find their unit gone. */
async function publishNow(context: Context, items: readonly DemoItem[]): Promise<void> {
  for (const { unit, title } of items)
    await publishStory(context, {
      storyId: await findDemoStory(context.database, unit, title),
      language: 'vi',
    });
}

async function merge(context: Context): Promise<void> {
  await context.database.transaction().execute(async (database) => {
    const inside = { ...context, database };
    const [taPhin, trungChai] = formerCommunes;
    const into = 'laocai.taphin';
    await reorganiseUnits(inside, {
      plan: {
        basis: '1673/NQ-UBTVQH15',
        on: reform,
        changes: [
          { kind: 'MERGE', from: [taPhin], into, sites: 'ARCHIVE' },
          { kind: 'MERGE', from: [trungChai], into, sites: 'REDIRECT' },
        ],
      },
    });
    for (const path of ['tinhlaocaicu.thixasapa', oldProvince]) {
      const unit = await findUnitByPath(database, path);
      await closeUnit(inside, {
        unitId: unit!.id,
        validTo: reform,
        ...(path === oldProvince && {
          successors: [
            {
              unitId: (await findUnitByPath(database, 'laocai'))!.id,
              extent: 'WHOLE' as const,
              basis: '202/2025/QH15',
            },
          ],
        }),
      });
    }
  });
}
