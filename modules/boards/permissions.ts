import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'DEVICE_TECHNICIAN',
    'OBSERVER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('boards.board.see', 'xem bảng tin của đơn vị mình và các đơn vị bên dưới đang hiện gì'),
]);
