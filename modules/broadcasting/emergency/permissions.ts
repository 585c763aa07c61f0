import { definePermissions } from '@saola/platform/permissions';

const officers = ['APPROVER', 'BROADCASTER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR'] as const;

export const emergencyPermissions = definePermissions((allow) => [
  allow(...officers, 'AUTHOR', 'EDITOR', 'DEVICE_TECHNICIAN', 'OBSERVER').to(
    'broadcasting.emergency.see',
    'xem lệnh phát thanh khẩn cấp đến loa của đơn vị mình và cấp dưới',
  ),
  allow(...officers).to(
    'broadcasting.emergency.start',
    'phát lệnh khẩn cấp, gửi đi khi có người thứ hai hoặc mã một lần',
  ),
  allow('APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'broadcasting.emergency.confirm',
    'xác nhận lệnh khẩn cấp do người khác phát',
  ),
  allow(...officers).to('broadcasting.emergency.end', 'kết thúc hoặc hủy lệnh khẩn cấp'),
  allow(...officers, 'DEVICE_TECHNICIAN').to(
    'broadcasting.emergency.call',
    'xem điện thoại người trông giữ cụm loa chưa nhận lệnh khẩn cấp',
  ),
  allow('APPROVER', 'PROVINCE_ADMINISTRATOR').to(
    'broadcasting.emergency.review',
    'xem lại lệnh khẩn cấp của cấp dưới sau khi kết thúc',
  ),
]);
