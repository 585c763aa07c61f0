import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'sites.site.write',
    'lập trang thông tin điện tử và sửa thông tin liên hệ của trang',
  ),
]);
