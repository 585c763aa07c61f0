import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('PROVINCE_ADMINISTRATOR').to(
    'notifications.mail.read',
    'xem mọi thư hệ thống gửi trong bản trình diễn',
  ),
]);
