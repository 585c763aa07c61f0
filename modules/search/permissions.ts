import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('PROVINCE_ADMINISTRATOR').to('search.dictionary.write', 'sửa từ điển từ đồng nghĩa của ô tìm kiếm'),
]);
