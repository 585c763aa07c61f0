import { definePermissions } from '@saola/platform/permissions';

export const newsroomPermissions = definePermissions((allow) => [
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'FEEDBACK_HANDLER',
    'OBSERVER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('newsroom.story.see', 'xem tin của đơn vị mình và các đơn vị bên dưới'),
  allow('AUTHOR', 'EDITOR').to('newsroom.story.write', 'viết và sửa tin của đơn vị mình'),
  allow('AUTHOR', 'EDITOR').to('newsroom.story.submit', 'gửi tin đi duyệt'),
  allow('EDITOR', 'APPROVER').to('newsroom.story.return', 'trả lại tin kèm góp ý'),
  allow('APPROVER').to('newsroom.story.approve', 'duyệt tin do người khác soạn, kể cả tin khẩn cấp'),
  allow('EDITOR', 'APPROVER').to(
    'newsroom.story.review',
    'rà soát tin đã công bố và hẹn ngày rà soát tiếp theo',
  ),
  allow('APPROVER').to('newsroom.story.withdraw', 'gỡ tin đã công bố, có nêu lý do'),
]);
