import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'organisations.unit.write',
    'lập, đổi tên, đóng các đơn vị trực thuộc',
  ),
  allow('PROVINCE_ADMINISTRATOR').to(
    'organisations.identifier.write',
    'ghi mã định danh, mã thống kê của đơn vị',
  ),
]);
