import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('PROVINCE_ADMINISTRATOR').to(
    'law.rule.write',
    'ghi quy định mới của pháp luật thay cho quy định hết hiệu lực',
  ),
]);
