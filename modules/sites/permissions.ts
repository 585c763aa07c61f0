import { definePermissions } from '@saola/platform/permissions';

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
  ).to('sites.site.see', 'xem các trang thông tin điện tử của đơn vị mình và cấp dưới'),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'sites.site.write',
    'lập trang thông tin điện tử, sửa thiết lập, danh mục và tên miền của trang',
  ),
  allow('PROVINCE_ADMINISTRATOR').to(
    'sites.domain.write',
    'dùng tên miền riêng ngoài miền chung, đóng hoặc lưu trữ một trang',
  ),
]);
