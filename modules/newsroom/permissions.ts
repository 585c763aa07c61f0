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
  // Asked for at the top of the tree: an approver of the province holds it, one of a commune does not.
  allow('APPROVER').to(
    'newsroom.edition.approve-inaccessible',
    'ở cấp tỉnh: duyệt tin còn lỗi tiếp cận, có nêu lý do',
  ),
  allow('EDITOR', 'APPROVER').to(
    'newsroom.story.review',
    'rà soát tin đã công bố và hẹn ngày rà soát tiếp theo',
  ),
  allow('UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'newsroom.story.import',
    'nhập tin, bài đã công bố từ hệ thống cũ của đơn vị',
  ),
  allow('APPROVER').to('newsroom.story.withdraw', 'gỡ tin đã công bố, có nêu lý do'),
]);
