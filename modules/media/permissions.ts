import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'FEEDBACK_HANDLER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('media.file.upload', 'đưa ảnh, âm thanh, video, tài liệu vào kho của đơn vị mình'),
  allow('FEEDBACK_HANDLER', 'APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'media.file.read-restricted',
    'xem ảnh người dân gửi kèm phản ánh',
  ),
]);
