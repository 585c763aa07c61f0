import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('FEEDBACK_HANDLER', 'APPROVER', 'OBSERVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'feedback.item.see',
    'xem phản ánh gửi đến đơn vị mình và cấp dưới',
  ),
  allow('FEEDBACK_HANDLER').to('feedback.item.answer', 'trả lời phản ánh và công bố câu trả lời dưới tin'),
  allow('FEEDBACK_HANDLER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'feedback.item.assign',
    'chuyển phản ánh cho đơn vị khác trong phạm vi',
  ),
]);
