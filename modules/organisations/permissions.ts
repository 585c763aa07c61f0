import { definePermissions } from '@saola/platform/permissions';
import { REORGANISE } from './succession.ts';

export const permissions = definePermissions((allow) => [
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'DEVICE_TECHNICIAN',
    'FEEDBACK_HANDLER',
    'OBSERVER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('organisations.unit.see', 'theo dõi những gì đang thay đổi ở đơn vị mình và cấp dưới'),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'organisations.unit.write',
    'lập, đổi tên, đóng các đơn vị trực thuộc',
  ),
  allow('PROVINCE_ADMINISTRATOR').to(REORGANISE, 'sáp nhập, chia tách, giải thể đơn vị'),
  allow('PROVINCE_ADMINISTRATOR').to(
    'organisations.identifier.write',
    'ghi mã định danh, mã thống kê của đơn vị',
  ),
]);
