import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'DEVICE_TECHNICIAN',
    'OBSERVER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('broadcasting.programme.read', 'xem chương trình phát và lịch loa của đơn vị mình và cấp dưới'),
  allow('BROADCASTER').to('broadcasting.programme.write', 'tiếp nhận, dừng phát chương trình ở đơn vị mình'),
  allow('BROADCASTER', 'UNIT_ADMINISTRATOR').to('broadcasting.rule.write', 'đặt cách tiếp nhận tin cho loa'),
  allow('BROADCASTER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'broadcasting.schedule.write',
    'lập, sửa và trình lịch phát của đơn vị mình',
  ),
  allow('BROADCASTER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'broadcasting.relay-source.write',
    'thêm, sửa và nghe thử nguồn tiếp âm của đơn vị mình',
  ),
  allow('APPROVER').to(
    'broadcasting.schedule.approve',
    'duyệt hoặc trả lại lịch phát của đơn vị mình và cấp dưới',
  ),
  allow('BROADCASTER', 'APPROVER', 'PROVINCE_ADMINISTRATOR').to(
    'broadcasting.live.speak',
    'nói trực tiếp trên loa của đơn vị mình và cấp dưới',
  ),
  allow('APPROVER').to(
    'broadcasting.live.speak-emergency',
    'nói trực tiếp ở mức khẩn cấp, kể cả trong giờ yên tĩnh',
  ),
]);
