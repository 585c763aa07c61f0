import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'integrations.import.run',
    'nhập tin, bài từ hệ thống cũ vào trang của đơn vị mình',
  ),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR', 'OBSERVER').to(
    'integrations.import.see',
    'xem các lần nhập tin, bài và báo cáo của từng lần',
  ),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'integrations.export.run',
    'xuất toàn bộ nội dung một trang',
  ),
]);
