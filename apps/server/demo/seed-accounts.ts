import { assignRole, createAccount, findAccountByUsername, type Role } from '@saola/access';
import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';

export const demoPassword = 'Saola-trinh-dien-2026';

interface DemoAccount {
  username: string;
  says: string; // what it is there for; the names are roles, not people
  at: string;
  roles: Role[];
}

export const demoAccounts: DemoAccount[] = [
  {
    username: 'soantin.taphin',
    says: 'Cán bộ soạn tin xã Tả Phìn',
    at: 'laocai.taphin',
    roles: ['AUTHOR', 'BROADCASTER', 'FEEDBACK_HANDLER'],
  },
  {
    username: 'duyettin.taphin',
    says: 'Người duyệt tin xã Tả Phìn',
    at: 'laocai.taphin',
    roles: ['APPROVER'],
  },
  {
    username: 'phananh.taphin',
    says: 'Cán bộ tiếp nhận phản ánh xã Tả Phìn',
    at: 'laocai.taphin',
    roles: ['FEEDBACK_HANDLER'],
  },
  {
    username: 'quantri.taphin',
    says: 'Quản trị đơn vị xã Tả Phìn',
    at: 'laocai.taphin',
    roles: ['UNIT_ADMINISTRATOR'],
  },
  { username: 'bientap.tinh', says: 'Biên tập viên tỉnh', at: 'laocai', roles: ['EDITOR'] },
  { username: 'duyettin.tinh', says: 'Người duyệt tin tỉnh', at: 'laocai', roles: ['APPROVER'] },
  { username: 'theodoi.tinh', says: 'Người theo dõi tỉnh', at: 'laocai', roles: ['OBSERVER'] },
  {
    username: 'kythuat.tinh',
    says: 'Kỹ thuật viên thiết bị tỉnh',
    at: 'laocai',
    roles: ['DEVICE_TECHNICIAN'],
  },
  { username: 'quantri.tinh', says: 'Quản trị tỉnh', at: 'laocai', roles: ['PROVINCE_ADMINISTRATOR'] },
  {
    username: 'soantin.sovhttdl',
    says: 'Cán bộ soạn tin Sở VHTTDL',
    at: 'laocai.sovhttdl',
    roles: ['AUTHOR'],
  },
  {
    username: 'soantin.sapa',
    says: 'Cán bộ soạn tin phường Sa Pa',
    at: 'laocai.sapa',
    roles: ['AUTHOR', 'BROADCASTER'],
  },
  { username: 'duyettin.sapa', says: 'Người duyệt tin phường Sa Pa', at: 'laocai.sapa', roles: ['APPROVER'] },
];

/** The officers of the demonstration. Accounts that exist are left as they are. */
export async function seedAccounts(context: Context): Promise<void> {
  for (const { username, says, at, roles } of demoAccounts) {
    if (await findAccountByUsername(context.database, username)) continue;
    const unit = await findUnitByPath(context.database, at);
    if (!unit) throw new Error(`The demonstration has no unit ${at}; its organisations come first`);
    await context.database.transaction().execute(async (database) => {
      const inside = { ...context, database };
      const { accountId } = await createAccount(inside, {
        username,
        name: `${says} (trình diễn)`,
        title: says,
        email: `${username}@laocai.example`,
        unitId: unit.id,
        password: demoPassword,
      });
      for (const role of roles) await assignRole(inside, { accountId, role, unitId: unit.id });
    });
  }
}
