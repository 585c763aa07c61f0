import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'access.account.read',
    'xem tài khoản của đơn vị mình và cấp dưới',
  ),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'access.account.write',
    'lập, khóa tài khoản, cấp lại mật khẩu',
  ),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to('access.role.write', 'giao và thu lại vai trò'),
  allow('PROVINCE_ADMINISTRATOR').to(
    'access.administrator.write',
    'giao vai trò quản trị tỉnh và quản lý tài khoản của người quản trị tỉnh',
  ),
  allow('PROVINCE_ADMINISTRATOR').to(
    'access.permission.write',
    'thay đổi quyền của một vai trò trong một thời gian',
  ),
  allow('PROVINCE_ADMINISTRATOR').to('access.server.see', 'xem tình trạng của máy chủ'),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'access.audit.read',
    'xem nhật ký việc làm trong phạm vi đơn vị',
  ),
]);
