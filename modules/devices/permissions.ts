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
  ).to('devices.device.read', 'xem thiết bị của đơn vị mình và cấp dưới'),
  allow('DEVICE_TECHNICIAN', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'devices.device.write',
    'đăng ký, kết nối lại, ngừng sử dụng thiết bị',
  ),
  allow('BROADCASTER', 'DEVICE_TECHNICIAN').to('devices.volume.write', 'chỉnh âm lượng của cụm loa'),
  allow('BROADCASTER', 'DEVICE_TECHNICIAN').to(
    'devices.speaker.write',
    'tắt, bật, phát tiếng thử trên cụm loa',
  ),
  allow('DEVICE_TECHNICIAN').to(
    'devices.agent.write',
    'khởi động lại phần mềm của thiết bị, lấy nhật ký của máy',
  ),
  allow('DEVICE_TECHNICIAN').to('devices.release.write', 'cập nhật phần mềm của loa theo từng đợt'),
  allow('PROVINCE_ADMINISTRATOR').to('devices.keys.rotate', 'thay khóa ký lệnh phát'),
]);
